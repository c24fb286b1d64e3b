import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { test, type TestContext } from 'node:test';
import { siteUrl } from '../site/config.ts';
import { builtSite } from '../testing/build.ts';
import { crawl, request, type Answer } from '../testing/crawl.ts';
import { hosts, type Host } from '../testing/hosts.ts';
import { mediaType } from './media-types.ts';

/**
 * The built site on every host we can start here, at the root and under a sub-path:
 * no link and no anchor is dead, every file arrives whole and with its media type,
 * and what is not there is answered with the right page and status.
 */
for (const base of ['/', '/reference/']) {
  test(`the site under ${base}`, async (t) => {
    const directory = await builtSite(t, { environment: { BASE_PATH: base } });
    for (const host of hosts) {
      await t.test(host.name, { skip: host.missing }, (t) => visit(t, host, directory, base));
    }
  });
}

const origin = new URL(siteUrl).origin;

async function visit(t: TestContext, host: Host, directory: string, base: string): Promise<void> {
  const home = await host.start(t, directory, base);
  const { answers, dead } = await crawl(home, origin, {
    atOnce: host.atOnce,
    address: (path) => (host.findsIndex ? path : path.replace(/\/$/, '/index.html')),
  });
  assert.deepEqual(dead.slice(0, 10), []);

  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(directory, path)).isFile())
    .map((path) => path.split(sep).join('/'));
  const pages = files.filter((file) => /(?:^|\/)index\.html$/.test(file));
  const unreached = pages.filter((file) => !answers.has(base + file.replace(/index\.html$/, '')));
  // Every page is a few links from the home page, but the page of a search that was not made.
  assert.deepEqual(unreached, []);

  const wrong: string[] = [];
  for (const file of files.filter((name) => name !== '_headers')) {
    const path = base + file;
    const folder = path.replace(/index\.html$/, '');
    const answer = answers.get(folder) ?? answers.get(path) ?? (await request(new URL(path, home)));
    wrong.push(...faults(host, file, answer, readFileSync(join(directory, file))));
  }
  assert.deepEqual(wrong.slice(0, 10), []);

  await t.test('a page by the name of its file', async () => {
    const answer = await request(new URL(`${base}about/index.html`, home));
    if (host.leadsToFolder) {
      assert.equal(answer.status, 301);
      assert.match(answer.headers.get('location') ?? '', new RegExp(`${base}about/$`));
    } else assert.equal(answer.status, 200);
  });

  await t.test('what is not there', async () => {
    for (const path of ['none/', 'none', 'organisations/none/', '_astro/none.js', 'none.json']) {
      const { status, headers, body } = await request(new URL(base + path, home));
      assert.equal(status, 404, path);
      if (!host.showsNotFoundPage) continue;
      assert.match(headers.get('content-type') ?? '', /^text\/html/, path);
      assert.deepEqual(body, readFileSync(join(directory, '404.html')), path);
    }
  });
}

/** What is wrong with the answer for a file. */
function faults(host: Host, file: string, answer: Answer, expected: Buffer): string[] {
  const { status, headers, body } = answer;
  const header = (name: string): string => headers.get(name) ?? '';
  const isHashed = /^(?:_astro|pagefind\/(?:fragment|index|filter))\//.test(file);
  const caching = isHashed ? /immutable/ : /no-cache|max-age=0/;
  return [
    ...(status === 200 ? [] : [`${file}: status ${status}`]),
    ...(body.equals(expected) ? [] : [`${file}: another content`]),
    ...(typeIsRight(host, file, header('content-type'))
      ? []
      : [`${file}: type ${header('content-type')}`]),
    ...(!host.tellsCaching || caching.test(header('cache-control'))
      ? []
      : [`${file}: caching ${header('cache-control')}`]),
    ...(!host.sendsPolicy || /frame-ancestors 'none'/.test(header('content-security-policy'))
      ? []
      : [`${file}: policy ${header('content-security-policy')}`]),
  ];
}

/** JavaScript has two names, XML two, and a charset is in the file itself for pages and XML. */
function typeIsRight(host: Host, file: string, given: string): boolean {
  const plain = (type: string): string =>
    type
      .toLowerCase()
      .replace('application/javascript', 'text/javascript')
      .replace('text/xml', 'application/xml');
  const [wanted = '', charset] = plain(mediaType(file)).split('; ');
  const [got = '', gotCharset] = plain(given).split(/; ?/);
  const isShown = /\.(?:html|css|js|json|xml|svg|png)$/.test(file);
  if (!host.knowsAllTypes) {
    const generic = file.endsWith('.json') ? 'application/json' : 'application/xml';
    return !isShown || got === wanted || got === generic;
  }
  return got === wanted && (charset === undefined || gotCharset === charset);
}
