import assert from 'node:assert/strict';
import { test } from 'node:test';
import { graphOf, mechanism, person, series } from '../../testing/content.ts';
import { present } from '../../testing/present.ts';
import { sitePath } from '../../site/paths.ts';
import { pageAddress } from '../addresses.ts';
import { occurrenceRows } from './occurrence-rows.ts';

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
      place: 'Beijing',
      chairs: [
        { person: 'ida-lund', office: 'Pilot', presumed: true },
        { person: 'maria-berg', office: 'Harbour master' },
      ],
      theme: 'Tides',
      citation: '[@gazette, para. 2]',
      figures: [{ text: 'ten ships', citation: '[@times, p. 4]' }],
      conflicts: [{ text: 'Nine in another.', citation: '[@agency; @gazette]' }],
      gaps: ['The day is not known.'],
    },
  ),
);
const [first, second] = occurrenceRows(graph, present(graph.series[0]));
const address = (anchor: string): string => pageAddress(sitePath('/series/tide-talks/'), anchor);
const whole = (source: string) => ({ source, locator: null, quotation: null });

test('of an occurrence of which nothing is known every field is there, without a value', () => {
  assert.deepEqual(first, {
    series: 'tide-talks',
    number: 1,
    numberInferred: false,
    status: 'not-evidenced',
    date: null,
    dateInWords: null,
    place: null,
    chairs: [],
    theme: null,
    figures: [],
    entry: null,
    conflicts: [],
    gaps: [],
    citations: [],
    sources: [],
    url: address('round-1'),
  });
});

test('a row says what its occurrence says, each source once', () => {
  assert.deepEqual(second, {
    series: 'tide-talks',
    number: 2,
    numberInferred: true,
    status: 'firm',
    date: '2005-10-19~',
    dateInWords: 'about 19 October 2005',
    place: 'Beijing',
    chairs: [
      { person: 'ida-lund', name: 'Ida Lund', office: 'Pilot', presumed: true },
      { person: 'maria-berg', name: 'maria-berg', office: 'Harbour master', presumed: false },
    ],
    theme: 'Tides',
    figures: [
      {
        text: 'ten ships',
        citations: [
          {
            source: 'times',
            locator: { label: 'page', value: 4, text: 'p. 4' },
            quotation: null,
          },
        ],
      },
    ],
    entry: null,
    conflicts: [{ text: 'Nine in another.', citations: [whole('agency'), whole('gazette')] }],
    gaps: ['The day is not known.'],
    citations: [
      {
        source: 'gazette',
        locator: { label: 'paragraph', value: 2, text: 'para. 2' },
        quotation: null,
      },
    ],
    sources: ['gazette', 'times', 'agency'],
    url: address('round-2'),
  });
});
