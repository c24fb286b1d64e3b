import type { SearchDocument } from '../documents/document.ts';

/**
 * What results are narrowed and sorted by, for every page in the index. It loads when
 * the search page shows results, after them; Pagefind's own filters would load the
 * whole index to tell which pages have a value.
 */
export interface FacetsFile {
  readonly kinds: readonly string[];
  readonly statuses: readonly string[];
  /** Id, kind and status by their place in the lists (-1 for none), day as 20230919 (0 for none), years. */
  readonly pages: readonly (readonly [string, number, number, number, ...number[]])[];
}

/** The sources that pages cite: key, what it is called in the list, and the pages by their place above. */
export type CitedFile = readonly (readonly [
  key: string,
  label: string,
  pages: readonly number[],
])[];

export function facetsFile(
  documents: readonly SearchDocument[],
  idOf: (document: SearchDocument) => string,
): FacetsFile {
  const kinds = [...new Set(documents.map(({ kind }) => kind))];
  const statuses = [...new Set(documents.flatMap(({ status }) => status ?? []))];
  return {
    kinds,
    statuses,
    pages: documents.map((document) => [
      idOf(document),
      kinds.indexOf(document.kind),
      document.status === undefined ? -1 : statuses.indexOf(document.status),
      Number(document.day?.replaceAll('-', '') ?? 0),
      ...document.years,
    ]),
  };
}

export function citedFile(documents: readonly SearchDocument[]): CitedFile {
  const citing = new Map<string, number[]>();
  documents.forEach(({ sources }, place) => {
    for (const key of sources) citing.set(key, [...(citing.get(key) ?? []), place]);
  });
  return documents
    .filter(({ kind }) => kind === 'Source')
    .flatMap(({ sources: [key], detail, title }) =>
      key === undefined ? [] : [[key, detail ?? title, citing.get(key) ?? []] as const],
    );
}
