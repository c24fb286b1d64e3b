import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownCopy } from '../graph/own-copy.ts';
import { collections } from '../schemas/ids.ts';
import { readBuiltPage, type BuiltPage } from './built-page.ts';
import { brotliSize, weightProblem } from './page-weight.ts';
import { SiteAddresses } from './site-addresses.ts';

/** What is wrong with a built site: a page and the problem. */
export interface SiteProblem {
  readonly page: string;
  readonly message: string;
}

/** What was found on the pages of a built site. */
export interface VerifiedSite {
  readonly problems: readonly SiteProblem[];
  /** The different content security policies that its pages carry. */
  readonly policies: ReadonlySet<string>;
}

/** A link from one page to an anchor of another, looked at when all pages are read. */
interface AnchorLink {
  readonly page: string;
  readonly link: string;
  readonly target: string;
  readonly anchor: string;
}

/** What was found on some of the pages of a site, without what needs all of them. */
export interface ReadPages extends VerifiedSite {
  /** The ids of each page, as one text. */
  readonly ids: ReadonlyMap<string, string>;
  readonly anchorLinks: readonly AnchorLink[];
}

/** A built site as a host will serve it. */
export interface ServedSite {
  /** The folder it stands in. */
  readonly directory: string;
  /** The base path under which it will lie, normalised. */
  readonly base: string;
  /** The origin of the site, for absolute links to itself. */
  readonly origin: string;
  /** Its files, by path from the folder. */
  readonly files: readonly string[];
}

/** The pages of a site. */
export function htmlPages({ files }: ServedSite): string[] {
  return files.filter((file) => file.endsWith('.html'));
}

/**
 * Looks at built pages as a host will serve them: every link within the site leads
 * somewhere, also those of the head, ids are unique, every page has one main heading and
 * one content security policy, nothing carries an inline style, which the policy would
 * block, nothing is fetched before the first paint, and no entry page is too heavy.
 *
 * Pages are read one by one and let go; of each only its ids are kept, as one text,
 * since thousands of pages do not fit into memory.
 *
 * @param pages those to read, all of the site or a share of them
 * @param htmlOf gives the HTML of a page
 * @param onPage told after each page
 */
export function readPages(
  site: ServedSite,
  pages: readonly string[],
  htmlOf: (page: string) => string,
  onPage: () => void = () => undefined,
): ReadPages {
  const addresses = new SiteAddresses(site.base, site.origin, site.files);
  const scriptSize = sizeOfScripts(site.directory, addresses);
  const ids = new Map<string, string>();
  const anchorLinks: AnchorLink[] = [];
  const problems: SiteProblem[] = [];
  const policies = new Set<string>();
  for (const file of pages) {
    const html = htmlOf(file);
    const page = readBuiltPage(file, html);
    ids.set(file, idText(page.ids));
    for (const policy of page.policies) policies.add(policy);
    const weight = entryPage.test(file) ? weightProblem(html, scriptSize(page)) : undefined;
    const messages = [
      ...pageProblems(page),
      ...linkProblems(page, addresses, anchorLinks),
      ...(weight === undefined ? [] : [weight]),
    ];
    problems.push(...messages.map((message) => ({ page: file, message })));
    onPage();
  }
  return { problems, policies, ids, anchorLinks };
}

/** The whole of a site, whose pages were read in several shares: every anchor that is linked is there. */
export function verifiedSite(shares: readonly ReadPages[]): VerifiedSite {
  const ids = new Map(shares.flatMap((share) => [...share.ids]));
  const dead = shares.flatMap(({ anchorLinks }) =>
    anchorLinks
      .filter(({ target, anchor }) => {
        const there = ids.get(target);
        return there !== undefined && !there.includes(idText([anchor]));
      })
      .map(({ page, link }) => ({ page, message: noAnchor(link) })),
  );
  return {
    problems: [...shares.flatMap(({ problems }) => problems), ...dead],
    policies: new Set(shares.flatMap(({ policies }) => [...policies])),
  };
}

const entryPage = new RegExp(`^(?:${collections.join('|')})/[^/]+/index\\.html$`);

function pageProblems(page: BuiltPage): string[] {
  return [
    ...page.duplicateIds.map((id) => `The id "${id}" occurs more than once.`),
    ...(page.headings === 1 ? [] : [`The page has ${page.headings} main headings, not one.`]),
    ...(page.inlineStyles === 0 ? [] : ['An element has an inline style.']),
    ...(page.policies.length === 1
      ? []
      : [`The page carries ${page.policies.length} security policies, not one.`]),
    ...page.blocking.map(
      (what) =>
        `Before it paints the page, a browser fetches ${what}. Put styles into the page, and "defer" on scripts.`,
    ),
  ];
}

/** The problems of a page's links; links to anchors of other pages are put by for later. */
function linkProblems(
  page: BuiltPage,
  addresses: SiteAddresses,
  anchorLinks: AnchorLink[],
): string[] {
  return [...page.links].flatMap((link) => {
    const target = addresses.targetOf(link, page.file);
    if (target === 'elsewhere') return [];
    if ('problem' in target) return [target.problem];
    if (target.anchor === '') return [];
    if (target.file !== page.file) {
      anchorLinks.push({ page: page.file, link, target: target.file, anchor: target.anchor });
      return [];
    }
    return page.ids.has(target.anchor) ? [] : [noAnchor(link)];
  });
}

const noAnchor = (link: string): string =>
  `The link "${link}" leads to a page without that anchor.`;

/** Ids as one text in which each can be looked for. An id holds no line break. */
function idText(ids: Iterable<string>): string {
  return ownCopy(`\n${[...ids].join('\n')}\n`);
}

/** The compressed size of the scripts of a page; each script is measured once. */
function sizeOfScripts(directory: string, addresses: SiteAddresses): (page: BuiltPage) => number {
  const sizes = new Map<string, number>();
  const sizeOf = (file: string): number => {
    const known = sizes.get(file) ?? brotliSize(readFileSync(join(directory, file)));
    sizes.set(file, known);
    return known;
  };
  return ({ scripts, file }) =>
    scripts.reduce((sum, script) => {
      const target = addresses.targetOf(script, file);
      return target === 'elsewhere' || 'problem' in target ? sum : sum + sizeOf(target.file);
    }, 0);
}
