import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { read } from '@customcommander/ris';
import { dateInWords } from '../../dates/words.ts';
import { citedWork, hostileWorks, realWorks } from '../../testing/cited-works.ts';
import { present } from '../../testing/present.ts';
import { versionDate } from './cited-work.ts';
import { certainParts } from './date-parts.ts';
import { oneLine } from './one-line.ts';
import { ris } from './ris.ts';

test('a page of ours has the tags of an entry in an encyclopaedia', () => {
  assert.deepEqual(ris(citedWork({ abstract: 'What it is.' })).split('\r\n'), [
    'TY  - ENCYC',
    'AU  - Harbour Reference editors',
    'TI  - Harbour Council',
    'T2  - Harbour Reference',
    'PY  - 2026',
    'DA  - 2026/11/22/',
    'UR  - https://harbour.example/organisations/council/',
    'LA  - en',
    'AB  - What it is.',
    'ER  - ',
    '',
  ]);
});

describe('of a date', () => {
  for (const [date, year, written, note] of [
    ['2023-09-19', 'PY  - 2023', 'DA  - 2023/09/19/', undefined],
    ['2023-09', 'PY  - 2023', 'DA  - 2023/09//', undefined],
    ['2023', 'PY  - 2023', 'DA  - 2023///', undefined],
    ['2004-XX', 'PY  - 2004', 'DA  - 2004///', 'N1  - Date: 2004'],
    ['2001-21', 'PY  - 2001', 'DA  - 2001///', 'N1  - Date: Spring 2001'],
    ['2023-09-18/2023-09-21', 'PY  - 2023', 'DA  - 2023/09//', 'N1  - Date: 18–21 September 2023'],
    ['1999~', undefined, undefined, 'N1  - Date: about 1999'],
    ['2016-04~/2016-05', undefined, undefined, 'N1  - Date: about April 2016 – May 2016'],
    ['2016/..', undefined, undefined, 'N1  - Date: since 2016'],
    ['201X', undefined, undefined, 'N1  - Date: 2010s'],
  ] as const) {
    test(`${date} only what is certain is written, the rest in words`, () => {
      const lines = ris(citedWork({ issued: date, modified: undefined })).split('\r\n');
      assert.deepEqual(
        ['PY', 'DA', 'N1'].map((tag) => lines.find((line) => line.startsWith(tag))),
        [year, written, note],
      );
    });
  }
});

for (const [name, works] of [
  ['hostile', hostileWorks],
  ['real', realWorks()],
] as const) {
  test(`${works.length} ${name} works are read by a parser and come back equal`, () => {
    for (const work of works) {
      const text = ris(work);
      const lines = text.split('\r\n');
      assert.equal(lines.pop(), '');
      for (const line of lines) assert.match(line, /^[A-Z][A-Z0-9] {2}- [^\r\n\p{Cc}]*$/u);
      // The parser knows no CRLF, which the specification asks for.
      const [record, ...others] = present(read(text.replaceAll('\r\n', '\n')) ?? undefined);
      assert.deepEqual(others, []);
      const fields = present(record);
      const only = (value: string | undefined) => value && [oneLine(value)];
      assert.deepEqual(fields['TI'], only(work.title));
      assert.deepEqual(fields['TT'], only(work.titleTranslated));
      assert.deepEqual(fields['T2'], only(work.containerTitle));
      assert.deepEqual(fields['PB'], only(work.publisher));
      assert.deepEqual(fields['AB'], only(work.abstract));
      assert.deepEqual(fields['LA'], [work.language]);
      // It takes semicolons in an address for a list.
      assert.deepEqual(fields['UR']?.join(';'), oneLine(work.url).replaceAll('; ', ';'));
      const date = versionDate(work);
      const [year, month, day] = date === undefined ? [] : certainParts(date);
      const two = (part?: number) => part?.toString().padStart(2, '0') ?? '';
      assert.deepEqual(
        fields.DA,
        year && [{ year: `${year}`, month: two(month), day: two(day), info: '' }],
      );
      assert.equal(
        fields['N1']?.[0] ?? `Date: ${date && dateInWords(date)}`,
        `Date: ${date && dateInWords(date)}`,
      );
      assert.deepEqual(
        (fields.AU ?? []).map(({ last_name }) => last_name),
        work.authors.map((author) =>
          oneLine('literal' in author ? author.literal : author.family)
            .split(',')[0]
            ?.trim(),
        ),
      );
    }
  });
}
