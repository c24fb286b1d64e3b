import assert from 'node:assert/strict';
import { test } from 'node:test';
import { graphOf, mechanism, series } from '../testing/content.ts';
import { seriesFiles } from './series-files.ts';

test('the data files of a series have their names from its unit', () => {
  const graph = graphOf(mechanism('talks'), series('tide-talks', 'mechanisms/talks', {}));
  assert.deepEqual(graph.series.map(seriesFiles), [['data/rounds.json', 'data/rounds.csv']]);
});
