import { dateInWords } from '../../dates/words.ts';
import { backlinks } from '../../graph/backlinks.ts';
import { claimsByEntry, entryEvidence, verdictCounts } from '../../graph/evidence.ts';
import type { Entry, Graph } from '../../graph/model.ts';
import { abbreviationOf, pageKind } from '../../graph/page-title.ts';
import { relationGroups } from '../../graph/relations.ts';
import { seriesOf } from '../../graph/series.ts';
import { blockIds } from '../../permalinks/block-ids.ts';
import { pageDates } from '../../permalinks/page-dates.ts';
import { verdicts } from '../../schemas/claim.ts';
import { evidenceStatuses } from '../../schemas/entry.ts';
import { pageAddress } from '../addresses.ts';
import type { SiteContent } from '../site-content.ts';
import { markdownDocument } from './document.ts';
import { Footnotes } from './footnotes.ts';
import { heading, link, listSection, paragraph, strong, text, type Inline } from './tree.ts';
import {
  historySection,
  mentionSection,
  nameList,
  revisedSection,
  summaryParagraph,
} from './page-parts.ts';
import { Permalinks } from './permalinks.ts';
import { proseMarkdown } from './prose.ts';
import { seriesTable } from './series-markdown.ts';

/**
 * The page of an entry as Markdown, in the order of the page.
 *
 * @param mdx the text of its content file
 */
export function entryMarkdown({ graph, ledger }: SiteContent, entry: Entry, mdx: string): string {
  const { data, path, file } = entry;
  const footnotes = new Footnotes(graph);
  const permalinks = new Permalinks(path);
  const abbreviation = abbreviationOf(entry);
  const { published, modified } = pageDates(ledger, path);
  return markdownDocument({
    title: data.title,
    kind: pageKind(entry),
    url: pageAddress(path),
    published,
    modified,
    reviewed: data.reviewed,
    footnotes,
    permalinks,
    blocks: [
      heading(1, abbreviation === undefined ? data.title : `${data.title} (${abbreviation})`),
      paragraph(text(pageKind(entry))),
      ...nameList(data.names, footnotes),
      summaryParagraph(entry, footnotes, permalinks),
      paragraph(strong('Evidence:'), text(` ${evidenceText(graph, entry)}`)),
      ...listSection('Facts', factItems(graph, entry, footnotes)),
      ...proseMarkdown(mdx, { file, ids: blockIds(entry, ledger), footnotes, permalinks }),
      ...seriesOf(graph, entry.id).flatMap((series) => [
        heading(2, series.data.title),
        seriesTable(graph, series),
      ]),
      ...listSection('Statements of the articles', claimItems(graph, entry)),
      ...listSection('Related entries', relationItems(graph, entry, footnotes)),
      ...mentionSection(backlinks(graph).entries.get(entry.id)),
      ...revisedSection({ graph, ledger }, path),
      ...historySection(data.reviewed, data.history),
    ],
  });
}

/** How the entry stands, as `EvidenceLine.astro` words it. */
function evidenceText(graph: Graph, entry: Entry): string {
  const { status, sources, origins, claims } = entryEvidence(graph, entry);
  const counts = verdictCounts(claims)
    .map(([verdict, count]) => `${count} ${verdicts[verdict].toLowerCase()}`)
    .join(', ');
  const statements = `${claims.length} ${claims.length === 1 ? 'statement' : 'statements'} of the articles`;
  return [
    evidenceStatuses[status],
    `cited here: ${sources} sources of ${origins} ${origins === 1 ? 'origin' : 'independent origins'}`,
    ...(claims.length === 0 ? [] : [`${statements}${counts === '' ? '' : `: ${counts}`}`]),
  ].join(' · ');
}

function factItems(graph: Graph, entry: Entry, footnotes: Footnotes): Inline[][] {
  const item = (label: string, value: string, citation: string, note?: string) => [
    strong(`${label}:`),
    text(` ${value}`),
    ...footnotes.fieldMarks(citation),
    ...(note === undefined ? [] : [text(` (${note})`)]),
  ];
  const event = entry.collection === 'events' ? entry.data : undefined;
  return [
    ...(event
      ? [
          item('Date', dateInWords(event.date.value), event.date.citation, event.date.note),
          item('Place', event.place.value, event.place.citation),
        ]
      : []),
    ...entry.data.facts.map(({ label, value, citation }) => item(label, value, citation)),
    ...(event?.participants ?? []).map(({ person, name, office, role, citation }) => {
      const record = person && graph.people.get(person);
      return [
        strong('Participant:'),
        text(' '),
        record ? link(record.data.name, pageAddress(record.path)) : text(name ?? person ?? ''),
        text(`, ${office}${role === undefined ? '' : ` · ${role}`}`),
        ...footnotes.fieldMarks(citation),
      ];
    }),
  ];
}

function claimItems(graph: Graph, entry: Entry): Inline[][] {
  return (claimsByEntry(graph).get(entry.id) ?? []).map(({ id, path, data }) => [
    strong(`${data.verdict ? verdicts[data.verdict] : 'Note'}:`),
    text(` ${data.statement} `),
    link(id, pageAddress(path)),
  ]);
}

/** A relation is cited on the page that declares it. */
function relationItems(graph: Graph, entry: Entry, footnotes: Footnotes): Inline[][] {
  return (relationGroups(graph).get(entry.id) ?? []).flatMap(({ heading: label, related }) =>
    related.map(({ entry: other, declaredBy, markerIndex }) => [
      text(`${label}: `),
      link(other.data.title, pageAddress(other.path)),
      ...footnotes.marks(declaredBy === entry ? (entry.cited[markerIndex]?.citations ?? []) : []),
    ]),
  );
}
