import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fingerprint } from '../../citations/fingerprints.ts';
import { quotationFinder } from './quotation-finder.ts';

describe('the fingerprints', () => {
  const text = 'The council said that the tide tables were to be printed.';
  const file = [['article', [fingerprint(text).sequences]]];
  for (const [query, loads, places] of [
    ['the tide tables were to be', 1, 1],
    ['tide tables were', 0, 0],
    ['what are the tide tables of the harbour', 0, 0],
    ['no word of this is in there', 1, 0],
    ['joint的risk机制', 1, 0],
    ['上海合作组织峰会', 0, 0],
    ['Шанхайская организация сотрудничества в Пекине', 0, 0],
  ] as const) {
    test(`are ${loads === 0 ? 'not ' : ''}loaded for "${query}"`, async () => {
      const loaded: string[] = [];
      const find = quotationFinder((name) => {
        loaded.push(name);
        return Promise.resolve(file);
      });
      assert.equal((await find(query)).length, places);
      assert.equal((await find(query)).length, places);
      assert.deepEqual(loaded, loads === 0 ? [] : ['quotations.json']);
    });
  }
});
