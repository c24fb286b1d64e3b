import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { tmpdir } from 'node:os';
import { chromium, type Browser } from '@playwright/test';
import { DomUtils, parseDocument } from 'htmlparser2';
import { parseLedger } from '../permalinks/ledger-file.ts';
import { pageParts } from '../permalinks/page-parts.ts';
import { serveSite, type StaticServer } from '../site/static-server.ts';
import { findChromium, thisMachine } from '../testing/find-chromium.ts';
import { htmlProblems } from '../testing/valid-html.ts';
import { present } from '../testing/present.ts';

/**
 * A small site is published, then edited, renamed and cut as editors do, recorded
 * and built: in the built HTML every address and anchor that was ever published is
 * there, and leads to what carries it on.
 */
const root = resolve(import.meta.dirname, '../..');
const base = '/reference/';
const site = join(root, `.dist-links-${process.pid}`);
const content = mkdtempSync(join(tmpdir(), 'reference-test-'));

function run(command: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`src/commands/${command}.ts`, ...args],
    {
      cwd: root,
      env: { ...process.env, CONTENT_DIR: content, BASE_PATH: base },
      encoding: 'utf8',
    },
  );
  return { status, output: stdout + stderr };
}

type Document = ReturnType<typeof parseDocument>;
type Element = NonNullable<ReturnType<typeof DomUtils.getElementById>>;

const ledger = () => parseLedger(readFileSync(join(content, 'permalinks.json'), 'utf8'));

/** Every address and anchor that a ledger has. */
const linksOf = ({ pages }: ReturnType<typeof ledger>): string[] =>
  Object.entries(pages).flatMap(([path, { anchors }]) => [
    path,
    ...Object.keys(anchors).map((id) => `${path}#${id}`),
  ]);

function edit(file: string, ...changes: readonly (readonly [text: string, by: string])[]): void {
  const path = join(content, file);
  let text = readFileSync(path, 'utf8');
  for (const [old, by] of changes) {
    assert.ok(text.includes(old), `${file} holds "${old}"`);
    text = text.replace(old, () => by);
  }
  writeFileSync(path, text);
}

function rename(from: string, to: string, name: RegExp, by: string): void {
  renameSync(join(content, from), join(content, to));
  for (const file of globSync('**/*.{mdx,yaml}', { cwd: content })) {
    const path = join(content, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(name, by));
  }
}

let published: string[] = [];
let suggested: string[] = [];

before(
  () => {
    cpSync(join(root, 'src/check/fixtures/valid'), content, { recursive: true });
    published = linksOf(ledger());
    const passage = 'It sits with the [council](harbour-council.mdx) in the';
    // A page and a source get other names, a heading too; a paragraph is edited, one
    // goes to another page, and a person's note is taken out.
    edit(
      'organisations/harbour-council.mdx',
      ['The council promised to', 'The council has promised to'],
      ['## Members', '## Members and officers'],
      [
        '- [Ida Lund](../people/ida-lund.yaml) is the harbour master [@harbour-times-2023, para. 2].',
        '- [Ida Lund](../people/ida-lund.yaml) speaks for it [@harbour-times-2023, para. 2].',
      ],
    );
    edit('organisations/pilots-guild.mdx', [
      passage,
      `- [Ida Lund](../people/ida-lund.yaml) is the harbour master [@harbour-times-2023, para. 2].\n\n${passage}`,
    ]);
    rename(
      'organisations/harbour-council.mdx',
      'organisations/council-of-the-harbour.mdx',
      /harbour-council/g,
      'council-of-the-harbour',
    );
    rename('sources/gazette-2023.yaml', 'sources/gazette.yaml', /gazette-2023/g, 'gazette');
    const refused = run('permalinks');
    assert.equal(refused.status, 1);
    suggested = [...refused.output.matchAll(/--successor "([^"]+)"/g)].map(([, link]) =>
      present(link),
    );
    const again = run('permalinks', ...suggested.flatMap((link) => ['--successor', link]));
    const more = [...again.output.matchAll(/--successor "([^"]+)"/g)].map(([, link]) =>
      present(link),
    );
    suggested.push(...more);
    const recorded = run('permalinks', ...suggested.flatMap((link) => ['--successor', link]));
    assert.equal(recorded.status, 0, recorded.output);
    const built = run('build', '--into', site.slice(root.length + 1));
    assert.equal(built.status, 0, built.output);
  },
  { timeout: 120_000 },
);

