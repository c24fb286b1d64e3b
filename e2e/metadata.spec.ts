import { readFileSync } from 'node:fs';
import { expect, test as base, type Page } from '@playwright/test';
import { pageTypes } from './page-types.ts';

/** With a page of no site, which parses XML: the policy of ours does not let a script do that. */
const test = base.extend<{ blank: Page }>({
  blank: async ({ context }, use) => use(await context.newPage()),
});

/** What a program finds that follows the addresses of a page, at the root and under a path. */
const sites = [
  { name: 'at the root', url: process.env['TEST_SITE_URL'] ?? '' },
  { name: 'under a sub-path', url: process.env['TEST_SUB_PATH_URL'] ?? '' },
];

/** The address in the tests of something whose published address is absolute. */
const served = (published: string, site: string): string =>
  new URL(new URL(published).pathname, site).href;

/** The texts of all elements of a name in an XML document; fails when it is not well-formed. */
const inXml = (blank: Page, xml: string, name: string): Promise<string[]> =>
  blank.evaluate(
    ([text, element]) => {
      const document = new DOMParser().parseFromString(text, 'application/xml');
      if (document.querySelector('parsererror')) throw new Error('This is not well-formed.');
      return [...document.querySelectorAll(element)].map(({ textContent }) => textContent);
    },
    [xml, name] as const,
  );

/** The published addresses that are not retired, without the base path. */
function publishedPaths(): string[] {
  const ledger: { pages: Record<string, { retired?: unknown }> } = JSON.parse(
    readFileSync('content/permalinks.json', 'utf8'),
  );
  return Object.entries(ledger.pages).flatMap(([path, { retired }]) => (retired ? [] : [path]));
}

for (const { name, url } of sites) {
  test(`${name}, robots.txt leads to a sitemap of exactly the published pages`, async ({
    blank,
    request,
  }) => {
    const robots = await (await request.get(`${url}robots.txt`)).text();
    const [, index = ''] = /^Sitemap: (\S+)$/m.exec(robots) ?? [];
    const sitemaps = await inXml(
      blank,
      await (await request.get(served(index, url))).text(),
      'loc',
    );
    expect(sitemaps.length).toBeGreaterThan(0);
    const listed: string[] = [];
    for (const sitemap of sitemaps) {
      const xml = await (await request.get(served(sitemap, url))).text();
      const pages = await inXml(blank, xml, 'loc');
      const dates = await inXml(blank, xml, 'lastmod');
      expect(dates).toHaveLength(pages.length);
      // Days of the content; a build would leave its hour.
      expect(dates.filter((date) => !/^\d{4}-\d{2}-\d{2}$/.test(date))).toEqual([]);
      listed.push(...pages.map((address) => served(address, url)));
    }
    const expected = publishedPaths().map((path) => new URL(path.slice(1), url).href);
    expect(listed.toSorted()).toEqual(expected.toSorted());
  });

  test(`${name}, the home page leads to the feed, and each change of it to its place`, async ({
    page,
    blank,
    request,
  }) => {
    await page.goto(url);
    const feed = await page
      .locator('link[rel="alternate"][type="application/rss+xml"]')
      .getAttribute('href');
    const xml = await (await request.get(served(feed ?? '', url))).text();
    const identifiers = await inXml(blank, xml, 'item > guid');
    expect(identifiers.length).toBeGreaterThan(0);
    await page.goto(`${url}changes/`);
    const ids = await page.locator('main [id]').evaluateAll((all) => all.map(({ id }) => id));
    for (const identifier of identifiers) {
      expect(served(identifier, url)).toBe(`${url}changes/`);
      expect(ids).toContain(new URL(identifier).hash.slice(1));
    }
    for (const link of new Set(await inXml(blank, xml, 'item > link'))) {
      expect((await request.get(served(link, url))).status(), link).toBe(200);
    }
  });
}

test('a reader of the list of changes finds the feed', async ({ page, request, baseURL }) => {
  await page.goto('changes/');
  const feed = page.getByRole('link', { name: 'feed of changes (RSS)' });
  const target = new URL((await feed.getAttribute('href')) ?? '', baseURL).href;
  expect(await (await request.get(target)).text()).toContain('<rss version="2.0"');
});

test('every address in llms.txt and in the description of the data leads somewhere', async ({
  page,
  request,
  baseURL,
}) => {
  const text = await (await request.get('llms.txt')).text();
  const listed = [...text.matchAll(/^- \[.+\]\((\S+)\): /gm)].map(([, address]) => address ?? '');
  await page.goto('data/');
  const block = await page.locator('script[type="application/ld+json"]').textContent();
  const { distribution }: { distribution: { contentUrl: string }[] } = JSON.parse(block ?? '');
  const files = distribution.map(({ contentUrl }) => contentUrl);
  expect(files.length).toBeGreaterThan(5);
  expect(listed.filter((address) => files.includes(address)).toSorted()).toEqual(files.toSorted());
  for (const address of listed) {
    expect((await request.get(served(address, baseURL ?? ''))).status(), address).toBe(200);
  }
});

const citable =
  /^(?:organisations|events|mechanisms|people|sources|series)\/[^/]+\/$|^claims\/[a-z0-9-]+\/\d+\/$/;

/** COinS and unAPI would hide the citation of the page from Zotero. */
const hiddenCitations = '.Z3988, [rel="unapi-server"], .unapi-id';
const tags = 'meta[name^="citation_"], meta[name^="z:"], link[rel="cite-as"]';

test('the head of a page that can be cited offers a citation, its links and a preview', async ({
  page,
  request,
  baseURL,
}) => {
  test.slow();
  const attribute = async (name: string, selector: string): Promise<string> =>
    (await page.locator(selector).getAttribute(name)) ?? '';
  for (const path of pageTypes.filter((path) => citable.test(path))) {
    await page.goto(path);
    const canonical = await attribute('href', 'link[rel="canonical"]');
    expect(served(canonical, baseURL ?? '')).toBe(page.url());
    expect(await attribute('content', 'meta[name="citation_public_url"]')).toBe(canonical);
    const linkset = await attribute('href', 'link[rel="linkset"]');
    const { linkset: contexts } = await (await request.get(served(linkset, baseURL ?? ''))).json();
    expect(contexts[0].anchor).toBe(canonical);
    const block = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(block ?? '')['@id']).toBe(canonical);
    const picture = await attribute('content', 'meta[property="og:image"]');
    const size = await page.evaluate(
      async (src) => {
        const image = new Image();
        image.src = src;
        await image.decode();
        return [image.naturalWidth, image.naturalHeight];
      },
      served(picture, baseURL ?? ''),
    );
    expect(size, `the picture of /${path}`).toEqual([1200, 630]);
    await expect(page.locator(hiddenCitations), `/${path}`).toHaveCount(0);
  }
});

test('the head of a list or an overview offers no citation', async ({ page }) => {
  test.slow();
  for (const path of pageTypes.filter((path) => !citable.test(path))) {
    await page.goto(path);
    await expect(page.locator(`${tags}, ${hiddenCitations}`), `/${path}`).toHaveCount(0);
  }
});
