import { globSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { listenForViolations } from '../../e2e/violations.ts';
import { startBrowser } from './browser.ts';

/** How many pages are open at once. */
const together = 4;
/** Generous: the machine may be busy with other things. */
const patience = 120_000;

/** Every HTML page of a built site, by its path under the base. */
export function pagePaths(directory: string): string[] {
  return globSync('**/*.html', { cwd: directory })
    .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
    .toSorted();
}

/**
 * Opens pages in Chromium and gives what went wrong on them: what the content security
 * policy stopped, errors of scripts, dialogs, requests to other hosts.
 *
 * @param look looks at each page when it is loaded, and gives further problems
 */
export async function visitPages(
  site: string,
  paths: readonly string[],
  look: (page: Page) => Promise<readonly string[]>,
): Promise<string[]> {
  const browser = await startBrowser();
  const waiting = [...paths];
  const problems: string[] = [];
  const visit = async (): Promise<void> => {
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    const violations = await listenForViolations(page);
    page.on('request', (request) => {
      const url = request.url();
      if (url.startsWith(new URL(site).origin) || url.startsWith('data:')) return;
      problems.push(`${page.url()} asks for ${url}`);
    });
    page.on('dialog', (dialog) => {
      problems.push(`${page.url()} opens a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const before = violations().length;
      await page.goto(site + path, { waitUntil: 'load' });
      await page.evaluate(untilReported);
      problems.push(...violations().slice(before));
      const found = await look(page);
      problems.push(...found.map((problem) => `/${path}: ${problem}`));
      // What was tried in the page is no violation of its own.
      await page.evaluate(untilReported);
    }
  };
  try {
    await Promise.all(Array.from({ length: together }, visit));
  } finally {
    await browser.close();
  }
  return problems;
}

/** Runs in the page: violations are reported in a task of their own. */
function untilReported(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
