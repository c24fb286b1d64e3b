import type { Page } from '@playwright/test';

/**
 * Listens for violations of the content security policy from before the page's
 * first byte. The returned function gives what was heard so far.
 */
export async function listenForViolations(page: Page): Promise<() => string[]> {
  const heard: string[] = [];
  await page.exposeFunction('reportViolation', (text: string) => heard.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(window, 'reportViolation');
      if (typeof report === 'function') {
        report(`${event.violatedDirective}: ${event.blockedURI} on ${location.pathname}`);
      }
    });
  });
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  return () => heard;
}