after(() => {
  rmSync(content, { recursive: true, force: true });
  rmSync(site, { recursive: true, force: true });
});

const htmlOf = (path: string): string => readFileSync(join(site, path, 'index.html'), 'utf8');
const pages = new Map<string, Document>();

function pageAt(path: string): Document {
  const known = pages.get(path) ?? parseDocument(htmlOf(path));
  pages.set(path, known);
  return known;
}

/** The element that a link leads to, or the page's main part. */
function placeOf(link: string): Element {
  const [path = '', anchor = 'content'] = link.split('#');
  const place = DomUtils.getElementById(anchor, pageAt(path).children);
  assert.ok(place, `${link} is there`);
  return place;
}

const textOf = (link: string): string =>
  DomUtils.innerText(placeOf(link)).replace(/\s+/g, ' ').trim();

/** Where the first link of a place leads, without the base path. */
function leadsTo(link: string): string {
  const place = placeOf(link);
  const line = place.name === 'span' ? place.parent : place;
  const [first] = DomUtils.getElementsByTagName('a', line ? [line] : []);
  return present(first?.attribs['href']).replace(base, '/');
}

test('every address and anchor ever published is in the built site', () => {
  assert.ok(published.length > 40);
  for (const link of [...published, ...linksOf(ledger())]) placeOf(link);
});

test('the parts that every page of a kind has are on it, each with a link to itself', () => {
  const kindOf = (path: string): keyof typeof pageParts | undefined => {
    const [, folder = '', name = ''] = path.split('/');
    if (name === '') return undefined;
    if (['organisations', 'events', 'mechanisms'].includes(folder)) return 'entry';
    if (folder === 'people') return 'person';
    if (folder === 'series') return 'series';
    if (folder === 'sources') return 'source';
    return /^\/claims\/[^/]+\/\d+\/$/.test(path) ? 'claim' : undefined;
  };
  const kinds = new Set<string>();
  for (const [path, { retired }] of Object.entries(ledger().pages)) {
    const kind = kindOf(path);
    if (kind === undefined || retired) continue;
    kinds.add(kind);
    for (const id of pageParts[kind]) {
      const links = DomUtils.getElementsByTagName('a', [placeOf(`${path}#${id}`)]);
      const own = links.filter(({ attribs }) => attribs['class'] === 'permalink');
      assert.deepEqual(
        own.map(({ attribs }) => attribs['href']),
        [`#${id}`],
        path,
      );
    }
  }
  assert.deepEqual([...kinds].toSorted(), Object.keys(pageParts).toSorted());
});

describe('what was published leads to what carries it on:', () => {
  const council = '/organisations/harbour-council/';
  const now = '/organisations/council-of-the-harbour/';
  for (const [what, link, target, words] of [
    [
      'an edited paragraph of a page that moved',
      `${council}#p1`,
      `${now}#p1`,
      /^The council has promised/,
    ],
    ['a row of its table', `${council}#p4`, `${now}#p4`, /^2023 ?Twelve/],
    [
      'a heading that was renamed',
      `${council}#members`,
      `${now}#members-and-officers`,
      /^Members and officers/,
    ],
    [
      'a disagreement',
      `${council}#disagreement-the-number-of-members`,
      `${now}#disagreement-the-number-of-members`,
      /the number of members/,
    ],
    [
      'a paragraph that went to another page',
      `${council}#p3`,
      '/organisations/pilots-guild/#p2',
      /^Ida Lund is the harbour master/,
    ],
  ] as const) {
    test(what, () => {
      assert.equal(leadsTo(link), target);
      assert.match(textOf(target), words);
    });
  }

  test('a page, by its canonical link, a sentence and no entry of an index', () => {
    const html = htmlOf(council);
    assert.match(html, new RegExp(`<link rel="canonical" href="https://[^"/]+/reference${now}"`));
    assert.match(html, /<meta name="robots" content="noindex"/);
    assert.match(
      textOf(council),
      /^This page has moved ?The page that stood at this address moved on \d+ \w+ \d{4} to Harbour Council\./,
    );
  });

  test('a retired anchor on the page that kept it says when it was revised', () => {
    assert.match(
      textOf(`${now}#members`),
      /^This section was revised on \d+ \w+ \d{4}: the section as it stands now\.$/,
    );
    assert.equal(leadsTo(`${now}#members`), `${now}#members-and-officers`);
  });

  test('the files beside a page that moved', () => {
    const bib = readFileSync(join(site, council, 'cite.bib'), 'utf8');
    assert.ok(bib.includes(now) && !bib.includes(council));
  });
});

