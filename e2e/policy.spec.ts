import { expect, test } from '@playwright/test';
import { pageTypes } from './page-types.ts';
import { listenForViolations } from './violations.ts';

test('every type of page keeps its content security policy and loads nothing from elsewhere', async ({
  page,
  baseURL,
}) => {
  test.slow();
  const violations = await listenForViolations(page);
  const origin = new URL(baseURL ?? '').origin;
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) elsewhere.push(url);
  });
  for (const path of pageTypes) {
    await page.goto(path);
    // The tools of a page load when the reader does something.
    await page.mouse.wheel(0, 1);
    await expect
      .soft(page.locator('meta[http-equiv="content-security-policy"]'), `/${path}`)
      .toHaveCount(1);
  }
  expect(violations()).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test('the policy does block what it should: an inline script is not run', async ({ page }) => {
  const violations = await listenForViolations(page);
  await page.goto('');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.append('document.title = "changed"');
    document.body.append(script);
  });
  await expect.poll(violations).not.toEqual([]);
  await expect(page).not.toHaveTitle('changed');
});

test('no script can turn text into HTML, start other workers, or make a policy that lets it', async ({
  page,
}) => {
  await page.goto('search/?q=TASS');
  const results = page.locator('site-search ol > li');
  await expect(results.first()).toBeVisible();
  // The search's own worker runs all the same.
  await expect.poll(() => page.workers().length).toBe(1);
  const refused = await page.evaluate(() => {
    const refuses = (attempt: () => unknown): boolean => {
      try {
        attempt();
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    };
    const types: unknown = Reflect.get(window, 'trustedTypes');
    return {
      html: refuses(() => (document.body.innerHTML = '<p>x</p>')),
      worker: refuses(() => new Worker('/other.js')),
      policy: refuses(() => {
        if (typeof types === 'object' && types !== null && 'createPolicy' in types) {
          if (typeof types.createPolicy === 'function') {
            types.createPolicy('other', { createHTML: (text: string) => text });
          }
        }
      }),
    };
  });
  expect(refused).toEqual({ html: true, worker: true, policy: true });
});
