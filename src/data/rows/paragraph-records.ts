import type { z } from 'astro/zod';
import type { Entry } from '../../graph/model.ts';
import { blockIds } from '../../permalinks/block-ids.ts';
import { pageAddress } from '../addresses.ts';
import type { paragraph } from '../schemas/page-parts.ts';
import type { SiteContent } from '../site-content.ts';
import { citationRecord } from './cited-records.ts';

type ParagraphRecord = z.infer<typeof paragraph>;

/**
 * The paragraphs, list items and table rows of an entry, each with its permanent
 * link. One that was written since the ledger was brought up to date has none.
 */
export function paragraphRecords({ ledger }: SiteContent, entry: Entry): ParagraphRecord[] {
  const ids = blockIds(entry, ledger);
  const { blocks, clusters, headings } = entry.prose;
  const sections = headings.filter(({ depth }) => depth === 2);
  return blocks.map(({ kind, text, position }, i) => {
    const id = ids.get(position.line);
    return {
      id: id ?? null,
      url: id === undefined ? null : pageAddress(entry.path, id),
      kind,
      section: sections.findLast((heading) => heading.position.line < position.line)?.id ?? null,
      text,
      citations: clusters
        .filter(({ block }) => block === i)
        .flatMap(({ cluster }) => cluster.citations.map(citationRecord)),
    };
  });
}
