import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Entry } from '../graph/model.ts';
import { entryName, type RelationEdge } from '../graph/relation-edges.ts';
import { separate } from './separate.ts';
import { textWidth, wrapText } from './text-width.ts';

/** An entry on the map: its mark, and its name beside it. */
export interface MapNode {
  readonly entry: Entry;
  /** The middle of the mark. */
  readonly x: number;
  readonly y: number;
  /** Lines of its name, right of the mark. */
  readonly lines: readonly string[];
  readonly size: number;
  /** How many entries it is related to. */
  readonly degree: number;
  /** Mark and name together. */
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

export interface MapLine {
  readonly edge: RelationEdge;
  readonly from: MapNode;
  readonly to: MapNode;
}

export interface RelationMap {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly MapNode[];
  readonly lines: readonly MapLine[];
}

/** More entries than this cannot be read on one map. */
export const mostOnMap = 150;

const width = 1016;
export const mapLineHeight = 16;
const markWidth = 14;
const padding = 6;
/** How much of the map is covered by names. */
const density = 0.33;
const steps = 400;

interface Body extends SimulationNodeDatum {
  readonly entry: Entry;
  readonly lines: readonly string[];
  readonly size: number;
  readonly degree: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Lays entries out so that related ones lie near each other and no name covers
 * another. Forces draw and push, in the same way on every machine.
 * https://d3js.org/d3-force
 */
export function relationMap(
  entries: readonly Entry[],
  edges: readonly RelationEdge[],
): RelationMap {
  const bodies = entries.map((entry) => bodyOf(entry, edges));
  const area = bodies.reduce((sum, body) => sum + body.width * body.height, 0);
  const height = Math.max(240, Math.ceil(area / density / width));
  const byEntry = new Map(bodies.map((body) => [body.entry, body]));
  const links: SimulationLinkDatum<Body>[] = edges.flatMap(({ from, to }) => {
    const [source, target] = [byEntry.get(from), byEntry.get(to)];
    return source && target ? [{ source, target }] : [];
  });
  const simulation = forceSimulation(bodies)
    .force('link', forceLink<Body, SimulationLinkDatum<Body>>(links).distance(90))
    .force('charge', forceManyBody<Body>().strength(-420).distanceMax(420))
    // The map is wider than it is high.
    .force('x', forceX<Body>(0).strength(0.045))
    .force(
      'y',
      // What is related to nothing would drift anywhere; it goes to the foot of the map.
      forceY<Body>(({ degree }) => (degree > 0 ? 0 : height)).strength(0.06 * (width / height)),
    )
    .stop();
  const frame = { width, height };
  for (let step = 0; step < steps; step++) {
    simulation.tick();
    if (step > steps / 3) separate(bodies, frame, 1);
  }
  fill(bodies, frame);
  separate(bodies, frame, 2000);
  const nodes = bodies.map((body): MapNode => {
    const box = {
      x: (body.x ?? 0) + width / 2 - body.width / 2 + padding / 2,
      y: (body.y ?? 0) + height / 2 - body.height / 2 + padding / 2,
      width: body.width - padding,
      height: body.height - padding,
    };
    return {
      entry: body.entry,
      x: box.x + 5,
      y: box.y + 4 + mapLineHeight / 2,
      lines: body.lines,
      size: body.size,
      degree: body.degree,
      box,
    };
  });
  const nodeOf = new Map(nodes.map((node) => [node.entry, node]));
  return {
    width,
    height,
    nodes,
    lines: edges.flatMap((edge) => {
      const [from, to] = [nodeOf.get(edge.from), nodeOf.get(edge.to)];
      return from && to ? [{ edge, from, to }] : [];
    }),
  };
}

/** Stretches the whole until it reaches all sides of the frame. */
function fill(bodies: readonly Body[], frame: { width: number; height: number }): void {
  for (const [axis, extent] of [
    ['x', 'width'],
    ['y', 'height'],
  ] as const) {
    const low = Math.min(...bodies.map((body) => (body[axis] ?? 0) - body[extent] / 2));
    const high = Math.max(...bodies.map((body) => (body[axis] ?? 0) + body[extent] / 2));
    const scale = Math.max(1, frame[extent] / (high - low));
    for (const body of bodies) body[axis] = ((body[axis] ?? 0) - (low + high) / 2) * scale;
  }
}

function bodyOf(entry: Entry, edges: readonly RelationEdge[]): Body {
  const degree = edges.filter(({ from, to }) => from === entry || to === entry).length;
  const size = degree >= 8 ? 14.5 : 13;
  const lines = wrapText(entryName(entry), size, 132);
  const text = Math.max(...lines.map((line) => textWidth(line, size)));
  return {
    entry,
    lines,
    size,
    degree,
    width: markWidth + text + padding,
    height: Math.max(24, lines.length * mapLineHeight + 8) + padding,
  };
}
