import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageParts } from './page-parts.ts';
import { partSizes } from './page-weight.ts';

const html =
  '<!doctype html><html><head><title>T</title><style>p{}</style><script type="application/ld+json">{}</script></head>' +
  '<body><header>H</header><main><article class="entry"><header>A</header><p class="small mt-4">B</p>' +
  '<aside aria-label="Facts">C</aside><div class="prose mt-8"><p>D</p></div>' +
  '<section aria-labelledby="references">E</section></article></main><footer>F</footer></body></html>';

test('a page is cut into its parts, without a gap', () => {
  const parts = pageParts(html);
  assert.deepEqual(
    parts.map(({ name }) => name),
    [
      'head',
      'style',
      'linked data',
      'head',
      'page header',
      'frame',
      'header',
      'small',
      'Facts',
      'prose',
      'references',
      'frame',
      'page footer',
      'frame',
    ],
  );
  assert.equal(parts.map(({ start, end }) => html.slice(start, end)).join(''), html);
});

test('the part that weighs most comes first', () => {
  const heavy = html.replace('C</aside>', `${'Ships of the harbour council. '.repeat(3)}</aside>`);
  assert.equal(partSizes(heavy)[0]?.[0], 'Facts');
});
