import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { paragraphFingerprint } from '../schemas/source.ts';
import { Random } from '../testing/random.ts';
import {
  fingerprint,
  fingerprintHashes,
  longestRun,
  proveQuotation,
  sequenceHashes,
} from './fingerprints.ts';
import { normalisedWords } from './normalise.ts';

test('a fingerprint is what the records on disk hold', () => {
  // The values come from `printf 'one two "three" four five.' | sha256sum` and the like:
  // a change of the format would make every published record worthless.
  assert.deepEqual(fingerprint('One  two “three” four ﬁve.'), {
    sha256: '4fe604cd65b0e3ede8ac92efdd41c8259b7a52e8b4f83e17b53ffa407689d135',
    words: 5,
    sequences: 'ET9pzFgGSM4=',
  });
});

test('typesetting makes no difference to a fingerprint', () => {
  assert.deepEqual(
    fingerprint('The “council’s” ofﬁce\u00A0– opened…'),
    fingerprint('THE "council\'s"  office - opened...'),
  );
});

test('a fingerprint agrees with its schema, a paragraph of fewer than four words too', () => {
  for (const text of ['One two three.', '双方同意加强合作。', 'Стороны договорились о встрече.']) {
    assert.deepEqual(paragraphFingerprint.parse(fingerprint(text)), fingerprint(text));
  }
});

test('the sequence hashes of a fingerprint are those of its words, in order', () => {
  const words = normalisedWords('The harbour council met for two days in the old customs house.');
  const hashes = fingerprintHashes(fingerprint(words.join(' ')));
  assert.equal(hashes.length, words.length - 3);
  assert.deepEqual(hashes, sequenceHashes(words));
});

test('a paragraph of fewer than four words has no sequences', () => {
  assert.deepEqual(fingerprintHashes(fingerprint('One two three.')), []);
});

const english = fingerprint(
  'On 19 September 2023 the harbour council’s ofﬁce said: “We co\u00ADoperate – on pilots, tugs and 1,500\u00A0buoys…” Nobody disagreed.',
);
const chinese = fingerprint('港口理事会说：“双方将在引航、拖轮和航标方面加强合作。”无人反对。');
const russian = fingerprint(
  'Совет гавани заявил: «Стороны договорились о сотрудничестве — прежде всего в лоцманской службе». Ещё никто не возражал.',
);

describe('a quotation', () => {
  for (const [name, print, quotation, proof] of [
    [
      'of the whole sentence is proved',
      english,
      'We cooperate - on pilots, tugs and 1,500 buoys...',
      'proved',
    ],
    ['at the beginning is proved', english, 'On 19 September 2023', 'proved'],
    ['at the end is proved', english, '1,500 buoys. Nobody disagreed', 'proved'],
    ['in other typesetting is proved', english, "THE HARBOUR COUNCIL'S OFFICE SAID", 'proved'],
    ['in Chinese is proved', chinese, '双方将在引航、拖轮', 'proved'],
    ['in Chinese with other punctuation is proved', chinese, '「双方 将在引航，拖轮」', 'proved'],
    [
      'in Russian is proved',
      russian,
      '“стороны договорились о сотрудничестве - прежде всего”',
      'proved',
    ],
    ['of three words is too short', english, 'the harbour council’s', 'too-short'],
    ['of three Chinese characters is too short', chinese, '理事会', 'too-short'],
    ['of no words is too short', english, '“…”', 'too-short'],
    ['with another number is not found', english, 'On 18 September 2023 the harbour', 'not-found'],
    [
      'with a word left out under an ellipsis is not found',
      english,
      'on pilots … and 1,500 buoys',
      'not-found',
    ],
    [
      'that begins before the paragraph is not found',
      english,
      'News: On 19 September 2023',
      'not-found',
    ],
    [
      'that goes on after the paragraph is not found',
      english,
      '1,500 buoys. Nobody disagreed much',
      'not-found',
    ],
    ['with another character is not found', chinese, '双方将在引航、推轮', 'not-found'],
    [
      'with another ending is not found',
      russian,
      'стороны договорились о сотрудничество',
      'not-found',
    ],
    ['with е for ё is not found', russian, 'Еще никто не возражал', 'not-found'],
    [
      'from a paragraph of three words is not found',
      fingerprint('One two three.'),
      'one two three four',
      'not-found',
    ],
  ] as const) {
    test(name, () => assert.equal(proveQuotation(quotation, print), proof));
  }

  test('in Chinese beside a number is proved', () => {
    const print = fingerprint('双方于9月19日在北京举行第八轮磋商，并发表声明。');
    for (const quotation of ['在北京举行第八轮磋商', '双方于9月19日', '第八轮磋商，并发表声明']) {
      assert.equal(proveQuotation(quotation, print), 'proved', quotation);
    }
  });
});

const harbour = fingerprint(
  'The council will share its charts, its pilots and its weather reports with every neighbouring port. It will share its charts every year.',
);

