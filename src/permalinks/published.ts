import { muchMentioned } from '../graph/backlinks.ts';
import type { Position } from '../graph/issue.ts';
import type { Entry, Graph, Person, Series, Source } from '../graph/model.ts';
import { comparedAccounts } from '../graph/accounts.ts';
import { pageTitle } from '../graph/page-title.ts';
import { hasAttendance, occurrenceId } from '../graph/series.ts';
import { termOfOffice } from '../graph/term-of-office.ts';
import { collectionTexts } from '../site/collection-texts.ts';
import { siteName } from '../site/config.ts';
import { collections, type SourceKey } from '../schemas/ids.ts';
import { verdict } from '../schemas/claim.ts';
import {
  accountsPath,
  claimsOfSourcePath,
  claimsOfVerdictPath,
  listPath,
  mapPath,
  mentionsPath,
  sitePath,
  type SitePath,
} from '../site/paths.ts';
import { contentHash, proseContent } from './content-hash.ts';
import type { AnchorKind } from './ledger.ts';
import { partHeadings } from './page-parts.ts';

/** An anchor of a page as it stands now. A block has no id before the ledger gives it one. */
export interface CurrentAnchor {
  readonly kind: AnchorKind;
  readonly id?: string;
  readonly text: string;
}

/** A page as it stands now. */
export interface CurrentPage {
  readonly path: SitePath;
  /** What a link to it is called. */
  readonly title: string;
  /** The file of that record, within the content folder. */
  readonly file?: string;
  /** The hash of what that record says. A page made of others has none. */
  readonly content?: string;
  /** In the order of the page. */
  readonly anchors: readonly CurrentAnchor[];
}

const fixedPages = [
  '/',
  '/timeline/',
  '/map/',
  '/by-country/',
  '/by-evidence/',
  '/people/',
  '/sources/',
  '/claims/',
  '/disagreements/',
  '/changes/',
  '/data/',
  '/about/',
  '/a-z/',
  '/search/',
] as const;

/** Titles of lists, which may be the successors of pages that are removed. */
const listTitles: Readonly<Record<string, string>> = {
  '/': siteName,
  '/people/': 'People',
  '/sources/': 'Sources',
  '/claims/': 'Statements',
  ...Object.fromEntries(
    collections.map((collection) => [listPath(collection), collectionTexts[collection].title]),
  ),
};

const cache = new WeakMap<Graph, ReadonlyMap<string, CurrentPage>>();

/** Every page of the site with the anchors that may be cited, in the order of the page. */
export function publishedPages(graph: Graph): readonly CurrentPage[] {
  return [...byPath(graph).values()];
}

/** One of the pages; `undefined` when there is none at that address. */
export function publishedPage(graph: Graph, path: string): CurrentPage | undefined {
  return byPath(graph).get(path);
}

function byPath(graph: Graph): ReadonlyMap<string, CurrentPage> {
  const known = cache.get(graph);
  if (known) return known;
  const pages = [...madePages(graph), ...recordPages(graph)];
  const result = new Map(pages.map((page) => [String(page.path), page]));
  cache.set(graph, result);
  return result;
}

/** Pages made of others: lists and overviews. */
function madePages(graph: Graph): CurrentPage[] {
  const articles = [...graph.sources.values()].filter(({ data }) => data.role === 'article');
  return [
    ...fixedPages.map((path) => sitePath(path)),
    ...collections.map(listPath),
    ...[...graph.entries.values()].map(({ id }) => mapPath(id)),
    ...comparedAccounts(graph).map(({ entry }) => accountsPath(entry.id)),
    ...muchMentioned(graph).map(({ path }) => mentionsPath(path)),
    ...articles.map(({ key }) => claimsOfSourcePath(key)),
    ...verdict.options.map(claimsOfVerdictPath),
  ].map((path) => ({ path, title: listTitles[path] ?? path, anchors: [] }));
}

