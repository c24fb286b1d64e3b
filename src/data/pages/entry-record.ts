import type { z } from 'astro/zod';
import { backlinks } from '../../graph/backlinks.ts';
import { claimsByEntry } from '../../graph/evidence.ts';
import type { Entry, Graph } from '../../graph/model.ts';
import { relationGroups } from '../../graph/relations.ts';
import { seriesOf } from '../../graph/series.ts';
import { pageAddress } from '../addresses.ts';
import { citeAs } from '../cite-as.ts';
import { documentHead } from '../document-head.ts';
import { citationRecord } from '../rows/cited-records.ts';
import { claimRows } from '../rows/claim-rows.ts';
import { entryRow } from '../rows/entry-rows.ts';
import { paragraphRecords } from '../rows/paragraph-records.ts';
import type { pageRelation } from '../schemas/page-parts.ts';
import { entryRecord, type EntryRecord } from '../schemas/page-records.ts';
import type { SiteContent } from '../site-content.ts';
import { apparatus, entryLinkRecord, mentionRecords } from './apparatus.ts';

/** The whole page of an entry as a record: `index.json`. */
export function entryPageRecord(content: SiteContent, entry: Entry): EntryRecord {
  const { graph } = content;
  const { prose, data, path, id } = entry;
  const row = entryRow(content, entry);
  return entryRecord.parse({
    ...documentHead('entry', citeAs(data.title, row.modified, row.url)),
    ...row,
    sections: prose.headings.map(({ id, depth, text }) => ({
      id,
      url: pageAddress(path, id),
      depth,
      title: text,
    })),
    paragraphs: paragraphRecords(content, entry),
    disagreements: prose.disagreements.map(({ id, on, onSubstance }) => ({
      id,
      url: pageAddress(path, id),
      on,
      onSubstance,
    })),
    relations: relationRecords(graph, entry),
    claims: claimRows(claimsByEntry(graph).get(id) ?? []),
    series: seriesOf(graph, id).map(({ slug, data: { title }, path }) => ({
      id: slug,
      title,
      url: pageAddress(path),
    })),
    mentions: mentionRecords(backlinks(graph).entries.get(id)),
    ...apparatus(content, entry),
    history: data.history,
  });
}

function relationRecords(graph: Graph, entry: Entry): z.infer<typeof pageRelation>[] {
  return (relationGroups(graph).get(entry.id) ?? []).flatMap(({ heading, related }) =>
    related.map(({ entry: other, type, declaredBy, markerIndex }) => ({
      type,
      direction: declaredBy === entry ? 'forward' : 'inverse',
      label: heading,
      entry: entryLinkRecord(other),
      declaredBy: declaredBy.id,
      citations: (declaredBy.cited[markerIndex]?.citations ?? []).map(citationRecord),
    })),
  );
}
