import { tables } from '../data/tables.ts';
import type { Graph } from '../graph/model.ts';
import type { DataFile } from './json-ld/dataset.ts';

/** The files of the site's data: every table, and all sources for reference managers. */
export function dataFiles(graph: Graph): DataFile[] {
  const ofTables = tables(graph).flatMap(({ name, rowIs, csv }) => [
    { path: `data/${name}.json`, title: rowIs, type: 'application/json' },
    ...(csv ? [{ path: `data/${name}.csv`, title: rowIs, type: 'text/csv' }] : []),
  ]);
  return [
    ...ofTables,
    {
      path: 'data/sources.bib',
      title: 'All sources as BibLaTeX.',
      type: 'application/x-bibtex',
    },
    {
      path: 'data/sources.csl.json',
      title: 'All sources as CSL-JSON.',
      type: 'application/vnd.citationstyles.csl+json',
    },
  ];
}
