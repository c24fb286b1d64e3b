import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  event,
  series,
  evidence,
  mechanism,
  organisation,
  person,
  graphOf,
} from '../../testing/content.ts';
import { familyNames } from './family-names.ts';
import { hanVariants } from './han-variants.ts';
import { namedPages } from './page-names.ts';

const graph = graphOf(
  evidence(),
  organisation('hco', {
    title: 'Harbour Cooperation Organisation',
    shortTitle: 'HCO',
    aliases: ['HCO', 'Harbour Club'],
    names: {
      zh: { text: '港口合作组织', short: '港合组织', unconfirmed: true },
      ru: { text: 'Портовая организация', unconfirmed: true },
    },
  }),
  mechanism('forum'),
  event('forum-2023', {
    title: 'Forum, 2023',
    date: { value: '2023-10-29/2023-10-31', citation: '[@gazette]' },
  }),
  person('berg', {
    name: 'Anna Berg',
    familyName: 'Berg',
    aliases: ['Anna Bergh'],
    names: { ru: { text: 'Анна Берг', unconfirmed: true } },
  }),
);
const pages = new Map(namedPages(graph).map((page) => [page.address, page]));

test('an entry goes by its title, abbreviation, other names, and their pinyin', () => {
  assert.deepEqual(pages.get('organisations/hco/')?.names, [
    'Harbour Cooperation Organisation',
    'HCO',
    'Harbour Club',
    '港口合作组织',
    '港合组织',
    'gang kou he zuo zu zhi',
    'gang he zu zhi',
    'Портовая организация',
  ]);
});

test('an event has its period, by which a date finds it', () => {
  const forum = pages.get('events/forum-2023/');
  assert.deepEqual(forum?.period, { from: 20231029, to: 20231031 });
  assert.equal(forum?.detail, '29–31 October 2023');
});

test('the family name of a person is a name in every spelling and script', () => {
  assert.deepEqual(pages.get('people/berg/')?.names, [
    'Anna Berg',
    'Berg',
    'Bergh',
    'Берг',
    'Anna Bergh',
    'Анна Берг',
  ]);
  assert.deepEqual(familyNames('Wang Yi', 'Wang', ['Wang I']), ['Wang', 'Wang']);
});

test('the characters of the names have their traditional forms, as the word decides', () => {
  const variants = hanVariants([...pages.values()]);
  assert.match(variants, /組组/);
  assert.match(variants, /織织/);
  assert.equal(variants.length % 2, 0);
});

test('an occurrence goes by its number in the names of what it belongs to', () => {
  const talks = graphOf(
    evidence(),
    mechanism('talks', {
      title: 'Talks',
      names: {
        zh: { text: '港口磋商', unconfirmed: true },
        ru: { text: 'портовые консультации', unconfirmed: true },
      },
    }),
    series('talks', 'mechanisms/talks', {}, {}),
  );
  assert.deepEqual(namedPages(talks).find(({ address }) => address.endsWith('#round-2'))?.names, [
    'Round 2: Title of talks',
    '第2轮港口磋商',
    '2-й раунд портовые консультации',
  ]);
  const whole = namedPages(talks).find(({ address }) => address === 'series/talks/');
  assert.deepEqual(whole?.names, ['Title of talks', 'rounds']);
});
