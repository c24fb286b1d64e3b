import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mediaType } from './media-types.ts';

for (const [path, expected] of [
  ['/index.html', 'text/html; charset=utf-8'],
  ['/_astro/search.js', 'text/javascript; charset=utf-8'],
  ['/data/rounds.csv', 'text/csv; charset=utf-8'],
  ['/data/rounds.json', 'application/json'],
  ['/organisations/tass/cite.json', 'application/vnd.citationstyles.csl+json'],
  ['/data/sources.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['/organisations/tass/linkset.json', 'application/linkset+json'],
  ['/organisations/tass/cite.bib', 'application/x-bibtex; charset=utf-8'],
  ['/organisations/tass/index.md', 'text/markdown; charset=utf-8'],
  ['/pagefind/wasm.en.pagefind', 'application/octet-stream'],
  ['/pagefind/index/en_12.pf_index', 'application/octet-stream'],
  ['/_headers', 'application/octet-stream'],
  ['/a.constructor', 'application/octet-stream'],
] as const) {
  test(`${path} is ${expected}`, () => assert.equal(mediaType(path), expected));
}
