import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { serveSite } from '../site/static-server.ts';
import { crawl, type Crawled } from './crawl.ts';
import { temporaryFolder, type Tree } from './temporary-folder.ts';

const origin = 'https://site.example';

async function crawled(t: TestContext, tree: Tree, base = '/'): Promise<Crawled> {
  const server = await serveSite(temporaryFolder(t, tree), base, 0);
  t.after(() => server.close());
  return crawl(server.url, origin, { atOnce: 2, address: (path) => path });
}

test('every link is followed: of pages, style sheets, sitemaps, by whatever address', async (t) => {
  const { answers, inReach, dead } = await crawled(t, {
    'index.html': `<a href="/a/#x">a</a><link rel="stylesheet" href="/s.css"><script src="s.js"></script>
      <link rel="canonical" href="${origin}/"><link rel="sitemap" href="/sitemap.xml">
      <a href="https://elsewhere.example/">out</a><a href="mailto:a@b.example">mail</a>`,
    'a/index.html': '<p id="x">a</p><a href="../">home</a><form action="/b/"></form>',
    'b/index.html': '<meta property="og:image" content="https://site.example/og.png">',
    's.css': 'p { background: url("p.svg") }',
    's.js': '',
    'p.svg': '<svg/>',
    'og.png': '',
    'sitemap.xml': `<urlset><url><loc>${origin}/c/</loc></url></urlset>`,
    'c/index.html': 'c',
    'unlinked/index.html': '',
  });
  assert.deepEqual(dead, []);
  assert.deepEqual([...answers.keys()].toSorted(), [
    '/',
    '/a/',
    '/b/',
    '/c/',
    '/og.png',
    '/p.svg',
    '/s.css',
    '/s.js',
    '/sitemap.xml',
  ]);
  // The rest is for programs.
  assert.deepEqual([...inReach].toSorted(), ['/', '/a/', '/b/']);
});

test('a dead link, a dead anchor and a link beside the base path are found', async (t) => {
  const { dead } = await crawled(
    t,
    {
      'index.html': '<p id="x"></p><a href="none/">1</a><a href="a/#none">2</a><a href="/a/">3</a>',
      'a/index.html': '<p id="y"></p><a href="../#x">home</a>',
    },
    '/reference/',
  );
  assert.deepEqual(dead, [
    '/reference/ leads to /reference/none/, which is answered with 404',
    '/reference/ leads to /reference/a/#none, which is not there',
    '/reference/ leads to /a/, which is answered with 404',
  ]);
});
