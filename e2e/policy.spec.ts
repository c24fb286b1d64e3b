import { expect, test } from '@playwright/test';
import { pageTypes } from './page-types.ts';
import { listenForViolations } from './violations.ts';

for (const path of pageTypes) {
  test(`/${path} keeps its content security policy and loads nothing from elsewhere`, async ({
    page,
    baseURL,
  }) => {
    const violations = await listenForViolations(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('meta[http-equiv="content-security-policy"]')).toHaveCount(1);
    expect(violations()).toEqual([]);
    const origin = new URL(baseURL ?? '').origin;
    expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual(
      [],
    );
  });
}

test('the policy does block what it should: an inline script is not run', async ({ page }) => {
  const violations = await listenForViolations(page);
  await page.goto('');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "changed"';
    document.body.append(script);
  });
  await expect.poll(violations).not.toEqual([]);
  await expect(page).not.toHaveTitle('changed');
});
