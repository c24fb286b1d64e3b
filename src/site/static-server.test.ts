import assert from 'node:assert/strict';
import { request } from 'node:http';
import { describe, test, type TestContext } from 'node:test';
import { join } from 'node:path';
import { temporaryFolder, writeTree, type Tree } from '../testing/temporary-folder.ts';
import { serveSite, type StaticServer } from './static-server.ts';

const site: Tree = {
  'index.html': 'home',
  '404.html': 'not here',
  'about/index.html': 'about',
  'data/rounds.csv': 'number\r\n1\r\n',
  'a b/国.txt': 'words',
  'about/cite.bib': '@misc{a}',
  'about/cite.ris': 'TY  - GEN',
  'about/cite.json': '[]',
  'about/facts.json': '{}',
  'about/linkset.json': '{}',
  'feed.xml': '<rss/>',
  'data/sources.csl.json': '[]',
};

/** A server of the site in the folder `site`, beside files that are not of it. */
async function served(t: TestContext, base = '/', files: Tree = site): Promise<StaticServer> {
  const inSite = Object.entries(files).map(([path, content]) => [`site/${path}`, content]);
  const root = temporaryFolder(t, {
    ...Object.fromEntries(inSite),
    'secret.txt': 'secret',
    'site-old/secret.txt': 'secret',
  });
  const server = await serveSite(join(root, 'site'), base, 0);
  t.after(() => server.close());
  return server;
}

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly location: string | undefined;
  readonly body: string;
}

