import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { graphOf, mechanism, person, series } from '../testing/content.ts';
import { present } from '../testing/present.ts';
import { seriesCsv, seriesRows, type SeriesRow } from './series-rows.ts';

const graph = graphOf(
  mechanism('talks'),
  person('ida-lund', { name: 'Ida Lund' }),
  series(
    'rounds',
    'mechanisms/talks',
    { status: 'not-evidenced' },
    {
      numberInferred: true,
      date: '2005-10-19~',
      place: 'Beijing',
      chairs: [
        { person: 'ida-lund', office: 'Pilot', presumed: true },
        { person: 'maria-berg', office: 'Harbour master' },
      ],
      theme: 'Tides',
      citation: '[@gazette, para. 2; @times]',
      figures: [
        { text: 'ten ships', citation: '[@times, p. 4]' },
        { text: 'two tugs', citation: '[@almanac]' },
      ],
      conflicts: [{ text: 'Nine in another.', citation: '[@agency; @gazette]' }],
      gaps: ['The day is not known.', 'Nor is the hour.'],
    },
  ),
);
const rows = seriesRows(graph, present(graph.series[0]));

const bare: SeriesRow = {
  number: 1,
  numberInferred: false,
  status: 'not-evidenced',
  date: '',
  dateInWords: '',
  place: '',
  chairs: [],
  theme: '',
  figures: [],
  conflicts: [],
  gaps: [],
  sources: [],
};

test('an occurrence of which nothing is known is a row of empty values', () => {
  assert.deepEqual(rows[0], bare);
});

test('a row says in plain values what its occurrence says, each source once', () => {
  assert.deepEqual(rows[1], {
    number: 2,
    numberInferred: true,
    status: 'firm',
    date: '2005-10-19~',
    dateInWords: 'about 19 October 2005',
    place: 'Beijing',
    chairs: [
      { name: 'Ida Lund', office: 'Pilot', presumed: true },
      { name: 'maria-berg', office: 'Harbour master', presumed: false },
    ],
    theme: 'Tides',
    figures: ['ten ships', 'two tugs'],
    conflicts: ['Nine in another.'],
    gaps: ['The day is not known.', 'Nor is the hour.'],
    sources: ['gazette', 'times', 'almanac', 'agency'],
  });
});

const header =
  'number,numberInferred,status,date,dateInWords,place,chairs,theme,figures,conflicts,gaps,sources';

describe('as CSV', () => {
  test('there is a header, a line for each row, and CRLF behind each', () => {
    assert.equal(
      seriesCsv(rows),
      [
        header,
        '1,false,not-evidenced,,,,,,,,,',
        '2,true,firm,2005-10-19~,about 19 October 2005,Beijing,"Ida Lund, Pilot (presumed); maria-berg, Harbour master",Tides,ten ships; two tugs,Nine in another.,The day is not known.; Nor is the hour.,gazette; times; almanac; agency',
        '',
      ].join('\r\n'),
    );
  });

  test('no rows are the header', () => {
    assert.equal(seriesCsv([]), `${header}\r\n`);
  });

  for (const [name, place, cell] of [
    ['a plain text is bare', 'Saint Petersburg', 'Saint Petersburg'],
    ['a comma is quoted', 'Sochi, Russia', '"Sochi, Russia"'],
    ['a quotation mark is doubled', 'the "Hall"', '"the ""Hall"""'],
    ['a quotation mark alone is doubled', '"', '""""'],
    ['a line feed is quoted', 'a\nb', '"a\nb"'],
    ['a carriage return is quoted', 'a\rb', '"a\rb"'],
    ['a line break of Windows is quoted', 'a\r\nb', '"a\r\nb"'],
    ['a semicolon is bare', 'a; b', 'a; b'],
    ['curly quotation marks and other scripts are bare', '“上海” – Сочи', '“上海” – Сочи'],
  ] as const) {
    test(name, () => {
      assert.equal(
        seriesCsv([{ ...bare, place }]),
        `${header}\r\n1,false,not-evidenced,,,${cell},,,,,,\r\n`,
      );
    });
  }

  test('items of a list are quoted as one cell', () => {
    assert.equal(
      seriesCsv([{ ...bare, figures: ['1,500 buoys', 'the "Hall"'], gaps: ['One\nmore.'] }]),
      `${header}\r\n1,false,not-evidenced,,,,,,"1,500 buoys; the ""Hall""",,"One\nmore.",\r\n`,
    );
  });
});
