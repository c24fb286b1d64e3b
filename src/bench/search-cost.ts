import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page, type Response } from '@playwright/test';

/** What the search costs a reader. */
export interface SearchCost {
  /** From the field in the header to the first name matches, nothing in the cache: compressed bytes. */
  readonly firstNames: number;
  /** … to the first full-text results with their excerpts. */
  readonly firstText: number;
  /** The same by query, since each loads its own parts of the index. */
  readonly byQuery: readonly {
    readonly query: string;
    readonly firstNames: number;
    readonly firstText: number;
  }[];
  /** Milliseconds from a keystroke to its results on the screen, warm, nothing cached for that query. */
  readonly keystroke: { readonly median: number; readonly p95: number };
}

/** A name, a topic, two words, a question. */
const queries = [
  'Patrushev',
  'terrorism',
  'missile defence',
  'who chaired the 18th round',
] as const;
const typed = [
  'information security',
  'joint exercises in the sea',
  'Shanghai Cooperation',
] as const;

/**
 * Measures the search of a served site in Chromium, on the page of an entry, under the
 * field in its header.
 *
 * Bytes are counted as a static host sends them: text formats with Brotli, the parts
 * of Pagefind's index, which are packed already, as they are.
 *
 * @param url the address of the site's home page
 * @param entry the path of an entry's page, from the home page
 * @param executablePath the browser
 * @throws Error when the search gives no results
 */
export async function searchCost(
  url: string,
  entry: string,
  executablePath: string,
): Promise<SearchCost> {
  const browser = await chromium.launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
    ],
  });
  try {
    const byQuery = [];
    for (const query of queries)
      byQuery.push({ query, ...(await coldCost(browser, url + entry, query)) });
    return {
      firstNames: median(byQuery.map(({ firstNames }) => firstNames)),
      firstText: median(byQuery.map(({ firstText }) => firstText)),
      byQuery,
      keystroke: await keystrokes(browser, url + entry),
    };
  } finally {
    await browser.close();
  }
}

async function coldCost(
  browser: Browser,
  page_: string,
  query: string,
): Promise<{ firstNames: number; firstText: number }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(page_);
  await page.waitForLoadState('networkidle');
  const sizes: Promise<number>[] = [];
  context.on('response', (response) => sizes.push(transferred(response)));
  const seen = watchPanel(page);
  await page.locator('.site-header input[name="q"]').focus();
  await page.keyboard.insertText(query);
  await seen.names();
  const firstNames = await total(sizes);
  await seen.text();
  const firstText = await total(sizes);
  await context.close();
  return { firstNames, firstText };
}

/** Waits for what the panel under the field shows. */
function watchPanel(page: Page): { names: () => Promise<void>; text: () => Promise<void> } {
  const panel = page.locator('.search-panel');
  return {
    names: () => panel.locator('.result').first().waitFor(),
    text: () => page.locator('.search-panel[data-state="done"] .result').first().waitFor(),
  };
}

async function total(sizes: readonly Promise<number>[]): Promise<number> {
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** The size of a response as a static host sends it. */
async function transferred(response: Response): Promise<number> {
  const body = await response.body().catch(() => Buffer.alloc(0));
  const isPacked = /\.(?:pf_\w+|pagefind)$/.test(new URL(response.url()).pathname);
  return isPacked ? body.length : brotliCompressSync(body).length;
}

/** Types letter by letter and takes the time from each keystroke to the results for what stands there then. */
async function keystrokes(
  browser: Browser,
  address: string,
): Promise<{ median: number; p95: number }> {
  const page = await browser.newPage();
  await page.goto(address);
  const field = page.locator('.site-header input[name="q"]');
  await field.focus();
  await page.keyboard.insertText('security');
  await watchPanel(page).text();
  const times: number[] = [];
  for (const query of typed) {
    await field.fill('');
    for (const letter of query) times.push(await page.evaluate(timeOfLetter, letter));
  }
  await page.close();
  times.sort((a, b) => a - b);
  return { median: median(times), p95: times[Math.floor(times.length * 0.95)] ?? 0 };
}

/** In the page: adds a letter to the field and waits until the panel shows its complete answer. */
function timeOfLetter(letter: string): Promise<number> {
  return new Promise((resolve) => {
    const field = document.querySelector<HTMLInputElement>('.site-header input[name="q"]');
    const panel = document.querySelector<HTMLElement>('.search-panel');
    if (!field || !panel) throw new Error('There is no search under the header.');
    const began = performance.now();
    const done = (): void => {
      if (panel.dataset['answered'] !== field.value.trim()) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - began));
    };
    const observer = new MutationObserver(done);
    observer.observe(panel, { attributes: true });
    field.value += letter;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    done();
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
