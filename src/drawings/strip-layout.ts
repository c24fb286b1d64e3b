import type { OccurrenceData } from '../schemas/series.ts';
import {
  seriesStrip,
  type ChairBand,
  type Strip,
  type StripCountry,
  type StripMark,
} from './series-strip.ts';
import { spread } from './spread.ts';
import { textWidth, wrapText } from './text-width.ts';

/** A strip with a place on the page for everything, across the page or down it. */
export interface StripLayout {
  readonly width: number;
  readonly height: number;
  readonly strip: Strip;
  /** The direction of time: `x` across the page, `y` down it. */
  readonly along: 'x' | 'y';
  /** Where the axis of years lies across the direction of time. */
  readonly axis: number;
  readonly countries: readonly { readonly country: StripCountry; readonly across: number }[];
  readonly marks: readonly PlacedMark[];
  readonly chairs: readonly PlacedChair[];
}

export interface PlacedMark {
  readonly mark: StripMark;
  readonly x: number;
  readonly y: number;
  /** Across the direction of time. */
  readonly across: number;
  readonly label: Label;
}

export interface PlacedChair {
  readonly band: ChairBand;
  readonly across: number;
  readonly label: Label;
}

/** Lines of text, the first at its base line. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
}

export const labelSize = 13;
export const lineHeight = 15;
/** Sizes the smaller words: usual places, names in the chair. */
export const smallSize = 12;
/** How far from the line of the one country a mark stands whose place is not known. */
const besideLine = 20;

/** A strip across the page, a row for each country. */
export function stripAcross(
  occurrences: readonly OccurrenceData[],
  nameOf: (band: ChairBand) => string,
): StripLayout {
  const width = 720;
  const left = 96;
  const probe = seriesStrip(occurrences, 0, 1);
  const years = (probe.scale?.years.length ?? 1) - 1;
  const strip = seriesStrip(occurrences, left, (width - left - 12) / Math.max(years, 1));
  const hasChairs = strip.chairs.length > 0;
  const top = hasChairs ? 66 : 34;
  const rows = Math.max(1, strip.countries.length);
  const rowHeight = 54;
  const acrossOf = (row: number): number => top + row * rowHeight;
  const unknown = acrossOf((rows - 1) / 2) + (rows === 1 ? besideLine : 0);
  const marks = strip.marks.map((mark): PlacedMark => {
    const row = strip.countries.findIndex(({ name }) => name === mark.country);
    const y = row === -1 ? unknown : acrossOf(row);
    const above = rows === 1 || row < (rows - 1) / 2;
    const lines = [
      String(mark.occurrence.number),
      ...(mark.unusualPlace ? [mark.unusualPlace] : []),
    ];
    return {
      mark,
      x: mark.along,
      y,
      across: y,
      label: {
        x: mark.along,
        y: above ? y - 11 - (lines.length - 1) * lineHeight : y + 22,
        anchor: 'middle',
        lines: above ? lines.toReversed() : lines,
      },
    };
  });
  const bottom = acrossOf(rows - 1) + (rows > 1 ? 34 : besideLine + 14);
  const chairAcross = (side: number): number => (side === 0 ? 26 : bottom + side * 26);
  const axis =
    bottom + (Math.max(0, ...strip.chairs.map(({ side }) => side)) * 26 + (hasChairs ? 18 : 6));
  return {
    width,
    height: axis + 24,
    strip,
    along: 'x',
    axis,
    countries: strip.countries.map((country, row) => ({ country, across: acrossOf(row) })),
    marks,
    chairs: strip.chairs.map((band): PlacedChair => {
      const across = chairAcross(band.side);
      const name = nameOf(band);
      const fits = band.from + textWidth(name, smallSize) <= width;
      return {
        band,
        across,
        label: {
          x: fits ? band.from : width,
          y: across - 7,
          anchor: fits ? 'start' : 'end',
          lines: [name],
        },
      };
    }),
  };
}

/** A strip down the page, a column for each country; fits a screen of 320 pixels. */
export function stripDown(
  occurrences: readonly OccurrenceData[],
  nameOf: (band: ChairBand) => string,
): StripLayout {
  const width = 264;
  const top = 40;
  const strip = seriesStrip(occurrences, top, 42);
  const columns = Math.max(1, strip.countries.length);
  const columnWidth = 56;
  const acrossOf = (column: number): number => 48 + column * columnWidth;
  const unknown = acrossOf((columns - 1) / 2) + (columns === 1 ? besideLine : 0);
  const chairX = 170;
  const chairLabelX = chairX + 22;
  const end = strip.scale?.end ?? top;
  const marks = strip.marks.map((mark): PlacedMark => {
    const column = strip.countries.findIndex(({ name }) => name === mark.country);
    const x = column === -1 ? unknown : acrossOf(column);
    const words = [String(mark.occurrence.number), mark.unusualPlace].filter(Boolean).join(' ');
    return {
      mark,
      x,
      y: mark.along,
      across: x,
      label: { x: x + 9, y: mark.along + 4.5, anchor: 'start', lines: [words] },
    };
  });
  const chairs = strip.chairs
    .map((band) => ({ band, lines: wrapText(nameOf(band), smallSize, width - chairLabelX) }))
    .sort((a, b) => a.band.from - b.band.from || a.band.side - b.band.side);
  const middles = spread(
    chairs.map(({ band, lines }) => ({
      at: band.from,
      size: Math.max(24, lines.length * lineHeight + 6),
    })),
    top - 12,
    end,
  );
  return {
    width,
    height: end + 10,
    strip,
    along: 'y',
    axis: 34,
    countries: strip.countries.map((country, column) => ({ country, across: acrossOf(column) })),
    marks,
    chairs: chairs.map(({ band, lines }, i): PlacedChair => {
      const middle = middles[i] ?? band.from;
      return {
        band,
        across: chairX + band.side * 7,
        label: {
          x: chairLabelX,
          y: middle - (lines.length * lineHeight) / 2 + 11,
          anchor: 'start',
          lines,
        },
      };
    }),
  };
}
