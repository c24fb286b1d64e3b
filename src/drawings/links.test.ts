import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparedAccounts } from '../graph/accounts.ts';
import { loadGraph } from '../graph/load.ts';
import { timelineLanes } from '../graph/timeline.ts';
import { publishedPages } from '../permalinks/published.ts';
import { accountsPath, mapPath } from '../site/paths.ts';

const graph = loadGraph('content');
const pages = new Map(publishedPages(graph).map((page) => [page.path, page]));

test('every mark of the timeline leads to a page, and to an anchor that it has', () => {
  for (const { items, path: lanePath } of timelineLanes(graph)) {
    assert.ok(pages.has(lanePath), lanePath);
    for (const { name, path, fragment } of items) {
      const page = pages.get(path);
      assert.ok(page, `${name} leads to ${path}`);
      if (fragment === undefined) continue;
      assert.ok(
        page.anchors.some(({ id }) => id === fragment),
        `${name} leads to ${path}#${fragment}`,
      );
    }
  }
});

test('every entry has a map, and every comparison of accounts a page', () => {
  for (const { id } of graph.entries.values()) assert.ok(pages.has(mapPath(id)), id);
  for (const { entry } of comparedAccounts(graph)) assert.ok(pages.has(accountsPath(entry.id)));
  assert.equal(comparedAccounts(graph).length, 1);
});
