import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { writtenPage } from './built-pages.ts';

describe('a page of a site that is being built', () => {
  let folder = '';
  const file = (): string => join(folder, 'index.html');
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'built-pages-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is read before the others are built', async () => {
    writeFileSync(file(), '<html>About</html>\n');
    assert.equal(await writtenPage(file(), new Promise(() => undefined)), '<html>About</html>\n');
  });

  test('is not read before it is written to its end', async () => {
    writeFileSync(file(), '<html>Abo');
    const page = writtenPage(file(), new Promise(() => undefined));
    setTimeout(() => appendFileSync(file(), 'ut</html>'), 50);
    assert.equal(await page, '<html>About</html>');
  });

  test('that is not there when all are built is an error', async () => {
    await assert.rejects(writtenPage(file(), Promise.resolve()), /index\.html was not built/);
  });

  test('ends with the reason why pages cannot be built', async () => {
    const reason = new Error('Astro could not build the site.');
    await assert.rejects(writtenPage(file(), Promise.reject(reason)), reason);
  });
});
