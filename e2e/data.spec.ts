import { expect, test } from '@playwright/test';
import { fileSize } from '../src/data/file-size.ts';
import type { EntryRecord } from '../src/data/schemas/page-records.ts';

test('every file of data holds the rows that the page announces, and its schema is there', async ({
  page,
  request,
}) => {
  await page.goto('data/');
  const files = page.locator('section.file');
  const names = await files.evaluateAll((sections) => sections.map(({ id }) => id));
  expect(names).toContain('claims');
  for (const name of names) {
    const section = page.locator(`section#${name}`);
    const announced = /([\d,]+) rows/.exec((await section.textContent()) ?? '')?.[1];
    const link = section.getByRole('link', { name: `${name}.json`, exact: true });
    const file = await request.get((await link.getAttribute('href')) ?? '');
    await expect(section).toContainText(`(${fileSize((await file.body()).length)})`);
    const { rows, $schema }: { rows: unknown[]; $schema: string } = await file.json();
    expect(rows).toHaveLength(Number(announced?.replace(',', '')));
    const schema = await request.get(new URL($schema).pathname);
    const { $id }: { $id: string } = await schema.json();
    expect($id).toBe($schema);
  }
});

test('the fields of a file can be read without a script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL('data/', baseURL).href);
  await page.getByText('Fields of claims.json').click();
  await expect(page.getByText('The statement, in our words.')).toBeVisible();
  await context.close();
});

test('an entry and its machine copies say the same', async ({ page, request }) => {
  const address = 'events/tenth-beijing-xiangshan-forum-2023/';
  await page.goto(address);
  const paragraph = page.locator('.prose p[id^="p"]').first();
  const id = (await paragraph.getAttribute('id')) ?? '';
  const record: EntryRecord = await (await request.get(`${address}index.json`)).json();
  const found = record.paragraphs.find((item) => item.id === id);
  const words = (await paragraph.textContent())?.replace(/\s+/g, ' ').trim().slice(0, 40);
  expect(found?.text.startsWith(words ?? '')).toBe(true);
  const markdown = await (await request.get(`${address}index.md`)).text();
  expect(markdown).toContain(`[¶ ${id}]`);
  expect(markdown).toContain(`# ${record.title}`);
});
