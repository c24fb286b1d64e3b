import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const everything = {
  type: 'tag' as const,
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** What another theme can change: only colours differ between them. */
const colours = { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] };
/** What another font can change. */
const targets = { type: 'rule' as const, values: ['target-size'] };

const ruleSets = { everything, colours, targets };

/**
 * What axe finds wrong with a page as it stands, a line for each rule. No page has
 * frames, so axe need not open a second page to gather them, and only violations are
 * worked out in full: a quarter of the time.
 */
export async function axeProblems(
  page: Page,
  rules: keyof typeof ruleSets = 'everything',
  part = 'html',
): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .setLegacyMode(true)
    .options({
      resultTypes: ['violations'],
      runOnly: ruleSets[rules],
    })
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' ')}`,
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
