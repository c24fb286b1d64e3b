import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse, type Entry } from '@retorquere/bibtex-parser';
import { dateInWords } from '../../dates/words.ts';
import type { Author } from '../../schemas/source.ts';
import { citedWork, hostileWorks, realWorks } from '../../testing/cited-works.ts';
import { present } from '../../testing/present.ts';
import { containerText } from '../container-text.ts';
import { bibLatex } from './bib-latex.ts';
import { bibTexMisc } from './bibtex-misc.ts';
import { versionDate, type CitedWork } from './cited-work.ts';
import { latexUrl } from './latex-text.ts';
import { oneLine } from './one-line.ts';

/** Reads records as a reference manager does: LaTeX becomes text, titles keep their case. */
function read(text: string) {
  const { errors, entries } = parse(text, {
    sentenceCase: false,
    caseProtection: false,
    // The parser takes these for LaTeX: it reads `~` as a space and `%` as a comment.
    fieldMode: { date: 'verbatim', urldate: 'verbatim', howpublished: 'verbatim' },
  });
  assert.deepEqual(errors, []);
  return entries;
}

/** Works, each with what is read of its record in a file of all of them. */
function readAll(works: readonly CitedWork[], format: (work: CitedWork) => string) {
  const entries = read(works.map(format).join('\n'));
  assert.equal(entries.length, works.length);
  return works.map((work, i) => [work, present(entries[i])] as const);
}

/** The names as they ought to come back. */
const names = (authors: readonly Author[]) =>
  authors.map((author) => {
    if ('literal' in author) return oneLine(author.literal);
    const { family, given } = author;
    if (/\p{Script=Han}/u.test(family)) return oneLine(family + (given ?? ''));
    return given === undefined ? oneLine(family) : `${oneLine(family)}|${oneLine(given)}`;
  });

/** What is equal after reading, whatever the format. */
function assertCommon(work: CitedWork, { key, fields }: Entry): void {
  assert.equal(key, work.id);
  assert.equal(fields['title'], oneLine(work.title));
  assert.deepEqual(
    (fields.author ?? []).map(
      ({ name, prefix, lastName, firstName }) =>
        name ?? [[prefix, lastName].filter(Boolean).join(' '), firstName].join('|'),
    ),
    names(work.authors),
  );
}

const tables = [
  ['hostile', hostileWorks],
  ['real', realWorks()],
] as const;

describe('BibLaTeX', () => {
  test('a page of ours is an entry of a reference work', () => {
    assert.equal(
      bibLatex(citedWork({ abstract: 'What it is.' })),
      `@inreference{harbour-council,
  author = {{Harbour Reference editors}},
  title = {{Harbour Council}},
  booktitle = {{Harbour Reference}},
  date = {2026-11-22},
  url = {https://harbour.example/organisations/council/},
  langid = {english},
  abstract = {What it is.},
}
`,
    );
  });

  for (const [type, entry, container] of [
    ['article-newspaper', 'article', 'journaltitle'],
    ['article-journal', 'article', 'journaltitle'],
    ['webpage', 'online', 'organization'],
    ['report', 'report', 'institution'],
    ['book', 'book', 'note'],
    ['chapter', 'inbook', 'booktitle'],
    ['treaty', 'misc', 'howpublished'],
  ] as const) {
    test(`of the kind ${type} is @${entry} with its container in ${container}`, () => {
      const text = bibLatex(citedWork({ type, accessed: '2026-11-21', language: 'zh-Hans' }));
      assert.match(text, new RegExp(`^@${entry}\\{harbour-council,`));
      assert.match(text, new RegExp(`^  ${container} = \\{\\{Harbour Reference\\}\\},$`, 'm'));
      assert.match(text, /^ {2}urldate = \{2026-11-21\},$/m);
    });
  }

  for (const [titleLanguage, language, langid, field] of [
    ['en', 'en', 'english', undefined],
    ['zh-Hans', 'zh-Hans', 'chinese', undefined],
    ['en', 'zh-Hant', 'english', 'Chinese'],
    ['fil', 'fil', 'filipino', undefined],
  ] as const) {
    test(`with a title in ${titleLanguage} of a text in ${language} is set in ${langid}`, () => {
      const [entry] = read(bibLatex(citedWork({ titleLanguage, language })));
      assert.deepEqual([entry?.fields['langid'], entry?.fields['language']], [langid, field]);
    });
  }

  for (const [name, works] of tables) {
    test(`${works.length} ${name} works in one file are read by a parser and come back equal`, () => {
      for (const [work, entry] of readAll(works, bibLatex)) {
        assertCommon(work, entry);
        const { fields } = entry;
        const { titleTranslated, abstract, publisher } = work;
        assert.equal(fields['titleaddon'], titleTranslated && oneLine(`[${titleTranslated}]`));
        assert.equal(fields['abstract'], abstract && oneLine(abstract));
        assert.deepEqual(fields.publisher, publisher && [oneLine(publisher)]);
        assert.equal(fields['date'], versionDate(work));
        assert.equal(fields['urldate'], work.accessed);
        assert.equal(fields['url'], latexUrl(work.url));
        const container = [
          fields['journaltitle'],
          fields['booktitle'],
          fields['howpublished'],
          fields['note'],
          ...(fields.organization ?? []),
          ...(fields.institution ?? []),
        ].filter((value) => value !== undefined);
        assert.deepEqual(container, [oneLine(work.containerTitle)]);
      }
    });
  }
});

describe('@misc for old BibTeX', () => {
  test('a page of ours has its address where every style prints it', () => {
    assert.equal(
      bibTexMisc(citedWork()),
      `@misc{harbour-council,
  author = {{Harbour Reference editors}},
  title = {{Harbour Council}},
  howpublished = {\\url{https://harbour.example/organisations/council/}},
  year = {2026},
  month = nov,
  note = {Harbour Reference, 22 November 2026},
}
`,
    );
  });

  for (const [name, works] of tables) {
    test(`${works.length} ${name} works in one file are read by a parser and come back equal`, () => {
      for (const [work, entry] of readAll(works, bibTexMisc)) {
        assertCommon(work, entry);
        assert.equal(entry.fields['howpublished'], `\\url{${latexUrl(work.url)}}`);
        const { titleTranslated, containerTitle, publisher, accessed } = work;
        const date = versionDate(work);
        const note = [
          titleTranslated && `[${titleTranslated}]`,
          containerText(containerTitle, publisher),
          date && dateInWords(date),
          accessed && `accessed ${dateInWords(accessed)}`,
        ];
        assert.equal(entry.fields['note'], oneLine(note.filter(Boolean).join(', ')));
      }
    });
  }

  for (const [date, year, month] of [
    ['2023-09-19', '2023', '9'],
    ['2023-09', '2023', '9'],
    ['2023', '2023', undefined],
    ['2023-09-18/2023-09-21', '2023', '9'],
    ['2021-09/2021-11', '2021', undefined],
    ['2001-21', '2001', undefined],
    ['1999~', undefined, undefined],
    ['2016/..', undefined, undefined],
    ['201X', undefined, undefined],
  ] as const) {
    test(`of ${date} only what is certain is its year and month`, () => {
      const { fields } = present(read(bibTexMisc(citedWork({ modified: date })))[0]);
      assert.deepEqual([fields['year'], fields['month']], [year, month]);
    });
  }
});