/** Asks for a path exactly as it is written: `fetch` would resolve its dots. */
function ask(server: StaticServer, path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(server.url);
    request({ host: 'localhost', port, path, method, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('error', reject);
      response.on('end', () => {
        const { 'content-type': type, location } = response.headers;
        resolve({ status: response.statusCode, type, location, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

test('the address of a server leads to the home page', async (t) => {
  const server = await served(t);
  assert.match(server.url, /^http:\/\/localhost:[1-9][0-9]*\/$/);
  const response = await fetch(server.url);
  assert.deepEqual([response.status, await response.text()], [200, 'home']);
});

describe('a site at the root of its host', () => {
  for (const [name, path, status, body, type] of [
    ['its home page', '/', 200, 'home', 'text/html; charset=utf-8'],
    ['the page of a folder', '/about/', 200, 'about', 'text/html; charset=utf-8'],
    ['a file', '/data/rounds.csv', 200, 'number\r\n1\r\n', 'text/csv; charset=utf-8'],
    ['a page whatever the query', '/about/?q=1', 200, 'about', 'text/html; charset=utf-8'],
    ['a file with escapes', '/a%20b/%E5%9B%BD.txt', 200, 'words', 'text/plain; charset=utf-8'],
    ['the page for what is not there', '/none/', 404, 'not here', 'text/html; charset=utf-8'],
    ['the same for a file', '/data/none.csv', 404, 'not here', 'text/html; charset=utf-8'],
    ['the same for a folder without a page', '/data/', 404, 'not here', 'text/html; charset=utf-8'],
    ['the same for a broken escape', '/50%/', 404, 'not here', 'text/html; charset=utf-8'],
    ['the same for a zero character', '/%00', 404, 'not here', 'text/html; charset=utf-8'],
  ] as const) {
    test(`gives ${name}`, async (t) => {
      const answer = await ask(await served(t), path);
      assert.deepEqual([answer.status, answer.body, answer.type], [status, body, type]);
    });
  }

  test('gives a plain text where it has no page for what is not there', async (t) => {
    const answer = await ask(await served(t, '/', { 'index.html': 'home' }), '/none/');
    assert.deepEqual([answer.status, answer.body], [404, 'Not found']);
  });

  test('gives a file as it is now', async (t) => {
    const root = temporaryFolder(t, { 'index.html': 'home' });
    const server = await serveSite(root, '/', 0);
    t.after(() => server.close());
    const before = await ask(server, '/new.txt');
    writeTree(root, { 'new.txt': 'new' });
    const after = await ask(server, '/new.txt');
    assert.deepEqual([before.status, after.status, after.body], [404, 200, 'new']);
  });

  test('answers HEAD without a body', async (t) => {
    const answer = await ask(await served(t), '/about/', 'HEAD');
    assert.deepEqual([answer.status, answer.body], [200, '']);
  });
});

describe('nothing outside the folder is given', () => {
  for (const path of [
    '/../secret.txt',
    '/about/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/../site-old/secret.txt',
    '/../site/../secret.txt',
    '//../secret.txt',
    '/about/%2e%2e/%2e%2e/secret.txt',
    '/../../../../../../../../etc/passwd',
  ]) {
    for (const base of ['/', '/reference/']) {
      test(`by ${path} under ${base}`, async (t) => {
        const answer = await ask(await served(t, base), base + path.slice(1));
        assert.deepEqual([answer.status, answer.body], [404, 'not here']);
      });
    }
  }
});

describe('a site under a base path', () => {
  for (const [name, path, status, location, body] of [
    ['gives its home page there', '/reference/', 200, undefined, 'home'],
    ['gives its pages there', '/reference/about/', 200, undefined, 'about'],
    ['gives its 404 page there', '/reference/none/', 404, undefined, 'not here'],
    ['leads to it from the root', '/', 302, '/reference/', ''],
    ['leads to it from the path without its slash', '/reference', 302, '/reference/', ''],
    ['gives nothing beside it', '/about/', 404, undefined, 'not here'],
    ['gives nothing at a path that begins alike', '/references/about/', 404, undefined, 'not here'],
  ] as const) {
    test(name, async (t) => {
      const server = await served(t, '/reference/');
      assert.ok(server.url.endsWith('/reference/'));
      const answer = await ask(server, path);
      assert.deepEqual([answer.status, answer.location, answer.body], [status, location, body]);
    });
  }
});

describe('a file is given with its media type', () => {
  for (const [path, type] of [
    ['about/cite.bib', 'application/x-bibtex; charset=utf-8'],
    ['about/cite.ris', 'application/x-research-info-systems; charset=utf-8'],
    ['about/cite.json', 'application/vnd.citationstyles.csl+json'],
    ['data/sources.csl.json', 'application/vnd.citationstyles.csl+json'],
    ['about/facts.json', 'application/json'],
    ['about/linkset.json', 'application/linkset+json'],
    ['feed.xml', 'application/rss+xml; charset=utf-8'],
  ] as const) {
    for (const base of ['/', '/reference/']) {
      test(`${base}${path} as ${type}`, async (t) => {
        const answer = await ask(await served(t, base), base + path);
        assert.deepEqual([answer.status, answer.type], [200, type]);
      });
    }
  }
});

test('a server that was closed answers no more', async (t) => {
  const root = temporaryFolder(t, site);
  const server = await serveSite(root, '/', 0);
  assert.equal((await ask(server, '/')).status, 200);
  await server.close();
  await assert.rejects(ask(server, '/'), { code: 'ECONNREFUSED' });
});

test('a port in use is an error', async (t) => {
  const first = await served(t);
  const port = Number(new URL(first.url).port);
  await assert.rejects(serveSite(temporaryFolder(t), '/', port), { code: 'EADDRINUSE' });
});

describe('the headers of the site', () => {
  const files = { ...site, _headers: '/*\n  X-Told: all\n/data/*\n  Cache-Control: immutable\n' };
  const told = async (t: TestContext, path: string, readsHeaders: boolean) => {
    const root = temporaryFolder(t, files);
    const server = await serveSite(root, '/', 0, readsHeaders);
    t.after(() => server.close());
    const { headers } = await fetch(new URL(path, server.url));
    return [headers.get('x-told'), headers.get('cache-control')];
  };
  for (const [path, expected] of [
    ['/about/', ['all', 'no-cache']],
    ['/data/rounds.csv', ['all', 'immutable']],
    ['/none/', ['all', null]],
  ] as const) {
    test(`are sent with ${path}`, async (t) => {
      assert.deepEqual(await told(t, path, true), expected);
    });
  }

  test('are not sent by a host that does not read them', async (t) => {
    assert.deepEqual(await told(t, '/data/rounds.csv', false), [null, 'no-cache']);
  });
});
