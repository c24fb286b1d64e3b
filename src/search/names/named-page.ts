import type { Period } from '../query/dates.ts';

/** A page, or a section of one, with every name it goes by: a line of the names file. */
export interface NamedPage {
  /** Its address under the base path, with a fragment for a section. */
  readonly address: string;
  readonly kind: string;
  readonly detail: string;
  /** The title first, then the other names. */
  readonly names: readonly [string, ...string[]];
  /** When it took place; absent where a page has no one date. */
  readonly period?: Period | undefined;
  /** The page's id in the full-text index; absent for pages that are not in it. */
  readonly id?: string | undefined;
}
