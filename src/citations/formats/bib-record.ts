import type { Author } from '../../schemas/source.ts';
import { latexText } from './latex-text.ts';
import { oneLine } from './one-line.ts';

/** A field of a BibTeX record and its value, delimited; without a value there is no such field. */
export type BibField = readonly [name: string, value: string | undefined];

/** A record in the syntax that BibTeX and BibLaTeX share, with a line break at its end. */
export function bibRecord(type: string, key: string, fields: readonly BibField[]): string {
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value},\n`],
  );
  return `@${type}{${key},\n${lines.join('')}}\n`;
}

/** LaTeX as the value of a field. */
export const braced = (latex: string): string => `{${latex}}`;

/** Plain text as the value of a field. */
export const textField = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : braced(latexText(text));

/**
 * A text as the value of a field, kept as one and as printed by its second braces. In
 * a title styles would lower capitals, and China became china: which capitals belong
 * to names is not on record. In a list of bodies "and" would divide a name.
 */
export const wholeField = (text: string): string => braced(braced(latexText(text)));

/**
 * Names as the value of a field. A body stands in braces, so that no comma or "and"
 * in its name divides it, and so does a name in Chinese characters, family name
 * first, which styles would turn round.
 */
export function authorField(authors: readonly Author[]): string | undefined {
  return authors.length === 0 ? undefined : braced(authors.map(bibAuthor).join(' and '));
}

function bibAuthor(author: Author): string {
  if ('literal' in author) return braced(latexText(author.literal));
  const { family, given } = author;
  if (given === undefined) return braced(latexText(family));
  if (/\p{Script=Han}/u.test(family)) return braced(latexText(family + given));
  return `${namePart(family)}, ${oneLine(given).split(' ').map(namePart).join(' ')}`;
}

/** A word of a name; what is not of letters only stands in braces and is not taken apart. */
function namePart(text: string): string {
  return /^(?!and$)[\p{L}\p{M}.’'-]+$/u.test(text) ? latexText(text) : braced(latexText(text));
}
