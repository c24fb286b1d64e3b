import type { Page } from '@playwright/test';

/** Sets the size of text as a reader does in the settings of the browser, in per cent. */
export async function setTextSize(page: Page, percent: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const standard = (16 * percent) / 100;
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
}
