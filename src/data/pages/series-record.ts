import type { Series } from '../../graph/model.ts';
import { pageDates } from '../../permalinks/page-dates.ts';
import { citeAs } from '../cite-as.ts';
import { documentHead } from '../document-head.ts';
import { occurrenceRows } from '../rows/occurrence-rows.ts';
import { pageAddresses } from '../rows/page-fields.ts';
import { seriesRecord, type SeriesRecord } from '../schemas/page-records.ts';
import type { SiteContent } from '../site-content.ts';
import { apparatus, entryLinkRecord } from './apparatus.ts';

/** The whole page of a series as a record: `index.json`. */
export function seriesPageRecord(content: SiteContent, series: Series): SeriesRecord {
  const { graph, ledger } = content;
  const { title, unit, entry: id } = series.data;
  const entry = graph.entries.get(id);
  if (!entry) throw new Error(`${series.file} names ${id} as its entry, which has no page.`);
  const { published, modified } = pageDates(ledger, series.path);
  const addresses = pageAddresses(series);
  return seriesRecord.parse({
    ...documentHead('series', citeAs(title, modified, addresses.url)),
    id: series.slug,
    title,
    unit,
    ...addresses,
    entry: entryLinkRecord(entry),
    occurrences: occurrenceRows(graph, series),
    ...apparatus(content, series),
    published,
    modified,
  });
}
