import type { NameMatch } from '../names/match-names.ts';
import type { Ranked } from '../ranking/rank.ts';
import { excerpt, isHeading, matchingPassages, wordsOf, type Passage } from './passages.ts';
import type { PageData } from './pagefind.ts';
import type { ResultSection, SearchResult } from './protocol.ts';
import { fragmentOf } from './text-fragment.ts';

/** Sections shown under a result. */
const mostSections = 3;

/**
 * A result as it is shown.
 *
 * @param data the page's text with the places of the words; absent for pages without
 *   text in the index
 * @param base the base path of the site
 */
export function resultOf(
  { match, evidence, quoted }: Ranked,
  data: PageData | undefined,
  base: string,
): SearchResult {
  if (!data) return nameResult(match, base);
  // Of an article that is quoted, single words of the query elsewhere on its page say nothing.
  const passages = quoted ? [] : matchingPassages(data);
  const section = match?.page.address.split('#')[1];
  if (section !== undefined && match) return sectionResult(match, data, section, base);
  const isNamed = evidence.name >= 0.6;
  const unanchored = passages.find(({ id }) => id === undefined);
  const sections = passages.filter(({ id }) => id !== undefined).slice(0, mostSections);
  const shown = unanchored ?? (sections.length === 0 || isNamed ? opening(data) : undefined);
  return {
    href: data.url + (unanchored ? fragmentOf(unanchored) : ''),
    title: data.meta['title'] ?? data.url,
    kind: data.meta['kind'] ?? 'Page',
    detail: data.meta['detail'] ?? '',
    foundAs: otherName(match),
    quoted,
    parts: shown && !quoted ? excerpt(shown) : [],
    sections: sections.map((passage): ResultSection => ({
      href: data.url + fragmentOf(passage),
      heading: passage.heading,
      // A heading that matches is not repeated as its own excerpt.
      parts: isHeading(passage) ? [] : excerpt(passage, 18),
    })),
  };
}

/** The first match by name, before any text has loaded, or a page that is not in the index. */
export function nameResult(match: NameMatch | undefined, base: string): SearchResult {
  const page = match?.page;
  return {
    href: base + (page?.address ?? ''),
    title: page?.names[0] ?? '',
    kind: page?.kind ?? '',
    detail: page?.detail ?? '',
    foundAs: otherName(match),
    parts: [],
    sections: [],
  };
}

/** A section that is known by a name of its own: its text from its beginning. */
function sectionResult(match: NameMatch, data: PageData, id: string, base: string): SearchResult {
  const at = data.anchors.findIndex((anchor) => anchor.id === id);
  const start = data.anchors[at]?.location ?? 0;
  const next = data.anchors.slice(at + 1).find(({ element }) => /^h\d$/.test(element));
  const words = wordsOf(data).slice(start, next?.location);
  return { ...nameResult(match, base), parts: excerpt({ ...plain, words }) };
}

const plain = { id: undefined, heading: undefined, matches: [] } satisfies Partial<Passage>;

/** How the page begins: its definition. */
function opening(data: PageData): Passage {
  const first = data.anchors.reduce((least, { location }) => Math.min(least, location), Infinity);
  return { ...plain, words: wordsOf(data).slice(0, first) };
}

/** The name by which the page was found, where it is no part of the title. */
function otherName(match: NameMatch | undefined): string | undefined {
  if (!match || match.score < 0.6) return undefined;
  const [title] = match.page.names;
  return title.toLowerCase().includes(match.name.toLowerCase()) ? undefined : match.name;
}
