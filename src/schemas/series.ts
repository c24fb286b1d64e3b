import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { edtfDate } from './date.ts';
import { entryId, personSlug } from './ids.ts';
import { line } from './text.ts';

/** How firmly an occurrence stands. */
export const occurrenceStatus = z.enum(['firm', 'inferred', 'single-source', 'not-evidenced']);

/** A value that a source gives for one thing: an attendance figure, a date. */
const statedValue = z.strictObject({
  /** The value in words: "defence ministers of 19 countries". */
  text: line,
  citation,
});

/** One numbered occurrence of a series: a round, an edition. */
export const occurrence = z.strictObject({
  /** The number by which the series counts it. */
  number: z.number().int().positive(),
  /** True when the number is ours, from the neighbouring ones. */
  numberInferred: z.literal(true).optional(),
  /** How firmly it stands. */
  status: occurrenceStatus,
  /** When. Absent when nothing is known. */
  date: edtfDate.optional(),
  /** Where: the city. Absent when not known. */
  place: line.optional(),
  /** Those who chaired it, with the office then held. */
  chairs: z
    .array(
      z.strictObject({
        person: personSlug,
        office: line,
        /** True when a source does not name the chair and it is presumed. */
        presumed: z.literal(true).optional(),
      }),
    )
    .default([]),
  /** The theme, where the series has themes. */
  theme: line.optional(),
  /** Figures as reported, each with its source. */
  figures: z.array(statedValue).default([]),
  /** The page of this occurrence, where it has one. */
  entry: entryId.optional(),
  /** What supports the row. */
  citation: citation.optional(),
  /** What sources disagree on. */
  conflicts: z.array(statedValue).default([]),
  /** What is not known, one sentence each. */
  gaps: z.array(line).default([]),
});
export type OccurrenceData = z.infer<typeof occurrence>;

/** A series of numbered occurrences: `content/series/*.yaml`. */
export const series = z.strictObject({
  /** The name of the series. */
  title: line,
  /** What one occurrence is called: "round", "edition". */
  unit: line,
  /** The entry whose page shows the series. */
  entry: entryId,
  /** The rows, in the order of their numbers. */
  occurrences: z.array(occurrence).min(1),
});
export type SeriesData = z.infer<typeof series>;
