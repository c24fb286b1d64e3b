import { expect, test } from '@playwright/test';
import { missedAnchors } from '../anchors.ts';

// What is laid out only when a reader comes near is found by its address all the same.
test.use({ viewport: { width: 390, height: 844 } });

const path = 'events/tenth-beijing-xiangshan-forum-2023/';

test(`every anchor of /${path} is on the screen when an address names it`, async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto(path);
  expect(await missedAnchors(page, path, 'main [id]')).toEqual([]);
});
