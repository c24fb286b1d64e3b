import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { graphOf, mechanism, person, series } from '../testing/content.ts';
import { present } from '../testing/present.ts';
import { realContent } from '../testing/real-content.ts';
import { sitePath } from '../site/paths.ts';
import { pageAddress } from './addresses.ts';
import { occurrencesCsv } from './occurrences-csv.ts';
import { occurrenceRows } from './rows/occurrence-rows.ts';
import { occurrenceRow } from './schemas/occurrence-row.ts';

const read = (csv: string): unknown => parse(csv, { columns: true, record_delimiter: '\r\n' });

const graph = graphOf(
  mechanism('talks'),
  person('ida-lund', { name: 'Ida Lund' }),
  series(
    'tide-talks',
    'mechanisms/talks',
    { status: 'not-evidenced' },
    {
      numberInferred: true,
      date: '2005-10-19~',
      place: '=Beijing',
      chairs: [
        { person: 'ida-lund', office: 'Pilot', presumed: true },
        { person: 'maria-berg', office: 'Harbour master' },
      ],
      theme: 'Tides, "high"',
      entry: 'mechanisms/talks',
      citation: '[@gazette, para. 2, "four or more words"; @times]',
      figures: [
        { text: 'ten ships', citation: '[@times, p. 4; @gazette]' },
        { text: 'two tugs', citation: '[@almanac]' },
      ],
      conflicts: [{ text: 'Nine in another.', citation: '[@agency; @gazette]' }],
      gaps: ['The day is not known.', 'Nor is the hour.'],
    },
  ),
);
const rows = occurrenceRows(graph, present(graph.series[0]));
const address = (anchor: string): string => pageAddress(sitePath('/series/tide-talks/'), anchor);

test('a row says in one line what its occurrence says', () => {
  assert.deepEqual(read(occurrencesCsv(rows)), [
    {
      series: 'tide-talks',
      number: '1',
      numberInferred: 'false',
      status: 'not-evidenced',
      date: '',
      dateInWords: '',
      place: '',
      chairs: '',
      theme: '',
      figures: '',
      entry: '',
      conflicts: '',
      gaps: '',
      citations: '',
      sources: '',
      url: address('round-1'),
    },
    {
      series: 'tide-talks',
      number: '2',
      numberInferred: 'true',
      status: 'firm',
      date: '2005-10-19~',
      dateInWords: 'about 19 October 2005',
      place: "'=Beijing",
      chairs: 'Ida Lund, Pilot (presumed) | maria-berg, Harbour master',
      theme: 'Tides, "high"',
      figures: 'ten ships [times, p. 4; gazette] | two tugs [almanac]',
      entry: 'mechanisms/talks',
      conflicts: 'Nine in another. [agency; gazette]',
      gaps: 'The day is not known. | Nor is the hour.',
      citations: 'gazette, para. 2, “four or more words” | times',
      sources: 'gazette | times | almanac | agency',
      url: address('round-2'),
    },
  ]);
});

test('the columns are the fields of the JSON file, in their order', () => {
  assert.deepEqual(occurrencesCsv([]).trimEnd().split(','), Object.keys(occurrenceRow.shape));
});

test('the series of the site are read back with as many rows and cells', () => {
  const content = realContent();
  for (const one of content.graph.series) {
    const all = occurrenceRows(content.graph, one);
    const records: unknown = read(occurrencesCsv(all));
    assert.ok(Array.isArray(records));
    assert.equal(records.length, all.length);
  }
});
