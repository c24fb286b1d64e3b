import { extentOf } from '../dates/extent.ts';
import type { PersonSlug } from '../schemas/ids.ts';
import type { OccurrenceData } from '../schemas/series.ts';
import { dateBar, type DateBar } from './date-bar.ts';
import { emptyYears, yearScale, type YearScale } from './year-scale.ts';

/** An occurrence along the years. */
export interface StripMark {
  readonly occurrence: OccurrenceData;
  /** Its place along the years. */
  readonly along: number;
  readonly bar: DateBar | undefined;
  /** The country of its place; `undefined` when not known. */
  readonly country: string | undefined;
  /** Its city, where that is not the usual one of its country. */
  readonly unusualPlace: string | undefined;
}

/** The years in which one person was in the chair, from the first occurrence to the last. */
export interface ChairBand {
  readonly person: PersonSlug;
  /** Which of the chairs: 0 for the first that the occurrences name. */
  readonly side: number;
  readonly from: number;
  readonly to: number;
  /** Where the person is only presumed to have been in the chair. */
  readonly presumed: readonly number[];
}

/** A country in which a series is held, with the place where it mostly is. */
export interface StripCountry {
  readonly name: string;
  readonly usualPlace: string;
}

/** What a strip of a series shows, along one line of time. */
export interface Strip {
  readonly scale: YearScale | undefined;
  readonly countries: readonly StripCountry[];
  readonly marks: readonly StripMark[];
  readonly chairs: readonly ChairBand[];
  /** Years without any occurrence. */
  readonly gaps: readonly { readonly from: number; readonly to: number }[];
}

/**
 * Lays the occurrences of a series out along the years: where each was held, who
 * was in the chair, and in which years there was none. An occurrence without a
 * date has no place here and is left to the table.
 *
 * @param start where the first year begins, in units of the drawing
 * @param yearLength the length of a year
 */
export function seriesStrip(
  occurrences: readonly OccurrenceData[],
  start: number,
  yearLength: number,
): Strip {
  const dated = occurrences.flatMap((occurrence) => {
    const extent = occurrence.date === undefined ? undefined : extentOf(occurrence.date);
    return extent ? [{ occurrence, extent }] : [];
  });
  const extents = dated.map(({ extent }) => extent);
  const scale = yearScale(extents, start, yearLength);
  const countries = countriesOf(occurrences);
  if (!scale) return { scale, countries, marks: [], chairs: [], gaps: [] };
  const marks = dated
    .map(({ occurrence, extent }): StripMark => {
      const { place, country } = occurrence;
      const usual = countries.find(({ name }) => name === country)?.usualPlace;
      return {
        occurrence,
        along: (scale.place(extent.from) + scale.place(extent.to)) / 2,
        bar: dateBar(extent, scale),
        country,
        unusualPlace: place === usual ? undefined : place?.replace(/,.*$/, ''),
      };
    })
    .sort((a, b) => a.along - b.along);
  const yearAt = (year: number): number => scale.place(Date.UTC(year, 0));
  return {
    scale,
    countries,
    marks,
    chairs: chairBands(marks),
    gaps: emptyYears(extents).map(({ first, last }) => ({
      from: yearAt(first),
      to: yearAt(last + 1),
    })),
  };
}

function countriesOf(occurrences: readonly OccurrenceData[]): StripCountry[] {
  const placed = occurrences.filter(({ country }) => country !== undefined);
  return [...Map.groupBy(placed, ({ country }) => country ?? '')]
    .map(([name, here]) => {
      const places = [...Map.groupBy(here, ({ place }) => place ?? '')].sort(
        ([, a], [, b]) => b.length - a.length,
      );
      return { name, usualPlace: places[0]?.[0] ?? '' };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function chairBands(marks: readonly StripMark[]): ChairBand[] {
  const sides = Math.max(0, ...marks.map(({ occurrence }) => occurrence.chairs.length));
  return Array.from({ length: sides }, (_, side) => side).flatMap((side) => {
    const bands: { person: PersonSlug; from: number; to: number; presumed: number[] }[] = [];
    for (const { occurrence, along } of marks) {
      const chair = occurrence.chairs[side];
      if (!chair) continue;
      const last = bands.at(-1);
      const band =
        last?.person === chair.person
          ? last
          : { person: chair.person, from: along, to: along, presumed: [] };
      if (band !== last) bands.push(band);
      band.to = along;
      if (chair.presumed) band.presumed.push(along);
    }
    return bands.map((band) => ({ ...band, side }));
  });
}