function recordPages(graph: Graph): CurrentPage[] {
  const articlesWithClaims = new Set(graph.claims.map(({ source }) => source));
  return [
    ...[...graph.entries.values()].map((entry) => ({
      ...recordPage(entry, entryAnchors(entry)),
      content: contentHash({ data: entry.data, prose: proseContent(entry.prose) }),
    })),
    ...[...graph.people.values()].map((person) => recordPage(person, personAnchors(person))),
    ...[...graph.sources.values()].map((source) =>
      recordPage(source, sourceAnchors(source, articlesWithClaims)),
    ),
    // The number of a claim is its address. Without it, a claim that took the
    // number of another is known again.
    ...graph.claims.map((claim) => ({
      ...recordPage(claim, []),
      content: contentHash({ ...claim.data, number: undefined }),
    })),
    ...graph.series.map((series) => recordPage(series, seriesAnchors(series))),
  ];
}

function recordPage(
  page: Parameters<typeof pageTitle>[0],
  anchors: readonly CurrentAnchor[],
): Required<CurrentPage> {
  const { path, file, data } = page;
  return { path, title: pageTitle(page), file, content: contentHash(data), anchors };
}

/** The headings, disagreements and blocks of an entry. */
export function entryAnchors({ prose }: Entry): CurrentAnchor[] {
  const placed: (CurrentAnchor & { readonly position: Position })[] = [
    ...prose.headings.map(({ id, text, position }) => ({
      kind: 'heading' as const,
      id,
      text,
      position,
    })),
    ...prose.disagreements.map(({ id, on, position }) => ({
      kind: 'disagreement' as const,
      id,
      text: on,
      position,
    })),
    ...prose.blocks.map(({ text, position }) => ({ kind: 'block' as const, text, position })),
  ];
  return placed
    .sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column)
    .map(({ kind, id, text }) => ({ kind, ...(id !== undefined && { id }), text }));
}

/** A person's offices and notes, which are statements with citations as paragraphs are. */
export function personAnchors({ data }: Person): CurrentAnchor[] {
  const offices = data.offices.map((office) =>
    [office.title, termOfOffice(office), office.note].filter((part) => part !== undefined),
  );
  return [...offices.map((parts) => parts.join(', ')), ...data.notes.map(({ text }) => text)].map(
    (text) => ({ kind: 'block', text }),
  );
}

/** Our assessment of a source, and the drawings of an article. */
function sourceAnchors(
  source: Source,
  articlesWithClaims: ReadonlySet<SourceKey>,
): CurrentAnchor[] {
  const { key, data } = source;
  return [
    ...assessmentAnchors(source),
    ...(data.role === 'article' && data.chain.length > 0 ? [heading('chain')] : []),
    ...(articlesWithClaims.has(key) ? [heading('statements')] : []),
  ];
}

/** The paragraphs in which we assess a source, with their heading. */
export function assessmentAnchors({ data }: Source): CurrentAnchor[] {
  const paragraphs = data.role === 'search-record' ? [] : (data.assessment ?? []);
  return paragraphs.length === 0
    ? []
    : [heading('assessment'), ...paragraphs.map((text) => ({ kind: 'block' as const, text }))];
}

const heading = (id: keyof typeof partHeadings): CurrentAnchor => ({
  kind: 'heading',
  id,
  text: partHeadings[id],
});

/** The occurrences of a series, each with its figures, conflicts and gaps in that order. */
export function seriesAnchors(series: Series): CurrentAnchor[] {
  const { occurrences } = series.data;
  return [
    ...(hasAttendance(series) ? [heading('attendance')] : []),
    ...occurrences.flatMap(({ number, figures, conflicts, gaps }): CurrentAnchor[] => {
      const id = occurrenceId(series, number);
      const texts = [...[...figures, ...conflicts].map(({ text }) => text), ...gaps];
      return [
        { kind: 'occurrence', id, text: id },
        ...texts.map((text) => ({ kind: 'block' as const, text })),
      ];
    }),
  ];
}
