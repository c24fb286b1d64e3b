import { csvText } from './csv.ts';
import type { CitationRecord } from './schemas/parts.ts';
import type { OccurrenceRow } from './schemas/occurrence-row.ts';

type Column = readonly [name: string, text: (row: OccurrenceRow) => string];

/** Several values of a cell stand with a bar between them: the texts hold commas and semicolons. */
const joined = (values: readonly string[]): string => values.join(' | ');

const cited = (values: OccurrenceRow['figures']): string =>
  joined(
    values.map(({ text, citations }) => `${text} [${citations.map(citationText).join('; ')}]`),
  );

/** The columns have the names that the fields have in JSON. */
const columns: readonly Column[] = [
  ['series', ({ series }) => series],
  ['number', ({ number }) => String(number)],
  ['numberInferred', ({ numberInferred }) => String(numberInferred)],
  ['status', ({ status }) => status],
  ['date', ({ date }) => date ?? ''],
  ['dateInWords', ({ dateInWords }) => dateInWords ?? ''],
  ['place', ({ place }) => place ?? ''],
  ['chairs', ({ chairs }) => joined(chairs.map(chairText))],
  ['theme', ({ theme }) => theme ?? ''],
  ['figures', ({ figures }) => cited(figures)],
  ['entry', ({ entry }) => entry ?? ''],
  ['conflicts', ({ conflicts }) => cited(conflicts)],
  ['gaps', ({ gaps }) => joined(gaps)],
  ['citations', ({ citations }) => joined(citations.map(citationText))],
  ['sources', ({ sources }) => joined(sources)],
  ['url', ({ url }) => url],
];

/** The occurrences of a series as CSV. */
export function occurrencesCsv(rows: readonly OccurrenceRow[]): string {
  return csvText([
    columns.map(([name]) => name),
    ...rows.map((row) => columns.map(([, text]) => text(row))),
  ]);
}

function chairText({ name, office, presumed }: OccurrenceRow['chairs'][number]): string {
  return `${name}, ${office}${presumed ? ' (presumed)' : ''}`;
}

/** "tass-2023, para. 3": as a citation is written. */
function citationText({ source, locator, quotation }: CitationRecord): string {
  return [
    source,
    ...(locator ? [locator.text] : []),
    ...(quotation === null ? [] : [`“${quotation}”`]),
  ].join(', ');
}
