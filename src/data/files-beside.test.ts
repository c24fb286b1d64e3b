import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { citablePages } from '../citations/formats/citable-pages.ts';
import { signposts } from '../metadata/signposting.ts';
import { absoluteUrl } from '../site/config.ts';
import { filesBeside } from './files-beside.ts';
import { siteContent } from './site-content.ts';

const content = siteContent();
const pages = citablePages(content.graph);

describe('the files beside pages', () => {
  test('are those that the page links to, and the preview of entries and people', () => {
    for (const page of pages) {
      const url = absoluteUrl(page.path);
      const linked = signposts(page).flatMap(({ href }) =>
        href.startsWith(url) && href !== url ? [href.slice(url.length)] : [],
      );
      const preview = page.kind === 'entry' || page.kind === 'person' ? ['preview.json'] : [];
      const names = filesBeside(content, page).map(({ name }) => name);
      assert.deepEqual(names.sort(), [...linked, ...preview].sort(), page.path);
    }
  });

  test('name the address of their page', () => {
    for (const page of pages.filter((_, i) => i % 25 === 0)) {
      for (const { name, text } of filesBeside(content, page)) {
        if (name === 'preview.json') continue;
        assert.ok(text().includes(absoluteUrl(page.path)), `${page.path}${name}`);
      }
    }
  });
});
