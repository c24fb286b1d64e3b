import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { understand } from '../query/query.ts';
import { simplifier } from '../query/simplified.ts';
import { matchNames } from './match-names.ts';
import { nameIndex } from './name-index.ts';
import type { NamedPage } from './named-page.ts';

const page = (
  address: string,
  names: readonly [string, ...string[]],
  period?: NamedPage['period'],
): NamedPage => ({ address, kind: 'Organisation', detail: '', names, period });

const index = nameIndex([
  page('sco', [
    'Harbour Cooperation Organisation',
    'HCO',
    'ШОС',
    '港口合作组织',
    '港合组织',
    'Gǎngkǒu Hézuò Zǔzhī',
    'Портовая организация сотрудничества',
  ]),
  page('csto', ['Harbour Treaty Organization', '港口条约组织']),
  page('security', ['国家安全部', 'Ministry of State Security']),
  page('anna', ['Anna Berg', 'Berg', 'Анна Берг']),
  page('forum', ['Harbour Forum', '港口论坛']),
  page('forum-10', ['Tenth Harbour Forum, October 2023', 'Edition 10', '第十届港口论坛'], {
    from: 20231029,
    to: 20231031,
  }),
  page('forum-11', ['Edition 11: Editions of the Harbour Forum', '第11届港口论坛']),
  page('forum-1', ['Edition 1: Editions of the Harbour Forum', '第1届港口论坛']),
  page('meeting', ['Berg meets Dahl, Oslo, October 2023'], { from: 20231030, to: 20231030 }),
]);
const simplified = simplifier('國国條条約约論论壇坛織织組组');
const first = (query: string, misspelt: readonly string[] = []): string | undefined =>
  matchNames(index, understand(query, simplified), (word) => misspelt.includes(word))[0]?.page
    .address;

describe('the first match by name', () => {
  for (const [name, query, expected] of [
    ['by the whole name', 'Harbour Cooperation Organisation', 'sco'],
    ['by an abbreviation', 'hco', 'sco'],
    ['in American spelling', 'harbor cooperation organization', 'sco'],
    ['by another script', 'ШОС', 'sco'],
    ['in a Russian case form', 'Портовой организации сотрудничества', 'sco'],
    ['by any part of a Chinese name', '安全部', 'security'],
    ['in traditional characters', '國家安全部', 'security'],
    ['by an abbreviation of a Chinese name', '港条组织', 'csto'],
    ['in pinyin without tones', 'gangkou hezuo', 'sco'],
    ['in pinyin without spaces', 'hezuozuzhi', 'sco'],
    ['the thing itself before one of its meetings', 'harbour forum', 'forum'],
    ['by an ordinal in figures', '10th harbour forum', 'forum-10'],
    ['by a Roman ordinal', 'X harbour forum 10', 'forum-10'],
    ['by a Chinese ordinal', '第10届港口论坛', 'forum-10'],
    ['the one of that number in Chinese, however alike the other', '第11届港口论坛', 'forum-11'],
    ['the thing before one that is counted', 'forum', 'forum'],
    ['by the day', '30 October 2023', 'meeting'],
    ['by a beginning', 'berg m', 'meeting'],
    ['in a question', 'who is Anna Berg', 'anna'],
  ] as const) {
    test(name, () => assert.equal(first(query), expected));
  }
  test('misspelt, where no page has the word', () => {
    assert.equal(first('coperation', ['coperation']), 'sco');
    assert.equal(first('coperation'), undefined);
  });
  test('is none for what no name is like', () => assert.equal(first('piracy'), undefined));
});

test('a name that is the query scores 1, a part of one less', () => {
  const [exact] = matchNames(index, understand('Berg', simplified), () => false);
  assert.deepEqual([exact?.page.address, exact?.score, exact?.covered], ['anna', 1, 1]);
  const [part] = matchNames(index, understand('Harbour Treaty', simplified), () => false);
  assert.ok(part && part.score < 1 && part.covered === 1);
});

test('a word of a name is no letters run together: "edition" is little of "Edition 10"', () => {
  const [best] = matchNames(index, understand('edition', simplified), () => false);
  assert.ok(best && best.score < 0.9);
});

test('Chinese names of another number do not match', () => {
  const found = matchNames(index, understand('第1届港口论坛', simplified), () => false);
  const addresses = found.map(({ page: { address } }) => address);
  assert.equal(addresses[0], 'forum-1');
  assert.ok(!addresses.includes('forum-11') && !addresses.includes('forum-10'));
});
