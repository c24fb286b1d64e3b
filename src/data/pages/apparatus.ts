import type { z } from 'astro/zod';
import type { Mention } from '../../graph/backlinks.ts';
import type { CitingPage, Entry, Graph } from '../../graph/model.ts';
import { pageReferences } from '../../graph/page-references.ts';
import { pageTitle } from '../../graph/page-title.ts';
import { retiredAnchors } from '../../permalinks/retired-anchors.ts';
import { sitePath } from '../../site/paths.ts';
import { pageAddress } from '../addresses.ts';
import { pageCitationRows } from '../rows/citation-rows.ts';
import type { CitationRow } from '../schemas/citation-row.ts';
import type { entryLink } from '../schemas/parts.ts';
import type { mention, reference, retiredAnchor } from '../schemas/page-parts.ts';
import type { SiteContent } from '../site-content.ts';
import { sourceText } from '../source-line.ts';

/** What a page cites, and its anchors of former times. */
export function apparatus(
  content: SiteContent,
  page: CitingPage,
): {
  citations: CitationRow[];
  references: z.infer<typeof reference>[];
  retired: z.infer<typeof retiredAnchor>[];
} {
  return {
    citations: pageCitationRows(content, page),
    references: referenceRecords(content.graph, page),
    retired: retiredAnchors(content.ledger, page.path).map(({ id, date, path, anchor }) => ({
      id,
      url: pageAddress(page.path, id),
      date,
      successor: pageAddress(sitePath(path), anchor),
    })),
  };
}

function referenceRecords(graph: Graph, page: CitingPage): z.infer<typeof reference>[] {
  return pageReferences(page).references.map(({ number, key }) => {
    const source = graph.sources.get(key);
    if (!source) throw new Error(`The source ${key} of ${page.file} has no record.`);
    const { data, path } = source;
    const published = data.role === 'search-record' ? undefined : data;
    return {
      number,
      source: key,
      text: sourceText(data),
      url: pageAddress(path),
      sourceUrl: published?.url ?? null,
      grade: published?.grade ?? null,
    };
  });
}

/** The pages that mention a page. */
export function mentionRecords(mentions: readonly Mention[] = []): z.infer<typeof mention>[] {
  return mentions.map(({ page, sentence }) => ({
    title: pageTitle(page),
    url: pageAddress(page.path),
    sentence,
  }));
}

/** An entry as a link. */
export function entryLinkRecord({ id, data, path }: Entry): z.infer<typeof entryLink> {
  return { id, title: data.title, url: pageAddress(path) };
}
