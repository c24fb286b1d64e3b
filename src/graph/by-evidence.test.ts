import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidence, event, graphOf, organisation } from '../testing/content.ts';
import { entriesByEvidence } from './by-evidence.ts';

const cited = (citation: string) => ({ summary: { text: 'What it is.', citation } });

test('entries stand by status, the weakest first, within it in the order of the lists', () => {
  const graph = graphOf(
    evidence('times'),
    evidence('hoax', { grade: 'X' }),
    organisation('guild', cited('[@gazette]')),
    event('visit', cited('[@gazette]')),
    organisation('council', cited('[@gazette; @times]')),
    organisation('ghost', cited('[@hoax]')),
  );
  assert.deepEqual(
    entriesByEvidence(graph).map(([status, entries]) => [status, entries.map(({ slug }) => slug)]),
    [
      ['no-record-found', ['ghost']],
      ['single-source', ['guild', 'visit']],
      ['documented', ['council']],
    ],
  );
});
