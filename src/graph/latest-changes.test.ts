import assert from 'node:assert/strict';
import { test } from 'node:test';
import { event, graphOf, organisation } from '../testing/content.ts';
import { latestChanges } from './latest-changes.ts';

const history = (...dates: readonly string[]) => ({
  history: dates.map((date) => ({ date, text: `Changed ${date}.` })),
});

const graph = graphOf(
  organisation('red', { title: 'Zenith', ...history('2026-11-22', '2025-01') }),
  event('launch', { title: 'Apex', ...history('2026-11-22', '2026-11-21', '2026-11-21') }),
  organisation('blue', { title: 'Basis', ...history('2025-01-01') }),
);

const told = (count?: number): string[] =>
  latestChanges(graph, count).map(({ entry, change }) => `${entry.data.title} ${change.date}`);

test('the changes of all entries stand the newest first, within a day by title', () => {
  assert.deepEqual(told(), [
    'Apex 2026-11-22',
    'Zenith 2026-11-22',
    'Apex 2026-11-21',
    'Apex 2026-11-21',
    'Basis 2025-01-01',
    'Zenith 2025-01',
  ]);
});

test('as many are given as were asked for', () => {
  assert.deepEqual(told(2), ['Apex 2026-11-22', 'Zenith 2026-11-22']);
  assert.deepEqual(told(0), []);
  assert.equal(told(99).length, 6);
});

test('each change is that of its entry', () => {
  for (const { entry, change } of latestChanges(graph)) {
    assert.ok(entry.data.history.includes(change));
  }
});

test('titles stand as in the lists, whatever their case and accents', () => {
  const titled = graphOf(
    ...['Zenith', 'Órgano', 'alliance'].map((title, i) => organisation(`o-${i}`, { title })),
  );
  assert.deepEqual(
    latestChanges(titled).map(({ entry }) => entry.data.title),
    ['alliance', 'Órgano', 'Zenith'],
  );
});
