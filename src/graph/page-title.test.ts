import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sourceKey } from '../schemas/ids.ts';
import {
  claims,
  entryIn,
  event,
  graphOf,
  mechanism,
  organisation,
  person,
  personIn,
  searchRecord,
  series,
} from '../testing/content.ts';
import { present } from '../testing/present.ts';
import { abbreviationOf, pageKind, pageTitle } from './page-title.ts';

const graph = graphOf(
  organisation('red', { title: 'Red Council', shortTitle: 'RC' }),
  event('launch', { title: 'Launch of 2005' }),
  mechanism('talks', { title: 'Tide Talks' }),
  person('ida-lund', { name: 'Ida Lund' }),
  searchRecord('searched', { title: 'Members of the council' }),
  series('rounds', 'mechanisms/talks', {}),
  claims('gazette', {}, {}),
);
const source = (key: string) => present(graph.sources.get(sourceKey.parse(key)));

describe('a page is listed under', () => {
  for (const [page, title] of [
    [entryIn(graph, 'organisations/red'), 'Red Council'],
    [entryIn(graph, 'events/launch'), 'Launch of 2005'],
    [personIn(graph, 'ida-lund'), 'Ida Lund'],
    [source('gazette'), 'Title of gazette'],
    [source('searched'), 'Members of the council'],
    [present(graph.series[0]), 'Title of rounds'],
    [present(graph.claims[1]), 'Statement gazette/2'],
  ] as const) {
    test(`"${title}"`, () => assert.equal(pageTitle(page), title));
  }
});

describe('the kind of a page is', () => {
  for (const [page, kind] of [
    [entryIn(graph, 'organisations/red'), 'Organisation'],
    [entryIn(graph, 'events/launch'), 'Event'],
    [entryIn(graph, 'mechanisms/talks'), 'Mechanism'],
    [personIn(graph, 'ida-lund'), 'Person'],
    [source('gazette'), 'Source'],
    [source('searched'), 'Source'],
  ] as const) {
    test(kind, () => assert.equal(pageKind(page), kind));
  }
});

describe('the abbreviation beside the title', () => {
  for (const [title, shortTitle, abbreviation] of [
    ['Shanghai Cooperation Organisation', 'SCO', 'SCO'],
    ['Shanghai Cooperation Organisation', 'ШОС', 'ШОС'],
    ['Group of Twenty', 'G20', 'G20'],
    ['Council and Guild', 'HC–PG', 'HC–PG'],
    ['Xiangshan Forum of Beijing', 'Xiangshan Forum', undefined],
    ['Shanghai Cooperation Organisation', '上合组织', undefined],
    ['Group of Twenty', 'G 20', undefined],
    ['Xylophone', 'X', undefined],
    ['TASS', 'TASS', undefined],
    ['Red Council', undefined, undefined],
  ] as const) {
    test(`of "${title}" with the short title ${shortTitle} is ${abbreviation}`, () => {
      const one = graphOf(organisation('one', { title, shortTitle }));
      assert.equal(abbreviationOf(entryIn(one, 'organisations/one')), abbreviation);
    });
  }
});
