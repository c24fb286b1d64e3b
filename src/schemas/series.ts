import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { edtfDate } from './date.ts';
import { entryId, personSlug } from './ids.ts';
import { line } from './text.ts';

/** How firmly an occurrence stands. */
export const occurrenceStatus = z.enum(['firm', 'inferred', 'single-source', 'not-evidenced']);

/** What an attendance figure counts. */
export const counted = z.enum([
  'people',
  'countries',
  'organisations',
  'countries-and-organisations',
  'ministers',
  'chiefs',
  'ministers-and-chiefs',
]);
export type Counted = z.infer<typeof counted>;

/** A number of a stated value as data, for drawing and comparing. */
const count = z.strictObject({
  /** What is counted. */
  kind: counted,
  /** The number that the text gives. */
  value: z.number().int().positive(),
  /** "more than" or "about", where the text says so. */
  bound: z.enum(['more-than', 'about']).optional(),
  /** Whom it counts, where that is not everyone of the kind: "foreign delegates". */
  of: line.optional(),
  /** When it was counted, where that was before the occurrence. */
  stage: z.enum(['expected', 'registered']).optional(),
});
export type Count = z.infer<typeof count>;

/** A value that a source gives for one thing: an attendance figure, a date. */
const statedValue = z
  .strictObject({
    /** The value in words: "defence ministers of 19 countries". */
    text: line,
    /** The attendance figures in the text, as data. */
    counts: z.array(count).default([]),
    citation,
  })
  .superRefine(({ text, counts }, context) => {
    const numbers = text.match(/\d[\d,]*/g)?.map((digits) => Number(digits.replaceAll(',', '')));
    counts.forEach(({ value }, i) => {
      if (numbers?.includes(value)) return;
      context.addIssue({
        code: 'custom',
        path: ['counts', i, 'value'],
        message: `The text "${text}" does not give the number ${value}.`,
        params: { hint: 'Write the number as the text gives it, in digits.' },
      });
    });
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
  /** The country of the place, by which drawings and lists group it. */
  country: line.optional(),
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
