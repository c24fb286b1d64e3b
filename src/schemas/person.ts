import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { edtfDate } from './date.ts';
import { entryId } from './ids.ts';
import { names } from './names.ts';
import { citedText, line } from './text.ts';

/** An office a person held. */
export const office = z.strictObject({
  /** The office: "Secretary of the Security Council". */
  title: line,
  /** The organisation's page, where there is one. */
  organisation: entryId.optional(),
  /** First day, as far as a source states it. */
  from: edtfDate.optional(),
  /** Last day. Absent when the office was still held on the last page seen. */
  to: edtfDate.optional(),
  /** A qualification: "according to TASS only". */
  note: line.optional(),
  citation,
});
export type Office = z.infer<typeof office>;

/** A person in a public role; nothing private. */
export const person = z.strictObject({
  /** The name in English, in the order of its language: "Wang Yi", "Sergei Shoigu". */
  name: line,
  /** The family name, by which lists are sorted. */
  familyName: line,
  /** Names in Chinese and Russian. */
  names: names.default({}),
  /** Other spellings under which a reader may search: "Shoygu". */
  aliases: z.array(line).default([]),
  /** One sentence: who this is in the articles. */
  summary: citedText,
  /** Offices in order of time. */
  offices: z.array(office).default([]),
  /** What came after the articles, or what is not known. */
  notes: z.array(citedText).default([]),
  /** The day on which the record was last read against its sources. */
  reviewed: edtfDate,
});
export type PersonData = z.infer<typeof person>;
