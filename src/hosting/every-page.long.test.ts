import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serveSite } from '../site/static-server.ts';
import { builtSite } from '../testing/build.ts';
import { pagePaths, visitPages } from '../testing/visit-pages.ts';

/** The content security policy in a browser, on every page that there is. */
test('every page keeps its policy, and no script on it can turn text into HTML', async (t) => {
  const directory = await builtSite(t);
  const paths = pagePaths(directory);
  assert.ok(paths.length > 500, `${paths.length} pages`);
  for (const [name, readsHeaders] of [
    ['as it carries it itself', false],
    ['as _headers sends it, too', true],
  ] as const) {
    await t.test(name, async (t) => {
      const server = await serveSite(directory, '/', 0, readsHeaders);
      t.after(() => server.close());
      const problems = await visitPages(server.url, paths, async (page) => {
        const { policies, allowed } = await page.evaluate(whatIsAllowed);
        return [
          ...(policies === 1 ? [] : [`carries ${policies} policies`]),
          ...allowed.map((what) => `its policy allows ${what}`),
        ];
      });
      assert.deepEqual(problems.slice(0, 20), []);
    });
  }
});

/**
 * Runs in the page: tries what the policy is there to forbid. Not at once: while the
 * browser evaluates what a test gives it, text is code even against the policy.
 * https://chromedevtools.github.io/devtools-protocol/tot/Runtime/#method-evaluate
 */
async function whatIsAllowed(): Promise<{ policies: number; allowed: string[] }> {
  await new Promise((resolve) => setTimeout(resolve));
  const attempts: Readonly<Record<string, () => unknown>> = {
    'text as HTML': () => (document.createElement('p').innerHTML = '<b>x</b>'),
    'text as a script': () => (document.createElement('script').text = 'x'),
    'the address of a script': () => (document.createElement('script').src = '/x.js'),
    'text as code': () => Reflect.construct(Function, ['return 1']),
  };
  return {
    policies: document.querySelectorAll('meta[http-equiv="content-security-policy"]').length,
    allowed: Object.entries(attempts).flatMap(([what, attempt]) => {
      try {
        attempt();
        return [what];
      } catch {
        return [];
      }
    }),
  };
}
