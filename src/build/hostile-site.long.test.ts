import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from '@playwright/test';
import { parseRssFeed } from 'feedsmith';
import { fingerprint } from '../citations/fingerprints.ts';
import { serveSite } from '../site/static-server.ts';
import { builtSite, smallContent } from '../testing/build.ts';
import { hostileTexts } from '../testing/hostile-texts.ts';
import type { Tree } from '../testing/temporary-folder.ts';
import { pagePaths, visitPages } from '../testing/visit-pages.ts';

/**
 * Content that is hostile only if it is taken for what it is not: HTML, code,
 * addresses. It breaks no rule, and stands on the built pages as the text that it is.
 */
const quoted = '<script>quoted()</script><b onclick=quoted()> on the wall';
const paragraph = `Somebody wrote ${quoted} of the harbour.`;

/** The same in prose, where it must be escaped to be text at all, and in a proved quotation. */
function inProse(tree: Tree): Tree {
  const file = 'organisations/pilots-guild.mdx';
  const articles = 'sources/harbour-times-2023.yaml';
  const { sha256, words, sequences } = fingerprint(paragraph);
  return {
    ...tree,
    [articles]: String(tree[articles]).replace(
      /(paragraphs:\n)(.*)/s,
      `$1$2  - sha256: ${sha256}\n    words: ${words}\n    sequences: ${sequences}\n`,
    ),
    [file]: `${String(tree[file]).replace(
      'history:',
      `facts:\n  - label: Wall\n    value: Written on\n    citation: '[@harbour-times-2023, para. 4, "${quoted}"]'\nhistory:`,
    )}
## \\<img src=x onerror=alert(1)> heading

It is \\<script>window.hacked = 1\\</script> and &lt;svg onload=alert(1)&gt; and \`<b onclick=alert(1)>\` and \\{window.hacked = 1} [@gazette-2023].

Of the [\\<i>Harbour\\</i> Council](harbour-council.mdx) it is silent [@gazette-2023].

<Disagreement on='"><script>window.hacked = 1</script>'>

One says so [@gazette-2023].

</Disagreement>
`,
  };
}

test('hostile texts in every field stand on the built pages as text', async (t) => {
  const { tree, texts } = hostileTexts();
  assert.ok(texts.length > 40, `${texts.length} texts`);
  const content = smallContent(t, inProse(tree));
  const directory = await builtSite(t, { environment: { CONTENT_DIR: content } });
  const server = await serveSite(directory, '/', 0);
  t.after(() => server.close());
  const shown = new Map<string, string>();

  await t.test('no page runs, loads or contains any of it', async () => {
    const problems = await visitPages(server.url, pagePaths(directory), async (page) => {
      const { text, foreign } = await page.evaluate(whatThePageHolds);
      shown.set(page.url(), text);
      return foreign;
    });
    assert.deepEqual(problems, []);
  });

  await t.test('each is there, word for word', () => {
    const all = [...shown.values()].join('\n');
    const lost = texts
      .filter(({ text }) => !all.includes(text))
      .map(({ mark, text }) => `${mark}: ${text.slice(0, 40)}`);
    assert.deepEqual(lost, []);
    assert.ok(all.includes(quoted), 'the quotation');
  });

  await t.test('the search finds them and shows them as text', async () => {
    const found: string[] = [];
    const problems = await visitPages(server.url, ['search/?q=Mark014'], async (page: Page) => {
      await page.locator('site-search ol > li').first().waitFor();
      found.push(await page.locator('site-search').innerText());
      const { foreign } = await page.evaluate(whatThePageHolds);
      return foreign;
    });
    assert.deepEqual(problems, []);
    assert.match(found.join(), /<script>window\.hacked = 1<\/script>/);
  });

  await t.test('the files for programs are whole', () => {
    for (const file of globSync('**/*.json', { cwd: directory })) {
      assert.doesNotThrow(() => JSON.parse(readFileSync(join(directory, file), 'utf8')), file);
    }
    const feed = parseRssFeed(readFileSync(join(directory, 'feed.xml'), 'utf8'));
    assert.ok(JSON.stringify(feed).includes('<script>window.hacked = 1</script>'));
  });
});

/** Runs in the page: its text, and what only a hostile text can have made. */
function whatThePageHolds(): { text: string; foreign: string[] } {
  const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value))
      .map(({ name }) => `<${element.localName} ${name}>`),
  );
  const scripts = [...document.scripts]
    .filter(
      ({ type, textContent }) =>
        type !== 'application/ld+json' && /hacked|quoted/.test(textContent),
    )
    .map(({ textContent }) => `<script>${textContent.slice(0, 40)}`);
  const linked = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    ({ textContent }) => {
      try {
        JSON.parse(textContent);
        return [];
      } catch {
        return ['broken linked data'];
      }
    },
  );
  const pictures = [...document.querySelectorAll('img[src="x"], textarea, svg[onload]')].map(
    ({ localName }) => `<${localName}>`,
  );
  const ran = Reflect.has(window, 'hacked') ? ['a script that a text brought'] : [];
  const attributes = [...document.querySelectorAll('[title], [aria-label]')].map(
    (element) =>
      `${element.getAttribute('title') ?? ''} ${element.getAttribute('aria-label') ?? ''}`,
  );
  return {
    text: [document.documentElement.textContent, ...attributes].join('\n'),
    foreign: [...handlers, ...scripts, ...linked, ...pictures, ...ran],
  };
}
