import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { NameMatch } from '../names/match-names.ts';
import { noEvidence, type Evidence } from './evidence.ts';
import { rank } from './rank.ts';
import { score } from './score.ts';

const match = (address: string, name: number, id?: string): NameMatch => ({
  page: { address, kind: 'Event', detail: '', names: [address], id },
  name: address,
  score: name,
  covered: name,
});
const evidence = (fields: Partial<Evidence>): Evidence => ({ ...noEvidence, ...fields });
const all = { text: 1, kin: 1, covered: 1 };

describe('what stands above what', () => {
  for (const [name, better, worse] of [
    [
      'the page that is named above one that only mentions it',
      [evidence({ name: 1, covered: 1 }), 'Person'],
      [evidence(all), 'Event'],
    ],
    [
      'a fully matching entry above a source',
      [evidence(all), 'Mechanism'],
      [evidence(all), 'Record'],
    ],
    [
      'an entry that matches less well above a source that only mentions the thing',
      [evidence({ ...all, text: 0.3, kin: 0.5 }), 'Mechanism'],
      [evidence({ ...all, phrase: true }), 'Mention'],
    ],
    [
      'a source with every word above an entry with half of them',
      [evidence(all), 'Record'],
      [evidence({ covered: 0.5, name: 0.3 }), 'Mechanism'],
    ],
    [
      'the words together above the words apart',
      [evidence({ ...all, text: 0.4, phrase: true }), 'Event'],
      [evidence({ ...all, text: 0.5 }), 'Event'],
    ],
    [
      'the day sought above another',
      [evidence({ ...all, date: true }), 'Event'],
      [evidence(all), 'Event'],
    ],
    [
      'a good name above two half ones',
      [evidence({ name: 0.9, covered: 0.9 }), 'Person'],
      [evidence({ name: 0.5, covered: 1, text: 0.2, kin: 0.2 }), 'Event'],
    ],
  ] as const) {
    test(name, () => assert.ok(score(better[0], better[1]) > score(worse[0], worse[1])));
  }
});

describe('names and text together', () => {
  const text = new Map([
    ['1', evidence({ ...all, date: true })],
    ['2', evidence({ ...all, text: 0.3 })],
    ['3', evidence({ covered: 0.2 })],
  ]);
  const ranked = rank(
    [match('a/', 0.9, '1'), match('a/#section', 0.8, '1'), match('b/', 0.2)],
    text,
    () => 'Record',
  );
  test('a page is there once, with both', () => {
    assert.deepEqual(
      ranked.map(({ id, match: named }) => named?.page.address ?? id),
      ['a/', 'a/#section', '2'],
    );
    assert.deepEqual(ranked[0]?.evidence, { ...all, name: 0.9, date: true, phrase: false });
  });
  test('a section takes the date of its page, and not its text', () => {
    assert.equal(ranked[1]?.evidence.text, 0);
    assert.equal(ranked[1]?.evidence.date, true);
  });
  test('a section with the whole query has the text of its page too', () => {
    const [section] = rank([match('a/#section', 0.95, '1')], text, () => 'Record');
    assert.deepEqual(section?.evidence, { ...all, name: 0.95, date: true, phrase: false });
  });
  test('where no page has more, those with a part of the query are given, not those with hardly any', () => {
    const parts = new Map([
      ['1', evidence({ covered: 0.5 })],
      ['2', evidence({ covered: 0.1 })],
    ]);
    assert.deepEqual(
      rank([], parts, () => 'Record').map(({ id }) => id),
      ['1'],
    );
  });
  test('a page with little of the query is no result', () => {
    assert.ok(!ranked.some(({ id, match: named }) => id === '3' || named?.page.address === 'b/'));
  });
});
