import { extentOf } from '../dates/extent.ts';
import type { Standing, TimelineLane } from '../graph/timeline.ts';
import { yearScale, type YearScale } from './year-scale.ts';

/** The measures of an overview, in sixteenths of the root font size. */
export interface OverviewFrame {
  readonly width: number;
  readonly radius: number;
}

export const wideOverview: OverviewFrame = { width: 720, radius: 4 };
/** Fits a screen of 320 pixels. */
export const narrowOverview: OverviewFrame = { width: 264, radius: 3 };

export interface OverviewDot {
  readonly x: number;
  readonly y: number;
  readonly standing: Standing;
}

export interface OverviewLane {
  readonly lane: TimelineLane;
  /** The base line of its title. */
  readonly titleY: number;
  /** The line on which its dots stand. */
  readonly y: number;
  readonly dots: readonly OverviewDot[];
}

export interface Overview {
  readonly width: number;
  readonly height: number;
  readonly axis: number;
  readonly years: YearScale['years'];
  readonly lanes: readonly OverviewLane[];
}

const titleHeight = 24;
const laneGap = 12;

/**
 * A timeline in little: a line for each lane and a dot for each item; dots that
 * would cover each other are heaped.
 */
export function overview(lanes: readonly TimelineLane[], frame: OverviewFrame): Overview {
  const { width, radius } = frame;
  const dated = lanes.map((lane) => ({
    lane,
    items: lane.items.flatMap(({ date, standing }) => {
      const extent = date === undefined ? undefined : extentOf(date);
      return extent ? [{ extent, standing }] : [];
    }),
  }));
  const extents = dated.flatMap(({ items }) => items.map(({ extent }) => extent));
  const count = (yearScale(extents, 0, 1)?.years.length ?? 2) - 1;
  const scale = yearScale(extents, radius, (width - 2 * radius) / count);
  if (!scale) return { width, height: 0, axis: 0, years: [], lanes: [] };
  let y = 0;
  const drawn = dated.map(({ lane, items }): OverviewLane => {
    const places = items.map(({ extent, standing }) => ({
      x: (scale.place(extent.from) + scale.place(extent.to)) / 2,
      standing,
    }));
    const levels = heap(
      places.map(({ x }) => x),
      2 * radius + 1.5,
    );
    const titleY = y + 15;
    const heapHeight = Math.max(0, ...levels) * (2 * radius + 1.5);
    y += titleHeight + heapHeight + radius;
    const line = y;
    y += radius + laneGap;
    return {
      lane,
      titleY,
      y: line,
      dots: places.map(({ x, standing }, i) => ({
        x,
        y: line - (levels[i] ?? 0) * (2 * radius + 1.5),
        standing,
      })),
    };
  });
  return { width, height: y + 22, axis: y, years: scale.years, lanes: drawn };
}

/** For each place, in order, the lowest level on which it keeps its distance from the others. */
function heap(places: readonly number[], distance: number): number[] {
  const lastOn: number[] = [];
  return places.map((x) => {
    const free = lastOn.findIndex((last) => x - last >= distance);
    const level = free === -1 ? lastOn.length : free;
    lastOn[level] = x;
    return level;
  });
}
