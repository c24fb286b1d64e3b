import type { RelationGroup } from '../graph/relations.ts';
import type { Entry } from '../graph/model.ts';
import { entryName, type RelationEdge } from '../graph/relation-edges.ts';
import { textWidth, wrapText } from './text-width.ts';

/** A related entry in its row. */
export interface Neighbour {
  readonly entry: Entry;
  /** The middle of its mark. */
  readonly y: number;
  readonly lines: readonly string[];
  /** Where its name ends. */
  readonly end: number;
}

/** Two related entries that are related to each other, too. */
export interface NeighbourArc {
  readonly edge: RelationEdge;
  readonly from: Neighbour;
  readonly to: Neighbour;
  /** How far the arc reaches from the line on which it stands. */
  readonly reach: number;
}

export interface Neighbourhood {
  readonly width: number;
  readonly height: number;
  readonly title: readonly string[];
  readonly groups: readonly {
    readonly heading: string;
    readonly y: number;
    readonly neighbours: readonly Neighbour[];
  }[];
  /** The line on which arcs stand. */
  readonly arcsAt: number;
  readonly arcs: readonly NeighbourArc[];
}

/** Measures in sixteenths of the root font size; both fit the page they are for. */
export const wideNeighbourhood = { width: 560, nameWidth: 330 };
export const narrowNeighbourhood = { width: 264, nameWidth: 182 };

export const stemX = 5;
export const headingX = 18;
export const markX = 24;
export const nameX = 35;
export const nameLineHeight = 16;
const nameSize = 13;
const titleSize = 15;
const rowHeight = 25;
const headingHeight = 28;

/**
 * An entry and what it is related to: a stem with a branch for each, grouped by
 * relation; arcs join those that are related to each other as well.
 *
 * @param edges those between the related entries; others are left out
 */
export function neighbourhood(
  entry: Entry,
  groups: readonly RelationGroup[],
  edges: readonly RelationEdge[],
  { width, nameWidth }: { readonly width: number; readonly nameWidth: number },
): Neighbourhood {
  const title = wrapText(entryName(entry), titleSize, width);
  let y = title.length * 18 + 10;
  const placed = groups.map(({ heading, related }) => {
    const headingY = y + 20;
    y += headingHeight;
    const neighbours = related.map(({ entry: other }): Neighbour => {
      const lines = wrapText(entryName(other), nameSize, nameWidth);
      const middle = y + rowHeight / 2;
      y += rowHeight + (lines.length - 1) * nameLineHeight;
      const end = nameX + Math.max(...lines.map((line) => textWidth(line, nameSize)));
      return { entry: other, y: middle, lines, end };
    });
    return { heading, y: headingY, neighbours };
  });
  const arcsAt = nameX + nameWidth + 6;
  const all = placed.flatMap(({ neighbours }) => neighbours);
  // An entry related in two ways stands in two rows; its arcs stand at the first.
  const rowOf = new Map(all.toReversed().map((neighbour) => [neighbour.entry, neighbour]));
  const between = edges.flatMap((edge) => {
    const [from, to] = [rowOf.get(edge.from), rowOf.get(edge.to)];
    return from && to ? [{ edge, from, to }] : [];
  });
  const longest = Math.max(1, ...between.map(({ from, to }) => Math.abs(to.y - from.y)));
  return {
    width,
    height: Math.ceil(y) + 6,
    title,
    groups: placed,
    arcsAt,
    arcs: between.map((arc) => ({
      ...arc,
      reach: 8 + (Math.abs(arc.to.y - arc.from.y) / longest) * (width - arcsAt - 10),
    })),
  };
}
