import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkGraph } from '../../check/check.ts';
import { buildGraph } from '../../graph/build-graph.ts';
import type { ContentFile } from '../../graph/content-files.ts';
import type { Entry, Graph } from '../../graph/model.ts';
import { readLedger } from '../../permalinks/read-ledger.ts';
import { loadGraph } from '../../graph/load.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { median } from '../statistics.ts';
import { corpusFiles } from './corpus.ts';
import { writeCorpus } from './write-corpus.ts';

const graphOf = (files: Iterable<ContentFile>): Graph =>
  buildGraph({ files: [...files], issues: [] });

for (const size of [10, 20, 30]) {
  test(`a corpus of ${size} entries breaks no rule of the check`, (t) => {
    const folder = temporaryFolder(t);
    writeCorpus(folder, size);
    const ledger = readLedger(folder);
    assert.ok(ledger);
    assert.deepEqual(checkGraph(loadGraph(folder), { ledger }).issues, []);
  });
}

test('a corpus breaks no rule of the check, and its ledger knows all of it', (t) => {
  const folder = temporaryFolder(t);
  writeCorpus(folder, 50);
  const ledger = readLedger(folder);
  assert.ok(ledger);
  const { issues, counts } = checkGraph(loadGraph(folder), { ledger });
  assert.deepEqual(issues, []);
  assert.equal(counts.entries, 50);
  assert.ok('ledger' in ledger);
  assert.ok(Object.keys(ledger.ledger.pages).length > 100);
});

describe('a corpus of a size and seed', () => {
  const texts = (size: number, seed: number): string[] =>
    [...corpusFiles(size, seed)].map(({ path, text }) => `${path}\n${text}`);

  test('is always the same', () => assert.deepEqual(texts(20, 7), texts(20, 7)));
  test('is another for another seed', () => assert.notDeepEqual(texts(20, 7), texts(20, 8)));
  test('has no fewer than ten entries', () => {
    assert.throws(() => texts(9, 1), /A corpus has 10 entries or more, not 9\./);
  });
});

describe('a corpus is like the site', () => {
  const entries = [...graphOf(corpusFiles(200)).entries.values()];
  const of = (count: (entry: Entry) => number): number => median(entries.map(count));
  const words = (text: string): number => text.split(' ').length;

  // Medians of the site's 57 entries in November 2026: 510, 22, 11, 20, 16.
  for (const [what, count, low, high] of [
    [
      'words',
      ({ prose }) => prose.blocks.reduce((sum, { text }) => sum + words(text), 0),
      420,
      640,
    ],
    ['citations', ({ prose }) => prose.clusters.length, 18, 28],
    ['links', ({ prose }) => prose.links.length, 8, 16],
    [
      'sources',
      ({ cited }) => new Set(cited.flatMap((place) => place.citations.map(({ key }) => key))).size,
      14,
      24,
    ],
    ['blocks', ({ prose }) => prose.blocks.length, 13, 20],
  ] as const satisfies readonly (readonly [string, (entry: Entry) => number, number, number])[]) {
    test(`in its number of ${what} on a page`, () => {
      const found = of(count);
      assert.ok(found >= low && found <= high, `The median is ${found}.`);
    });
  }

  test('in having pages to which many lead and pages to which few do', () => {
    const inbound = new Map<string, number>();
    for (const { prose } of entries) {
      for (const { target } of prose.links) {
        if (target.kind === 'entry') inbound.set(target.id, (inbound.get(target.id) ?? 0) + 1);
      }
    }
    const counts = [...inbound.values()];
    assert.ok(Math.max(...counts) > 5 * median(counts));
  });
});
