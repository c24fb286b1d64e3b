import { collections } from '../schemas/ids.ts';
import type { SitePath } from '../site/paths.ts';
import type { Ledger } from './ledger.ts';
import { pageOf } from './links.ts';

/** When a page was published and last changed; EDTF days. */
export interface PageDates {
  /** The day on which the page was first recorded. It never changes, and moves with the page. */
  readonly published: string;
  /**
   * The day on which a change of what the page's own record says was last recorded.
   * A page that is made of others has the newest day of those.
   */
  readonly modified: string;
}

const entries = collections.map((collection) => `/${collection}/`);

/** What pages are made of that are neither made of all the site nor of what lies under their address. */
const madeOf: Readonly<Record<string, readonly string[]>> = {
  '/a-z/': [...entries, '/people/'],
  '/changes/': entries,
  '/disagreements/': entries,
};

/**
 * The dates of a page, from the ledger.
 *
 * @throws Error when the ledger does not know the page; `npm run permalinks` records it
 */
export function pageDates(ledger: Ledger, path: SitePath): PageDates {
  const page = pageOf(ledger, path);
  if (!page) {
    throw new Error(
      `The ledger of permanent links does not know ${path}. Run "npm run permalinks".`,
    );
  }
  const modified = page.content?.modified ?? newestOf(ledger, path) ?? page.recorded;
  // A page may be made of what is older than the page.
  return { published: page.recorded, modified: later(page.recorded, modified) };
}

const cache = new WeakMap<Ledger, ReadonlyMap<string, string>>();

/** The newest day of what a page is made of. */
function newestOf(ledger: Ledger, path: string): string | undefined {
  const newest = cache.get(ledger) ?? newestByBeginning(ledger);
  cache.set(ledger, newest);
  const ofOne = pageOf(ledger, onePage(path))?.content?.modified;
  if (ofOne !== undefined) return ofOne;
  const under = newest.has(path) ? [path] : undefined;
  const days = (madeOf[path] ?? under ?? claimRegister(path) ?? ['/']).flatMap(
    (beginning) => newest.get(beginning) ?? [],
  );
  return days.length === 0 ? undefined : days.reduce(later);
}

/** The page of which another is made: of "/map/events/x/" and of "/events/x/accounts/" it is "/events/x/". */
const onePage = (path: string): string =>
  path.startsWith('/map/') ? path.slice('/map'.length) : path.replace(/[^/]+\/$/, '');

/** The later of two days, which EDTF writes so that they sort as text. */
const later = (a: string, b: string): string => (a > b ? a : b);

/** The pages of a verdict are views of the register of claims. */
const claimRegister = (path: string): string[] | undefined =>
  path.startsWith('/claims/') ? ['/claims/'] : undefined;

/** For each beginning of an address the newest day on which a page under it changed, came or went. */
function newestByBeginning(ledger: Ledger): ReadonlyMap<string, string> {
  const newest = new Map<string, string>();
  for (const [path, { content, retired }] of Object.entries(ledger.pages)) {
    if (!content) continue;
    const day = later(content.modified, retired?.date ?? '');
    for (const beginning of beginnings(path)) {
      newest.set(beginning, later(day, newest.get(beginning) ?? ''));
    }
  }
  return newest;
}

/** "/claims/tass-2023/6/" lies under "/claims/tass-2023/", "/claims/" and "/". */
function beginnings(path: string): string[] {
  const parts = path.split('/').slice(1, -2);
  return ['/', ...parts.map((_, i) => `/${parts.slice(0, i + 1).join('/')}/`)];
}
