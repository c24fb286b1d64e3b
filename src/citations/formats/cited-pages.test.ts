import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getGraph } from '../../graph/load.ts';
import { absoluteUrl } from '../../site/config.ts';
import { sitePath } from '../../site/paths.ts';
import { citedPages } from './cited-pages.ts';

test('every entry, person, series, source and claim has files with its citation', () => {
  const { entries, people, series, sources, claims } = getGraph();
  const pages = citedPages();
  assert.equal(
    pages.length,
    entries.size + people.size + series.length + sources.size + claims.length,
  );
  for (const { params, props } of pages) {
    assert.equal(props.work.url, absoluteUrl(sitePath(`/${params.page}/`)));
  }
});
