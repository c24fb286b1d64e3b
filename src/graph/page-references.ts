import { numberReferences, type PageReferences } from '../citations/references.ts';
import type { CitingPage } from './model.ts';

const cache = new WeakMap<CitingPage, PageReferences>();
const fieldIndices = new WeakMap<CitingPage, ReadonlyMap<string, number>>();

/** The numbered references of a page; computed once. */
export function pageReferences(page: CitingPage): PageReferences {
  const known = cache.get(page);
  if (known) return known;
  const references = numberReferences(page.cited.map((place) => place.citations));
  cache.set(page, references);
  return references;
}

/** The index among the page's citations of the n-th citation cluster of its prose. */
export function proseMarkerIndex(page: CitingPage, n: number): number {
  return page.cited.findIndex((place) => place.part === 'prose') + n;
}

/** The index among the page's citations of the citation in a frontmatter field. */
export function fieldMarkerIndex(page: CitingPage, field: readonly (string | number)[]): number {
  const known = fieldIndices.get(page) ?? indicesByField(page);
  fieldIndices.set(page, known);
  return known.get(field.join('.')) ?? -1;
}

function indicesByField({ cited }: CitingPage): ReadonlyMap<string, number> {
  return new Map(cited.flatMap(({ field }, i) => (field ? [[field.join('.'), i] as const] : [])));
}
