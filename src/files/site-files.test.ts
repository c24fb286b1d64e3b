import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { citablePages } from '../citations/formats/citable-pages.ts';
import { siteContent } from '../data/site-content.ts';
import { dataFiles } from '../metadata/data-files.ts';
import { signposts } from '../metadata/signposting.ts';
import { absoluteUrl } from '../site/config.ts';
import { filesBeside } from './beside-page.ts';
import { inOnePiece } from './site-file.ts';
import { siteFiles } from './site-files.ts';

const content = siteContent();
const pages = citablePages(content.graph);
const paths = [...siteFiles(content)].map(({ path }) => path);

test('no two files lie at the same place', () => {
  assert.equal(new Set(paths).size, paths.length);
});

test('every file that the page of the data names is there', () => {
  const missing = dataFiles(content.graph).filter(({ path }) => !paths.includes(path));
  assert.deepEqual(missing, []);
});

describe('the files beside pages', () => {
  test('are those that the page links to, and the preview of entries and people', () => {
    for (const page of pages) {
      const url = absoluteUrl(page.path);
      const linked = signposts(page).flatMap(({ href }) =>
        href.startsWith(url) && href !== url ? [href.slice(url.length)] : [],
      );
      const preview = page.kind === 'entry' || page.kind === 'person' ? ['preview.json'] : [];
      assert.deepEqual(
        filesBeside(content, page)
          .map(({ path }) => `/${path}`)
          .sort(),
        [...linked, ...preview].map((name) => page.path + name).sort(),
      );
    }
  });

  test('name the address of their page', async () => {
    for (const page of pages.filter((_, i) => i % 25 === 0)) {
      for (const file of filesBeside(content, page)) {
        if (file.path.endsWith('preview.json')) continue;
        assert.ok(
          String(inOnePiece(await file.content())).includes(absoluteUrl(page.path)),
          file.path,
        );
      }
    }
  });
});
