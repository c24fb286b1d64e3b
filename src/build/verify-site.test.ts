import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { Random } from '../testing/random.ts';
import { temporaryFolder, type Tree } from '../testing/temporary-folder.ts';
import { listFiles } from './list-files.ts';
import { htmlPages, readPages, verifiedSite, type VerifiedSite } from './verify-site.ts';

const origin = 'https://site.example';
const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;
const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>T</title>${policy}</head><body><h1>T</h1>${body}</body></html>`;

/** Text of about so many bytes when compressed: six bits of chance in each character. */
function noise(bytes: number): string {
  const random = new Random(1);
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return Array.from({ length: Math.ceil((bytes * 8) / 6) }, () => random.pick([...letters])).join(
    '',
  );
}

/** What is found in a built site, whose pages are read in two shares as in a build. */
function verified(directory: string, base: string): VerifiedSite {
  const site = { directory, base, origin, files: listFiles(directory) };
  const html = (file: string): string => readFileSync(join(directory, file), 'utf8');
  const shares = Map.groupBy(htmlPages(site).entries(), ([i]) => i % 2);
  return verifiedSite(
    [...shares.values()].map((share) =>
      readPages(
        site,
        share.map(([, page]) => page),
        html,
      ),
    ),
  );
}

/** The problems of a site with these files and a page at `/about/`. */
async function problemsOf(t: TestContext, files: Tree, base = '/'): Promise<string[]> {
  const root = temporaryFolder(t, {
    'about/index.html': page('<p id="method">How.</p>'),
    ...files,
  });
  const { problems } = verified(root, base);
  return problems.map((problem) => `${problem.page}: ${problem.message}`);
}

test('a site whose links all lead somewhere has no problems', async (t) => {
  const body = `
    <a href="/">home</a> <a href="/about/">about</a> <a href="/about/#method">method</a>
    <a href="about/">relative</a> <a href="#here">here</a> <b id="here"></b> <a href="">same</a>
    <a href="${origin}/about/#method">absolute</a> <a href="/about/?q=1#method">query</a>
    <a href="https://elsewhere.example/none">out</a> <a href="mailto:a@b.example">mail</a>
    <a href="/%E5%9B%BD.txt#any">a file has no anchors</a> <a href="/about/#">top</a>
    <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""> <img src="/icon.svg" alt="">
    <form action="/search/"></form> <script src="/app.js" defer></script>
    <meta property="og:image" content="${origin}/icon.svg"> <meta name="description" content="a: b">
    <link rel="license" href="https://elsewhere.example/licence">`;
  assert.deepEqual(
    await problemsOf(t, {
      'index.html': page(body),
      'search/index.html': page(''),
      'icon.svg': '<svg/>',
      'app.js': '',
      '国.txt': '',
      '404.html': page('<a href="/">home</a>'),
    }),
    [],
  );
});

describe('a problem of a page is found', () => {
  for (const [name, body, message] of [
    [
      'a link to a page that there is not',
      '<a href="/none/">x</a>',
      'The link "/none/" leads nowhere.',
    ],
    [
      'a link to a page without the slash at its end',
      '<a href="/about">x</a>',
      'The link "/about" leads nowhere.',
    ],
    [
      'a relative link to nothing',
      '<a href="../none/">x</a>',
      'The link "../none/" leads nowhere.',
    ],
    [
      'a link to the own origin that leads nowhere',
      `<a href="${origin}/none/">x</a>`,
      `The link "${origin}/none/" leads nowhere.`,
    ],
    [
      'a picture that there is not',
      '<img src="/none.png" alt="">',
      'The link "/none.png" leads nowhere.',
    ],
    [
      'a form that leads nowhere',
      '<form action="/none/"></form>',
      'The link "/none/" leads nowhere.',
    ],
    [
      'an anchor that another page lacks',
      '<a href="/about/#none">x</a>',
      'The link "/about/#none" leads to a page without that anchor.',
    ],
    [
      'an anchor that the page itself lacks',
      '<a href="#none">x</a>',
      'The link "#none" leads to a page without that anchor.',
    ],
    [
      'a refresh that leads nowhere',
      '<meta http-equiv="refresh" content="0; url=/none/">',
      'The link "/none/" leads nowhere.',
    ],
    [
      'a link of the head to a file that there is not',
      `<link rel="describedby" href="${origin}/cite.bib">`,
      `The link "${origin}/cite.bib" leads nowhere.`,
    ],
    [
      'a preview picture that there is not',
      `<meta property="og:image" content="${origin}/og/none.png">`,
      `The link "${origin}/og/none.png" leads nowhere.`,
    ],
    ['what is no address', '<a href="http://[">x</a>', 'The link "http://[" is not an address.'],
    ['an id given twice', '<p id="a"></p><p id="a"></p>', 'The id "a" occurs more than once.'],
    ['a second main heading', '<h1>Again</h1>', 'The page has 2 main headings, not one.'],
    [
      'a style sheet of its own',
      '<link rel="stylesheet" href="/about/">',
      'Before it paints the page, a browser fetches the style sheet /about/. Put styles into the page, and "defer" on scripts.',
    ],
    [
      'a script that is waited for',
      '<script src="/about/"></script>',
      'Before it paints the page, a browser fetches the script /about/. Put styles into the page, and "defer" on scripts.',
    ],
    [
      'a font that is fetched before it is needed',
      '<link rel="preload" as="font" href="/about/">',
      'Before it paints the page, a browser fetches the preloaded font /about/. Put styles into the page, and "defer" on scripts.',
    ],
    ['an inline style', '<p style="color: red">x</p>', 'An element has an inline style.'],
  ] as const) {
    test(name, async (t) => {
      assert.deepEqual(await problemsOf(t, { 'index.html': page(body) }), [
        `index.html: ${message}`,
      ]);
    });
  }

  test('no main heading', async (t) => {
    assert.deepEqual(await problemsOf(t, { 'deep/er/index.html': `${policy}<p>x</p>` }), [
      'deep/er/index.html: The page has 0 main headings, not one.',
    ]);
  });

  test('each one on its own, of all pages', async (t) => {
    assert.deepEqual(
      (
        await problemsOf(t, {
          'a/index.html': page('<a href="/x/">x</a><a href="y/">y</a>'),
          'b/index.html': page('<i style=""></i>'),
        })
      ).toSorted(),
      [
        'a/index.html: The link "/x/" leads nowhere.',
        'a/index.html: The link "y/" leads nowhere.',
        'b/index.html: An element has an inline style.',
      ],
    );
  });
});

describe('under a base path', () => {
  test('links carry it', async (t) => {
    const body = '<a href="/reference/">home</a> <a href="/reference/about/#method">about</a>';
    assert.deepEqual(await problemsOf(t, { 'index.html': page(body) }, '/reference/'), []);
  });

  test('a link without it leaves the site', async (t) => {
    assert.deepEqual(
      await problemsOf(t, { 'index.html': page('<a href="/about/">x</a>') }, '/reference/'),
      ['index.html: The link "/about/" leaves the base path /reference/.'],
    );
  });
});

test('scripts that nobody waits for are no problem', async (t) => {
  const body =
    '<script src="/about/" async></script><script src="/about/" type="module"></script><script>1</script>';
  assert.deepEqual(await problemsOf(t, { 'index.html': page(body) }), []);
});

describe('the weight of an entry page', () => {
  const heavy = page(`<article><div class="prose">${noise(20_000)}</div></article>`);

  test('is a problem beyond the hard limit', async (t) => {
    const [problem] = await problemsOf(t, { 'events/heavy/index.html': heavy });
    assert.match(
      problem ?? '',
      /^events\/heavy\/index\.html: The page is 2\d,\d{3} bytes compressed, more than 20,000 bytes: prose 2\d,\d{3} bytes, /,
    );
  });

  test('is no problem below it, nor on other pages', async (t) => {
    const light = page(`<article><div class="prose">${noise(19_000)}</div></article>`);
    assert.deepEqual(
      await problemsOf(t, { 'events/light/index.html': light, 'sources/heavy/index.html': heavy }),
      [],
    );
  });

  test('counts the scripts that it loads', async (t) => {
    const body = '<script src="/a.js" defer></script><script src="/b.js" defer></script>';
    const files = { 'a.js': noise(2600), 'b.js': noise(2600) };
    assert.match(
      (await problemsOf(t, { 'events/x/index.html': page(body), ...files })).join(),
      /^events\/x\/index\.html: Its scripts are 5,2\d\d bytes compressed, more than 5,000 bytes\.$/,
    );
    assert.deepEqual(
      await problemsOf(t, { 'events/x/index.html': page(body), 'a.js': '', 'b.js': '' }),
      [],
    );
  });
});

test('a link with a broken escape is a problem of its page', async (t) => {
  assert.deepEqual(await problemsOf(t, { 'index.html': page('<a href="/50%/">x</a>') }), [
    'index.html: The link "/50%/" is not an address.',
  ]);
});

describe('the content security policies of the pages', () => {
  test('are told, each once', async (t) => {
    const root = temporaryFolder(t, {
      'index.html': page(''),
      'a/index.html': page(''),
      'b/index.html': page('').replace("'none'", "'self'"),
    });
    const { policies } = verified(root, '/');
    assert.deepEqual([...policies].toSorted(), ["default-src 'none'", "default-src 'self'"]);
  });

  for (const [name, html, count] of [
    ['a page without one', '<h1>T</h1>', 0],
    ['a page with two', `${policy}${policy}<h1>T</h1>`, 2],
  ] as const) {
    test(`${name} is a problem`, async (t) => {
      assert.deepEqual(await problemsOf(t, { 'index.html': html }), [
        `index.html: The page carries ${count} security policies, not one.`,
      ]);
    });
  }
});
