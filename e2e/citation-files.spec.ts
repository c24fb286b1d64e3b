import { expect, test } from '@playwright/test';

/** A page of each kind that can be cited by itself. */
const citablePages = [
  'organisations/shanghai-cooperation-organisation/',
  'events/tenth-beijing-xiangshan-forum-2023/',
  'mechanisms/strategic-security-consultations/',
  'people/wang-yi/',
  'series/strategic-security-consultations/',
  'sources/caixin-2023/',
  'claims/tass-2023/6/',
] as const;

for (const path of citablePages) {
  test(`beside /${path} lie its citation as BibLaTeX, RIS and CSL-JSON`, async ({
    page,
    request,
    baseURL,
  }) => {
    await page.goto(path);
    const address = await page.locator('link[rel=canonical]').getAttribute('href');
    for (const [file, type, first] of [
      ['cite.bib', 'application/x-bibtex', '@inreference{'],
      ['cite.ris', 'application/x-research-info-systems', 'TY  - ENCYC\r\n'],
      ['cite.json', 'application/vnd.citationstyles.csl+json', '[\n'],
    ] as const) {
      const response = await request.get(new URL(path + file, baseURL).href);
      expect(response.status(), file).toBe(200);
      expect(response.headers()['content-type']?.split(';')[0]).toBe(type);
      const text = await response.text();
      expect(text.startsWith(first), text).toBe(true);
      expect(text).toContain(address);
    }
  });
}

test('all sources are one file of BibLaTeX and one of CSL-JSON', async ({ request }) => {
  const bib = await (await request.get('data/sources.bib')).text();
  const items: { id: string }[] = await (await request.get('data/sources.csl.json')).json();
  const keys = [...bib.matchAll(/^@[a-z]+\{([^,]+),$/gm)].map(([, key]) => key);
  expect(keys).toEqual(items.map(({ id }) => id));
  expect(keys).toContain('caixin-2023');
});
