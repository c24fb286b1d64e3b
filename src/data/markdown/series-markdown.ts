import { dateInWords } from '../../dates/words.ts';
import type { Graph, Series } from '../../graph/model.ts';
import {
  occurrenceId,
  occurrenceStatusWords,
  occurrenceTitle,
  unitTitle,
} from '../../graph/series.ts';
import { occurrenceBlockIds, type OccurrenceBlockIds } from '../../permalinks/block-ids.ts';
import { pageDates } from '../../permalinks/page-dates.ts';
import type { OccurrenceData } from '../../schemas/series.ts';
import { pageAddress } from '../addresses.ts';
import type { SiteContent } from '../site-content.ts';
import { markdownDocument } from './document.ts';
import { Footnotes } from './footnotes.ts';
import { heading, link, list, paragraph, strong, text, type Block, type Inline } from './tree.ts';
import { Permalinks, withMarks } from './permalinks.ts';

/** The page of a series as Markdown, in the order of the page. */
export function seriesMarkdown({ graph, ledger }: SiteContent, series: Series): string {
  const { data, path } = series;
  const footnotes = new Footnotes(graph);
  const permalinks = new Permalinks(path);
  const ids = occurrenceBlockIds(series, ledger);
  const entry = graph.entries.get(data.entry);
  const { published, modified } = pageDates(ledger, path);
  return markdownDocument({
    title: data.title,
    kind: 'Series',
    url: pageAddress(path),
    published,
    modified,
    footnotes,
    permalinks,
    blocks: [
      heading(1, data.title),
      paragraph(text('Series')),
      paragraph(
        text(`Every ${data.unit} on record, with its date, place, sources, conflicts and gaps.`),
        ...(entry
          ? [
              text(' The subject has a page of its own: '),
              link(entry.data.title, pageAddress(entry.path)),
              text('.'),
            ]
          : []),
      ),
      seriesTable(graph, series),
      ...data.occurrences.flatMap((occurrence, i) =>
        occurrenceBlocks(graph, series, occurrence, { footnotes, permalinks, ids: ids[i] }),
      ),
    ],
  });
}

/** The occurrences in a table, as `SeriesTable.astro` shows them. */
export function seriesTable(graph: Graph, series: Series): Block {
  const { occurrences } = series.data;
  const hasChairs = occurrences.some(({ chairs }) => chairs.length > 0);
  const headings = [unitTitle(series), 'Date', 'Place', hasChairs ? 'Chairs' : 'Theme', 'Standing'];
  const rows = occurrences.map(({ number, date, place, chairs, theme, status }) => {
    const names = chairs.map(
      ({ person, presumed }) => personName(graph, person) + (presumed ? ' (presumed)' : ''),
    );
    return [
      link(String(number), pageAddress(series.path, occurrenceId(series, number))),
      text(date === undefined ? 'not known' : dateInWords(date)),
      text(place ?? 'not known'),
      text((hasChairs ? names.join(', ') : theme) || 'not known'),
      text(occurrenceStatusWords[status]),
    ].map((cell) => [cell]);
  });
  return { type: 'table', rows: [headings.map((name) => [text(name)]), ...rows] };
}

function occurrenceBlocks(
  graph: Graph,
  series: Series,
  occurrence: OccurrenceData,
  {
    footnotes,
    permalinks,
    ids,
  }: {
    footnotes: Footnotes;
    permalinks: Permalinks;
    ids: OccurrenceBlockIds | undefined;
  },
): Block[] {
  const { number, numberInferred, figures, conflicts, gaps } = occurrence;
  const title = occurrenceTitle(series, number);
  const cited = (values: readonly { text: string; citation: string }[]): Inline[][] =>
    values.map((value) => [text(value.text), ...footnotes.fieldMarks(value.citation)]);
  return [
    heading(2, numberInferred ? `${title} (number inferred)` : title),
    paragraph(
      text(standing(occurrence)),
      ...footnotes.fieldMarks(occurrence.citation),
      ...entryLink(graph, occurrence),
      ...permalinks.mark(occurrenceId(series, number)),
    ),
    ...chairsParagraph(graph, occurrence),
    ...labelled('Figures as reported', withMarks(cited(figures), ids?.figures, permalinks)),
    ...labelled(
      'What the sources disagree on',
      withMarks(cited(conflicts), ids?.conflicts, permalinks),
    ),
    ...labelled(
      'Not known, or inferred',
      withMarks(
        gaps.map((gap) => [text(gap)]),
        ids?.gaps,
        permalinks,
      ),
    ),
  ];
}

/** "21 October 2011, Beijing. Theme: …. Firm." */
function standing({ date, place, theme, status }: OccurrenceData): string {
  return [
    date === undefined ? 'Date not known' : dateInWords(date),
    `, ${place ?? 'place not known'}`,
    theme === undefined ? '' : `. Theme: ${theme}`,
    `. ${occurrenceStatusWords[status]}.`,
  ].join('');
}

function entryLink(graph: Graph, { entry: id }: OccurrenceData): Inline[] {
  const entry = id && graph.entries.get(id);
  return entry ? [text(' '), link(entry.data.title, pageAddress(entry.path)), text('.')] : [];
}

function chairsParagraph(graph: Graph, { chairs }: OccurrenceData): Block[] {
  if (chairs.length === 0) return [];
  const items = chairs.flatMap(({ person, office, presumed }, i): Inline[] => {
    const page = graph.people.get(person);
    return [
      text(i > 0 ? '; ' : 'Chairs: '),
      page ? link(page.data.name, pageAddress(page.path)) : text(person),
      text(`, ${office}${presumed ? ' (presumed)' : ''}`),
    ];
  });
  return [paragraph(...items, text('.'))];
}

function labelled(label: string, items: readonly Inline[][]): Block[] {
  return items.length === 0 ? [] : [paragraph(strong(`${label}:`)), list(items)];
}

const personName = (graph: Graph, slug: OccurrenceData['chairs'][number]['person']): string =>
  graph.people.get(slug)?.data.name ?? slug;
