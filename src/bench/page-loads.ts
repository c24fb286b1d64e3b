import type { Browser, CDPSession, Page } from '@playwright/test';
import { median } from './statistics.ts';
import { bytes, markdownTable, milliseconds } from './table.ts';

/** How a page loads for a reader, each the median of several cold loads; times in milliseconds. */
export interface PageLoad {
  readonly page: string;
  readonly requests: number;
  /** Requests that the browser waits for before it paints, the page itself among them. */
  readonly beforePaint: number;
  /** Requests to other hosts, fonts from the web, cookies, inline styles: how many together. */
  readonly unwanted: number;
  /** Bytes over the wire, headers included. */
  readonly bytes: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Time in which the page did not answer: what long tasks take beyond 50 ms each. */
  readonly blocked: number;
  /** From a click on its first link within the page to the next paint; `undefined` without one. */
  readonly interaction: number | undefined;
}

/** A phone on a slow mobile line, as Lighthouse has it: 150 ms, 1.6 Mbit/s, a processor four times slower. */
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
} as const;
const slowerProcessor = 4;
const phone = { width: 390, height: 844 } as const;

/** Loads a page several times, each time with nothing in the cache. */
export async function pageLoad(browser: Browser, url: string, runs: number): Promise<PageLoad> {
  const loads: Awaited<ReturnType<typeof loadOnce>>[] = [];
  for (let run = 0; run < runs; run++) loads.push(await loadOnce(browser, url));
  const middle = (value: (load: (typeof loads)[number]) => number): number =>
    median(loads.map(value));
  const interactions = loads.flatMap(({ interaction }) => interaction ?? []);
  return {
    page: new URL(url).pathname,
    requests: middle(({ requests }) => requests),
    beforePaint: middle(({ beforePaint }) => beforePaint),
    unwanted: middle(({ unwanted }) => unwanted),
    bytes: middle((load) => load.bytes),
    firstPaint: middle(({ firstPaint }) => firstPaint),
    largestPaint: middle(({ largestPaint }) => largestPaint),
    blocked: middle(({ blocked }) => blocked),
    interaction: interactions.length === 0 ? undefined : median(interactions),
  };
}

async function loadOnce(browser: Browser, url: string) {
  const context = await browser.newContext({ viewport: phone, isMobile: true, hasTouch: true });
  try {
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const session = await context.newCDPSession(page);
    const traffic = await countTraffic(session);
    await session.send('Network.emulateNetworkConditions', line);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor });
    await page.addInitScript(observePaint);
    await page.goto(url, { waitUntil: 'networkidle' });
    const { fonts, inlineStyles, ...paints } = await page.evaluate(paintTimes);
    const { origin } = new URL(url);
    const elsewhere = asked.filter(
      (address) => /^http/.test(address) && !address.startsWith(origin),
    );
    const cookies = await context.cookies();
    const unwanted = elsewhere.length + fonts + cookies.length + inlineStyles;
    return { ...traffic(), ...paints, unwanted, interaction: await clickTime(page) };
  } finally {
    await context.close();
  }
}

/** Counts requests and their bytes from now on. */
async function countTraffic(
  session: CDPSession,
): Promise<() => { requests: number; bytes: number }> {
  let requests = 0;
  let received = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    requests += 1;
    received += encodedDataLength;
  });
  await session.send('Network.enable');
  return () => ({ requests, bytes: received });
}

/** Runs in the page, before anything else: long tasks and paints are only told to those who ask early. */
function observePaint(): void {
  const told: PerformanceEntry[] = [];
  Object.defineProperty(window, 'benchEntries', { value: told });
  for (const type of ['longtask', 'largest-contentful-paint', 'event']) {
    new PerformanceObserver((list) => told.push(...list.getEntries())).observe({
      type,
      buffered: true,
      ...(type === 'event' && { durationThreshold: 16 }),
    });
  }
}

/** Runs in the page. The largest paint may be told only after the last request. */
async function paintTimes() {
  const told: readonly PerformanceEntry[] = Reflect.get(window, 'benchEntries');
  const ofType = (type: string): PerformanceEntry[] =>
    told.filter(({ entryType }) => entryType === type);
  const isPainted = (): boolean => ofType('largest-contentful-paint').length > 0;
  for (let waits = 0; waits < 200 && !isPainted(); waits++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const [first] = performance.getEntriesByName('first-contentful-paint');
  const resources = performance
    .getEntriesByType('resource')
    .filter((entry) => entry instanceof PerformanceResourceTiming);
  return {
    // https://developer.mozilla.org/en-US/docs/Web/API/PerformanceResourceTiming/renderBlockingStatus
    beforePaint:
      1 +
      resources.filter((entry) => Reflect.get(entry, 'renderBlockingStatus') === 'blocking').length,
    fonts: document.fonts.size,
    inlineStyles: document.querySelectorAll('[style]').length,
    firstPaint: first?.startTime ?? Number.NaN,
    largestPaint: ofType('largest-contentful-paint').at(-1)?.startTime ?? Number.NaN,
    blocked: ofType('longtask').reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
  };
}

/** https://web.dev/articles/inp */
async function clickTime(page: Page): Promise<number | undefined> {
  const link = page.locator('main a[href^="#"]:visible').first();
  if ((await link.count()) === 0) return undefined;
  await link.click();
  await page.waitForTimeout(500);
  return page.evaluate(() => {
    const told: readonly PerformanceEntry[] = Reflect.get(window, 'benchEntries');
    const clicks = told.filter(({ entryType, name }) => entryType === 'event' && name === 'click');
    // Shorter ones than 16 ms are not told.
    return Math.max(16, ...clicks.map(({ duration }) => duration));
  });
}

export function loadTable(loads: readonly PageLoad[]): string {
  return markdownTable(
    ['page', 'requests', 'bytes', 'first paint ms', 'largest paint ms', 'blocked ms', 'click ms'],
    loads.map((load) => [
      load.page,
      String(load.requests),
      bytes(load.bytes),
      milliseconds(load.firstPaint),
      milliseconds(load.largestPaint),
      milliseconds(load.blocked),
      load.interaction === undefined ? '–' : milliseconds(load.interaction),
    ]),
  );
}
