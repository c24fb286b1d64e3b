import type { Page } from '@playwright/test';

/** How far below the top of the screen the target of the address begins, in pixels. */
export async function placeOfTarget(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const drawn = () => new Promise((done) => requestAnimationFrame(() => done(undefined)));
    for (let frame = 0; frame < 4; frame += 1) await drawn();
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    return target?.getBoundingClientRect().top ?? Number.NaN;
  });
}

/**
 * The anchors of an open page that are not on the screen when an address names them, each
 * with the place where it is. The page is opened anew for each, so that nothing has been laid
 * out before.
 *
 * @throws Error if the page has none
 */
export async function missedAnchors(
  page: Page,
  path: string,
  selector: string,
): Promise<readonly string[]> {
  const ids = await page.locator(selector).evaluateAll((targets) =>
    targets
      // What is closed is opened by its own control, not by an address.
      .filter((target) => target.checkVisibility() && !target.closest('svg, details'))
      .map(({ id }) => id),
  );
  if (ids.length === 0) throw new Error(`/${path} has no ${selector}.`);
  const height = page.viewportSize()?.height ?? 0;
  const missed: string[] = [];
  for (const id of ids) {
    await page.goto('about:blank');
    await page.goto(`${path}#${id}`);
    const top = await placeOfTarget(page);
    if (!(top >= 0 && top < height)) missed.push(`#${id} at ${top}`);
  }
  return missed;
}
