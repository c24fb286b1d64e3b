import { z } from 'astro/zod';
import { citation } from './citation.ts';

/** One line of plain text: no line break, no space at either end, not empty. */
export const line = z
  .string()
  .min(1, 'This is empty.')
  .refine((text) => text === text.trim(), 'Remove the space at the beginning or end.')
  .refine((text) => !/[\n\r]/.test(text), 'Write it in one line.');

/** A statement with the citation that supports it. */
export const citedText = z.strictObject({
  /** The statement, plain text. */
  text: line,
  /** What supports it. */
  citation,
});
export type CitedText = z.infer<typeof citedText>;
