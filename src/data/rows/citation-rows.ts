import { citedStatement } from '../../graph/cited-statement.ts';
import type { CitedPlace, CitingPage, Claim, Entry } from '../../graph/model.ts';
import { occurrenceId } from '../../graph/series.ts';
import { blockIds } from '../../permalinks/block-ids.ts';
import type { Ledger } from '../../permalinks/ledger.ts';
import { pageAddress } from '../addresses.ts';
import type { CitationRow } from '../schemas/citation-row.ts';
import type { SiteContent } from '../site-content.ts';
import { citationRecord } from './cited-records.ts';

/** Every citation of the site as a row: of entries, people, series and claims. */
export function citationRows(content: SiteContent): CitationRow[] {
  const { entries, people, series, claims } = content.graph;
  return [...entries.values(), ...people.values(), ...series, ...claims].flatMap((page) =>
    pageCitationRows(content, page),
  );
}

/** The citations of a page as rows, in the order of the page. */
export function pageCitationRows(
  { graph, ledger }: SiteContent,
  page: CitingPage | Claim,
): CitationRow[] {
  // The prose is cited cluster by cluster, in the order of the clusters.
  const inProse = page.kind === 'entry' ? prosePlaces(page, ledger).values() : undefined;
  return page.cited.flatMap((place) => {
    const { paragraph, section } = (place.part === 'prose' && inProse?.next().value) || elsewhere;
    const shared = {
      page: page.path.slice(1, -1),
      part: place.part,
      paragraph,
      section,
      statement: citedStatement(graph, page, place),
      url: pageAddress(page.path, paragraph ?? occurrenceAnchor(page, place)),
    };
    return place.citations.map((citation) => ({ ...shared, ...citationRecord(citation) }));
  });
}

interface ProsePlace {
  readonly paragraph: string | null;
  readonly section: string | null;
}
const elsewhere: ProsePlace = { paragraph: null, section: null };

/** For each citation cluster of an entry's prose the paragraph and the section it stands in. */
function prosePlaces(entry: Entry, ledger: Ledger): ProsePlace[] {
  const ids = blockIds(entry, ledger);
  const { blocks, clusters } = entry.prose;
  return clusters.map(({ block, section }) => {
    const line = block === undefined ? undefined : blocks[block]?.position.line;
    const id = line === undefined ? undefined : ids.get(line);
    return { paragraph: id ?? null, section: section ?? null };
  });
}

/** The anchor of the occurrence of a series that a citation stands in. */
function occurrenceAnchor(page: CitingPage | Claim, { field }: CitedPlace): string | undefined {
  const index = field?.[1];
  if (page.kind !== 'series' || typeof index !== 'number') return undefined;
  const occurrence = page.data.occurrences[index];
  return occurrence && occurrenceId(page, occurrence.number);
}