describe('the longest run of a quotation that stands in a paragraph', () => {
  for (const [name, quotation, from, words] of [
    ['is all of it', 'share its charts, its pilots', 0, 'share its charts its pilots'],
    ['is its beginning', 'The council will share my buoys', 0, 'the council will share'],
    ['is its end', 'Nobody said: with every neighbouring port', 2, 'with every neighbouring port'],
    [
      'is its middle',
      'Surely THE COUNCIL’S port: the council will share nothing',
      4,
      'the council will share',
    ],
    [
      'is the longer of two',
      'the council will share his charts and its weather reports with everybody',
      6,
      'and its weather reports with',
    ],
    [
      'is the first of two of one length',
      'with every neighbouring port the council will share',
      0,
      'with every neighbouring port',
    ],
    [
      'is looked for at every place',
      'will share its charts every year',
      0,
      'will share its charts every year',
    ],
    ['is of four words at least', 'share its charts', undefined, undefined],
    [
      'is none where no four words stand',
      'The council shall share our charts',
      undefined,
      undefined,
    ],
    ['is none of no words', '…', undefined, undefined],
  ] as const) {
    test(name, () => {
      const run = longestRun(quotation, harbour);
      assert.deepEqual([run?.from, run?.words.join(' ')], [from, words]);
    });
  }

  test('is none in a paragraph of three words', () => {
    assert.equal(longestRun('one two three four', fingerprint('One two three.')), undefined);
  });
});

describe('over generated paragraphs', () => {
  const random = new Random(20230919);

  const letters = {
    english: ['ha', 'ri', 'bo', 'ce', 'fi', 'lu', 'ten', 'mor', 'shi', 'gra'],
    russian: ['га', 'ри', 'бо', 'це', 'ёл', 'лу', 'тен', 'мор', 'ши', 'йка'],
  };
  const characters = [
    ...'港口理事会双方将在引航拖轮和标面加强合作无人反对年月日举行磋商声明安全国家',
  ];

  /** A word that occurs once in its paragraph, so that a changed run is never there by chance. */
  function freshWord(used: Set<string>): string {
    for (;;) {
      const kind = random.between(0, 9);
      const word =
        kind === 0
          ? String(random.between(1, 3000))
          : kind <= 2
            ? random.pick(characters)
            : [...Array(random.between(2, 4))]
                .map(() => random.pick(kind <= 5 ? letters.russian : letters.english))
                .join('') + (kind === 9 ? "'s" : '');
      if (!used.has(word)) {
        used.add(word);
        return word;
      }
    }
  }

  /** The words with the typography that a printed text may put on and between them. */
  function typeset(words: readonly string[]): string {
    const between = [
      ' ',
      ' ',
      ' ',
      '\u00A0',
      '\n',
      ' – ',
      '—',
      ', ',
      '… ',
      ' “',
      '” ',
      ' « ',
      '; ',
    ];
    return words
      .map((word, i) => {
        const dressed = random.pick([
          word,
          word.toUpperCase(),
          word.replace("'", '’'),
          word.replace('fi', 'ﬁ'),
          word.normalize('NFD'),
          `${word.slice(0, 1)}\u00AD${word.slice(1)}`,
        ]);
        return (i === 0 ? '' : random.pick(between)) + dressed;
      })
      .join('');
  }

  const samples = Array.from({ length: 400 }, () => {
    const used = new Set<string>();
    const words = Array.from({ length: random.between(6, 60) }, () => freshWord(used));
    const length = random.between(5, words.length);
    const start = random.between(0, words.length - length);
    return {
      print: fingerprint(typeset(words)),
      quoted: words.slice(start, start + length),
      stranger: freshWord(used),
    };
  });

  function provedOf(change: (quoted: readonly string[], stranger: string) => string[]): string[] {
    return samples.flatMap(({ print, quoted, stranger }) => {
      const quotation = typeset(change(quoted, stranger));
      return proveQuotation(quotation, print) === 'proved' ? [quotation] : [];
    });
  }

  test('the true quotation is always proved', () => {
    assert.equal(provedOf((quoted) => [...quoted]).length, samples.length);
  });

  test('a changed word is always caught', () => {
    const change = (quoted: readonly string[], stranger: string): string[] =>
      quoted.with(random.between(0, quoted.length - 1), stranger);
    assert.deepEqual(provedOf(change), []);
  });

  test('a dropped word is always caught', () => {
    // Without its first or last word a quotation is still a true one.
    const change = (quoted: readonly string[]): string[] =>
      quoted.toSpliced(random.between(1, quoted.length - 2), 1);
    assert.deepEqual(provedOf(change), []);
  });

  test('an added word is always caught', () => {
    const change = (quoted: readonly string[], stranger: string): string[] =>
      quoted.toSpliced(random.between(0, quoted.length), 0, stranger);
    assert.deepEqual(provedOf(change), []);
  });

  test('a word said twice is always caught', () => {
    const change = (quoted: readonly string[]): string[] => {
      const i = random.between(0, quoted.length - 1);
      return quoted.toSpliced(i, 0, ...quoted.slice(i, i + 1));
    };
    assert.deepEqual(provedOf(change), []);
  });

  test('two swapped words are always caught', () => {
    const change = (quoted: readonly string[]): string[] => {
      const i = random.between(0, quoted.length - 2);
      return quoted.toSpliced(i, 2, ...quoted.slice(i, i + 2).toReversed());
    };
    assert.deepEqual(provedOf(change), []);
  });
});
