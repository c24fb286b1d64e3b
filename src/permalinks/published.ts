import { muchMentioned } from '../graph/backlinks.ts';
import type { Entry, Graph } from '../graph/model.ts';
import { comparedAccounts } from '../graph/accounts.ts';
import { occurrenceId } from '../graph/series.ts';
import { collections } from '../schemas/ids.ts';
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
import type { AnchorKind } from './ledger.ts';

/** An anchor of a page as it stands now. A block has no id before the ledger gives it one. */
export interface CurrentAnchor {
  readonly kind: AnchorKind;
  readonly id?: string;
  readonly text: string;
}

/** A page as it stands now. */
export interface CurrentPage {
  readonly path: SitePath;
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

/** Every page of the site with the anchors that may be cited, in the order of the page. */
export function publishedPages(graph: Graph): CurrentPage[] {
  const plain = (path: SitePath): CurrentPage => ({ path, anchors: [] });
  return [
    ...fixedPages.map((path) => plain(sitePath(path))),
    ...collections.map((collection) => plain(listPath(collection))),
    ...[...graph.entries.values()].map(entryPage),
    ...[...graph.entries.values()].map(({ id }) => plain(mapPath(id))),
    ...comparedAccounts(graph).map(({ entry }) => plain(accountsPath(entry.id))),
    ...[...graph.people.values()].map(({ path }) => plain(path)),
    ...muchMentioned(graph).map(({ path }) => plain(mentionsPath(path))),
    ...[...graph.sources.values()].map(({ path }) => plain(path)),
    ...[...graph.sources.values()]
      .filter(({ data }) => data.role === 'article')
      .map(({ key }) => plain(claimsOfSourcePath(key))),
    ...verdict.options.map((option) => plain(claimsOfVerdictPath(option))),
    ...graph.claims.map(({ path }) => plain(path)),
    ...graph.series.map((series) => ({
      path: series.path,
      anchors: series.data.occurrences.map(({ number }) => {
        const id = occurrenceId(series, number);
        return { kind: 'occurrence' as const, id, text: id };
      }),
    })),
  ];
}

function entryPage({ path, prose }: Entry): CurrentPage {
  return {
    path,
    anchors: [
      ...prose.headings.map(({ id, text }) => ({ kind: 'heading' as const, id, text })),
      ...prose.disagreements.map(({ id, on }) => ({ kind: 'disagreement' as const, id, text: on })),
      ...prose.blocks.map(({ text }) => ({ kind: 'block' as const, text })),
    ],
  };
}
