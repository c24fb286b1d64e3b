import type { Series } from '../graph/model.ts';

/** The data files of a series, under the site's root: `data/rounds.json`, `data/rounds.csv`. */
export function seriesFiles({ data }: Series): readonly [json: string, csv: string] {
  return [`data/${data.unit}s.json`, `data/${data.unit}s.csv`];
}
