import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { leftForLater } from './laid-out.ts';

declare global {
  interface Window {
    /** Is there when axe has been loaded into the page. */
    readonly axe: typeof axe;
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const ruleSets = {
  everything: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  /** What another theme can change: only colours differ between them. */
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  /** What another font can change. */
  targets: { type: 'rule', values: ['target-size'] },
} as const satisfies Record<string, axe.RunOptions['runOnly']>;

/**
 * What axe finds wrong with a page as it stands, a line for each rule. It runs in the page
 * itself: no page has frames, for which its Playwright package opens a second page, and
 * only violations are worked out in full. That takes a quarter of the time.
 *
 * @param part the selector of the part of the page to look at
 */
export async function axeProblems(
  page: Page,
  rules: keyof typeof ruleSets = 'everything',
  part = 'html',
): Promise<string[]> {
  // What is not laid out yet has no true size.
  await expect.poll(() => leftForLater(page)).toBe(0);
  await page.evaluate(source);
  return page.evaluate(
    async ({ part: selector, runOnly }) => {
      const { violations } = await window.axe.run(selector, {
        resultTypes: ['violations'],
        runOnly,
      });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' ')}`,
      );
    },
    { part, runOnly: ruleSets[rules] },
  );
}

/** The same in both themes: everything in the light one, in the dark one what it changes. */
export async function axeProblemsInBothThemes(page: Page, part?: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axeProblems(page, 'everything', part);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeProblems(page, 'colours', part);
  return [...light, ...dark.map((line) => `dark theme: ${line}`)];
}
