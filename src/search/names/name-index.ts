import { withDigits } from '../query/numbers.ts';
import { terms, type Term } from '../query/terms.ts';
import { folded, squashed } from '../query/words.ts';
import type { NamedPage } from './named-page.ts';

/** A name, taken apart once. */
export interface PreparedName {
  readonly name: string;
  readonly terms: readonly Term[];
  readonly squashed: string;
  /** The name in Han characters, numerals as digits; empty without any. */
  readonly chinese: string;
}

export interface PreparedPage {
  readonly page: NamedPage;
  readonly names: readonly PreparedName[];
}

/** The names of pages, ready to be compared with a query. */
export interface NameIndex {
  readonly pages: readonly PreparedPage[];
  /** How many pages have a name with this form of a word. */
  readonly frequency: ReadonlyMap<string, number>;
  /** The kind of each page by its id in the full-text index; sources and statements have no names here. */
  readonly kinds: ReadonlyMap<string, string>;
}

export function nameIndex(pages: readonly NamedPage[]): NameIndex {
  const prepared = pages.map((page) => ({ page, names: page.names.map(prepare) }));
  const frequency = new Map<string, number>();
  for (const { names } of prepared) {
    const forms = new Set(names.flatMap((name) => name.terms.flatMap((term) => term.forms)));
    for (const form of forms) frequency.set(form, (frequency.get(form) ?? 0) + 1);
  }
  const kinds = new Map(pages.flatMap(({ id, kind }) => (id === undefined ? [] : [[id, kind]])));
  return { pages: prepared, frequency, kinds };
}

function prepare(name: string): PreparedName {
  return {
    name,
    terms: terms(name),
    squashed: squashed(name),
    chinese: /\p{Script=Han}/u.test(name)
      ? withDigits(folded(name)).replace(/[^\p{Script=Han}\d]/gu, '')
      : '',
  };
}
