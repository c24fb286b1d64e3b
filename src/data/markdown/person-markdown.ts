import { dateInWords } from '../../dates/words.ts';
import { appearances } from '../../graph/appearances.ts';
import { backlinks } from '../../graph/backlinks.ts';
import type { Graph, Person } from '../../graph/model.ts';
import { pageKind } from '../../graph/page-title.ts';
import { termOfOffice } from '../../graph/term-of-office.ts';
import { personBlockIds } from '../../permalinks/block-ids.ts';
import { pageDates } from '../../permalinks/page-dates.ts';
import { pageAddress } from '../addresses.ts';
import type { SiteContent } from '../site-content.ts';
import { markdownDocument } from './document.ts';
import { Footnotes } from './footnotes.ts';
import { heading, link, listSection, paragraph, text, type Inline } from './tree.ts';
import {
  historySection,
  mentionSection,
  nameList,
  revisedSection,
  summaryParagraph,
} from './page-parts.ts';
import { Permalinks, withMarks } from './permalinks.ts';

/** The page of a person as Markdown, in the order of the page. */
export function personMarkdown({ graph, ledger }: SiteContent, person: Person): string {
  const { data, path } = person;
  const footnotes = new Footnotes(graph);
  const permalinks = new Permalinks(path);
  const ids = personBlockIds(person, ledger);
  const { published, modified } = pageDates(ledger, path);
  return markdownDocument({
    title: data.name,
    kind: pageKind(person),
    url: pageAddress(path),
    published,
    modified,
    reviewed: data.reviewed,
    footnotes,
    permalinks,
    blocks: [
      heading(1, data.name),
      paragraph(text(pageKind(person))),
      ...nameList(data.names, footnotes),
      summaryParagraph(person, footnotes, permalinks),
      ...listSection(
        'Offices',
        withMarks(officeItems(graph, person, footnotes), ids.offices, permalinks),
      ),
      ...listSection('Events', eventItems(graph, person)),
      ...listSection(
        'Notes',
        withMarks(
          data.notes.map((note) => [text(note.text), ...footnotes.fieldMarks(note.citation)]),
          ids.notes,
          permalinks,
        ),
      ),
      ...mentionSection(backlinks(graph).people.get(person.slug)),
      ...revisedSection({ graph, ledger }, path),
      ...historySection(data.reviewed, []),
    ],
  });
}

function officeItems(graph: Graph, { data }: Person, footnotes: Footnotes): Inline[][] {
  return data.offices.map((office) => {
    const page = office.organisation && graph.entries.get(office.organisation);
    const term = termOfOffice(office);
    return [
      page ? link(office.title, pageAddress(page.path)) : text(office.title),
      text(
        (term === undefined ? '' : `, ${term}`) +
          (office.note === undefined ? '' : ` (${office.note})`),
      ),
      ...footnotes.fieldMarks(office.citation),
    ];
  });
}

function eventItems(graph: Graph, { slug }: Person): Inline[][] {
  return (appearances(graph).get(slug) ?? []).map(({ event, participant }) => [
    text(`${dateInWords(event.data.date.value)}: `),
    link(event.data.title, pageAddress(event.path)),
    text(
      `, as ${participant.office}${participant.role === undefined ? '' : ` (${participant.role})`}`,
    ),
  ]);
}
