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

/** What is measured: where, and with which queries. */
export interface SearchTrial {
  /** The path of an entry's page, from the home page. */
  readonly entry: string;
  /** Queries asked with an empty cache: a name, a topic, two words, a question. */
  readonly queries: readonly string[];
  /** Queries typed letter by letter with everything loaded that other queries need. */
  readonly typed: readonly string[];
}

/** For the content of this site. */
export const siteTrial: SearchTrial = {
  entry: 'organisations/tass/',
  queries: ['Patrushev', 'terrorism', 'missile defence', 'who chaired the 18th round'],
  typed: ['information security', 'joint exercises in the sea', 'Shanghai Cooperation'],
};

/**
 * Measures the search of a served site in Chromium, on the page of an entry, under the
 * field in its header.
 *
 * Bytes are counted as a static host sends them: text formats with Brotli, the parts
 * of Pagefind's index, which are packed already, as they are.
 *
 * @param url the address of the site's home page
 * @param executablePath the browser
 * @throws Error when the search gives no results
 */
export async function searchCost(
  url: string,
  { entry, queries, typed }: SearchTrial,
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
      keystroke: await keystrokes(browser, url + entry, typed),
    };
  } finally {
    await browser.close();
  }
}

async function coldCost(
  browser: Browser,
  address: string,
  query: string,
): Promise<{ firstNames: number; firstText: number }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  // What a page loads when the reader does anything is no cost of the search.
  await page.mouse.move(200, 300);
  await page.waitForLoadState('networkidle');
  const sizes: Promise<number>[] = [];
  context.on('response', (response) => sizes.push(transferred(response)));
  // The full text waits until the names are seen, or it would be counted with them.
  let release = (): void => undefined;
  const seenNames = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/pagefind/**', async (route) => {
    await seenNames;
    await route.continue();
  });
  await page.locator('.site-header input[name="q"]').focus();
  await page.keyboard.insertText(query);
  await page.locator('.search-panel[data-names]').waitFor();
  const firstNames = await total(sizes);
  release();
  await answered(page);
  const firstText = await total(sizes);
  await context.close();
  return { firstNames, firstText };
}

async function answered(page: Page): Promise<void> {
  await page.locator('.search-panel[data-state="done"] .result').first().waitFor();
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
  typed: readonly string[],
): Promise<{ median: number; p95: number }> {
  const page = await browser.newPage();
  await page.goto(address);
  const field = page.locator('.site-header input[name="q"]');
  await field.focus();
  await page.keyboard.insertText(typed[0] ?? '');
  await answered(page);
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
