import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const root = resolve(import.meta.dirname, '../..');

/** Starts `npm run dev` on a copy of the valid content and waits for its first page. */
async function startEditing(t: TestContext): Promise<{ content: string; url: string }> {
  const content = temporaryFolder(t);
  cpSync(join(root, 'src/check/fixtures/valid'), content, { recursive: true });
  const port = await freePort();
  const child = spawn(process.execPath, ['src/commands/dev.ts', '--port', String(port)], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: content },
    stdio: 'ignore',
    // The command starts Astro as a process of its own: both end together.
    detached: true,
  });
  t.after(() => {
    if (child.pid !== undefined) process.kill(-child.pid);
  });
  const url = `http://localhost:${port}/`;
  await until(() => loads(url), 'The server did not start.');
  return { content, url };
}

test('a saved change, a new file and a removed file show while the site is edited', async (t) => {
  const { content, url } = await startEditing(t);
  const list = `${url}organisations/`;
  const file = join(content, 'organisations/harbour-council.mdx');
  const text = readFileSync(file, 'utf8');
  const page = `${list}harbour-council/`;
  const shows = async (address: string, words: string): Promise<boolean> =>
    (await (await fetch(address)).text()).includes(words);
  assert.ok(!(await shows(page, 'Name that was changed')));

  writeFileSync(file, text.replace(/^title: .*$/m, 'title: Name that was changed'));
  await until(() => shows(page, 'Name that was changed'), 'The change does not show.');
  await until(() => shows(list, 'Name that was changed'), 'The change does not show in the list.');
  await until(
    () => shows(`${page}index.json`, 'Name that was changed'),
    'The change does not show in the file beside the page.',
  );

  const added = join(content, 'organisations/added-council.mdx');
  writeFileSync(added, text.replace(/^title: .*$/m, 'title: Council that was added'));
  await until(() => shows(list, 'Council that was added'), 'The new file does not show.');
  assert.ok(await loads(`${list}added-council/`));

  rmSync(added);
  await until(
    async () => !(await shows(list, 'Council that was added')),
    'The removed file still shows.',
  );
});

test('files that are no pages are served while the site is edited', async (t) => {
  const { url } = await startEditing(t);
  for (const [path, holds] of [
    ['organisations/harbour-council/cite.bib', '@inreference'],
    ['organisations/harbour-council/index.json', '"paragraphs"'],
    ['people/ida-lund/preview.json', 'Ida Lund'],
    ['data/entries.json', 'harbour-council'],
    ['sitemap-index.xml', '<sitemapindex'],
    ['robots.txt', 'Sitemap:'],
    ['feed.xml', '<rss'],
  ] as const) {
    const response = await fetch(url + path);
    assert.ok(response.ok, `${path} answers ${response.status}`);
    assert.ok((await response.text()).includes(holds), path);
  }
  const picture = new Uint8Array(await (await fetch(`${url}og/event.png`)).arrayBuffer());
  assert.deepEqual([...picture.slice(1, 4)], [...Buffer.from('PNG')]);
  assert.equal((await fetch(`${url}organisations/harbour-council/none.bib`)).status, 404);
});

async function loads(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

async function until(condition: () => Promise<boolean>, message: string): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    if (await condition()) return;
    await setTimeout(250);
  }
  assert.fail(message);
}

function freePort(): Promise<number> {
  return new Promise((done, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      server.close(() => done(port));
    });
  });
}
