import { expect, test, type Locator } from '@playwright/test';

/** WCAG 1.4.11: what shows where a control is, and which has the focus. */
for (const colorScheme of ['light', 'dark'] as const) {
  test(`borders of fields and the ring of the focus stand out by 3 to 1 in the ${colorScheme} theme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('search/?q=consultations');
    await expect(page.locator('site-search select').first()).toBeVisible();
    for (const control of await page.locator('main :is(input, select, button):visible').all()) {
      const { border, ring, around } = await coloursOf(control);
      expect(contrast(border, around)).toBeGreaterThanOrEqual(3);
      expect(contrast(ring, around)).toBeGreaterThanOrEqual(3);
    }
    await page.goto('organisations/tass/');
    for (const control of [
      page.getByLabel('Search this reference'),
      page.getByRole('main').getByRole('link').first(),
    ]) {
      const { ring, around } = await coloursOf(control);
      expect(contrast(ring, around)).toBeGreaterThanOrEqual(3);
    }
  });
}

type Colour = readonly [red: number, green: number, blue: number];

/** The colours of a control's border, of its ring in focus, and of what lies around it. */
async function coloursOf(control: Locator): Promise<Record<'border' | 'ring' | 'around', Colour>> {
  await control.focus();
  // A focus that a script sets shows its ring only after the keyboard was used.
  await control.page().keyboard.press('Shift');
  const texts = await control.evaluate((element) => {
    const { borderBlockStartColor, outlineColor, outlineStyle } = getComputedStyle(element);
    if (outlineStyle === 'none') throw new Error(`No ring: ${element.outerHTML.slice(0, 100)}`);
    let around = element.parentElement;
    while (around && /^rgba\(.*, 0\)$/.test(getComputedStyle(around).backgroundColor)) {
      around = around.parentElement;
    }
    return {
      border: borderBlockStartColor,
      ring: outlineColor,
      around: getComputedStyle(around ?? document.documentElement).backgroundColor,
    };
  });
  return { border: rgb(texts.border), ring: rgb(texts.ring), around: rgb(texts.around) };
}

function rgb(text: string): Colour {
  const [red = NaN, green = NaN, blue = NaN] = text.match(/[\d.]+/g)?.map(Number) ?? [];
  return [red, green, blue];
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: Colour, other: Colour): number {
  const [darker = NaN, lighter = NaN] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: Colour): number {
  const [red = NaN, green = NaN, blue = NaN] = colour.map((value) =>
    value <= 10.31475 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
