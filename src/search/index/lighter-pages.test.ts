import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lighterPages } from './lighter-pages.ts';
import { packed, unpacked } from './packed-file.ts';

test('a page keeps its text, its places and its headings, and no paragraph twice', () => {
  const page = {
    url: '/a/',
    content: 'Talks. One. Two.',
    anchors: [
      { element: 'h2', id: 'talks', text: 'Talks', location: 0 },
      { element: 'p', id: 'p1', text: 'One. Two.', location: 1 },
    ],
  };
  const content = packed(Buffer.from(JSON.stringify(page)));
  const other = { path: 'pagefind.js', content: Buffer.from('x') };
  const [lighter, same] = lighterPages([{ path: 'fragment/a.pf_fragment', content }, other]);
  assert.ok(lighter);
  assert.deepEqual(JSON.parse(unpacked(lighter).toString('utf8')), {
    ...page,
    anchors: [page.anchors[0], { ...page.anchors[1], text: '' }],
  });
  assert.equal(same, other);
});