describe('a browser goes on by itself', () => {
  test('where the old page had no anchors', () => {
    assert.match(
      htmlOf('/sources/gazette-2023/'),
      /<meta http-equiv="refresh" content="0; url=\/reference\/sources\/gazette\/"/,
    );
  });

  test('not where it had: the refresh would drop the fragment', () => {
    assert.doesNotMatch(htmlOf('/organisations/harbour-council/'), /http-equiv="refresh"/);
  });
});

test('a host that reads _redirects redirects pages whose anchors have kept their names', () => {
  const lines = readFileSync(join(site, '_redirects'), 'utf8').split('\n');
  assert.ok(
    lines.includes(
      '/reference/organisations/harbour-council/ /reference/organisations/council-of-the-harbour/ 301',
    ),
  );
  assert.ok(lines.includes('/reference/sources/gazette-2023/ /reference/sources/gazette/ 301'));
});

test('pages at retired addresses are valid HTML', async () => {
  for (const path of ['/organisations/harbour-council/', '/sources/gazette-2023/']) {
    assert.deepEqual(await htmlProblems(htmlOf(path), path), []);
  }
});

test('nothing else in the site names a retired address: no list, no sitemap, no search', () => {
  const names = globSync('**/*.{html,xml,json,txt,md,csv,bib,ris}', { cwd: site }).filter(
    (file) =>
      !file.startsWith('organisations/harbour-council/') &&
      readFileSync(join(site, file), 'utf8').includes('organisations/harbour-council'),
  );
  assert.deepEqual(names, []);
  assert.ok(existsSync(join(site, 'sitemap-index.xml')));
});

test('the suggestions were those that an editor would have made', () => {
  assert.deepEqual(suggested.toSorted(), [
    '/organisations/harbour-council/#p3=/organisations/pilots-guild/#p2',
    '/organisations/harbour-council/=/organisations/council-of-the-harbour/',
    '/sources/gazette-2023/=/sources/gazette/',
  ]);
});

describe('in a browser, an old address with a fragment', () => {
  let server: StaticServer;
  let browser: Browser;
  before(async () => {
    server = await serveSite(site, base, 0);
    browser = await chromium.launch({
      executablePath: findChromium(thisMachine),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const [fragment, target] of [
    ['#p1', 'organisations/council-of-the-harbour/#p1'],
    ['#members', 'organisations/council-of-the-harbour/#members-and-officers'],
    ['#p3', 'organisations/pilots-guild/#p2'],
    ['#references', 'organisations/council-of-the-harbour/#references'],
    ['', 'organisations/council-of-the-harbour/'],
    ['#%', 'organisations/council-of-the-harbour/'],
  ] as const) {
    test(`"${fragment}" goes on to ${target}`, async () => {
      const page = await browser.newPage();
      await page.goto(`${server.url}organisations/harbour-council/${fragment}`);
      await page.waitForURL(`${server.url}${target}`);
      await page.close();
    });
  }

  test('stays on its line without a script, and the line leads on', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${server.url}organisations/harbour-council/#p3`);
    const line = page.locator(':target');
    assert.match(
      (await line.textContent()) ?? '',
      /^This passage moved on \d+ \w+ \d{4} to Ida Lund is the harbour master\.$/,
    );
    await line.getByRole('link').click();
    assert.equal(page.url(), `${server.url}organisations/pilots-guild/#p2`);
    await page.close();
  });

  test('goes on without a script where the page had no anchors', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${server.url}sources/gazette-2023/`);
    await page.waitForURL(`${server.url}sources/gazette/`);
    await page.close();
  });
});
