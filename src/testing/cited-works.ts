import { citablePages } from '../citations/formats/citable-pages.ts';
import type { CitedWork } from '../citations/formats/cited-work.ts';
import { workOfPage } from '../citations/formats/work-of-page.ts';
import { workOfSource } from '../citations/formats/work-of-source.ts';
import { loadGraph } from '../graph/load.ts';

/** An entry of a reference work by a group, the fields replaced that are given. */
export function citedWork(fields: Partial<CitedWork> = {}): CitedWork {
  return {
    id: 'harbour-council',
    type: 'entry-encyclopedia',
    title: 'Harbour Council',
    titleLanguage: 'en',
    authors: [{ literal: 'Harbour Reference editors' }],
    containerTitle: 'Harbour Reference',
    issued: '2026-03-04',
    modified: '2026-11-22',
    url: 'https://harbour.example/organisations/council/',
    language: 'en',
    ...fields,
  };
}

/** Texts that break a format which does not escape them. */
const hostileTexts = {
  'quotation marks': 'The "Hall", the “Hall” and the ‘Hall’, ‚Hall‘, «Hall»',
  'an odd quotation mark': '"',
  braces: 'A {pair}, one {left, one right}',
  'an unmatched brace': '}',
  'characters of LaTeX': '100 % & $5 #1 a_b x~y z^2 <a> b|c',
  'a backslash': 'C:\\temp\\{x} \\textbf{y} \\',
  'dashes and ligatures': "a–b—c a--b---c ''x'' ``y`` ?` !` ,,z",
  'Hanzi and Cyrillic': '上海合作组织：安全「合作」 Шанхайская организация №1',
  'signs beyond the first plane': '𠀋 🏛',
  'the end of a script': '</script><script>alert(1)</script><!--',
  'line breaks': 'one\ntwo\r\nthree\rfour\u2028five\u2029six\u0085seven',
  'control characters': 'a\u0000b\u001bc\td\u007fe',
  'the tags of a record': 'x\r\nER  - \r\nTY  - BOOK\r\nTI  - AU  - y',
  'the end of a record': 'x},\n}\n@book{y, title = {z}',
  'a comment': '% @comment{x} // /* x */',
  'and between names': 'Trade and Industry and others, the',
  'a long text': 'A word after another '.repeat(15),
} as const;

/** Dates of every kind that the schema lets through. */
const kindsOfDate = [
  '2023',
  '2023-09',
  '2023-09-19',
  '1999~',
  '2012-08-20~',
  '2015-05?',
  '2011-10-27?',
  '2012%',
  '201X',
  '19XX',
  '2004-XX',
  '2004-06-XX',
  '2004-XX-XX',
  '2001-21',
  '2023-09-18/2023-09-21',
  '2021-09/2021-11',
  '2016-04~/2016-05',
  '2004/2007',
  '2016/..',
  '../2016',
  '2016/',
  '/2016',
] as const;

/** Works with each hostile text in every field, with every kind of author and of date. */
export const hostileWorks: readonly CitedWork[] = [
  ...Object.values(hostileTexts).flatMap((text) => [
    citedWork({
      title: text,
      titleTranslated: text,
      containerTitle: text,
      publisher: text,
      abstract: text,
      authors: [{ literal: text }, { family: text, given: text }, { family: text }],
    }),
    citedWork({ title: `[${text}]`, type: 'webpage', authors: [] }),
  ]),
  citedWork({ authors: [] }),
  citedWork({ authors: [{ family: 'Lund', given: 'Ida' }] }),
  citedWork({ authors: [{ family: 'von der Lund', given: 'Ida Maria' }] }),
  citedWork({ authors: [{ family: '柳', given: '丰华' }, { literal: '新华社' }] }),
  citedWork({ authors: [{ family: 'Торопыгин', given: 'А. В.' }] }),
  citedWork({ url: 'https://e.example/a_b/~c?d=%20&e=}f{|"g"\\#h^i' }),
  citedWork({ url: 'https://e.example/路径/?q=上海' }),
  ...kindsOfDate.map((date) => citedWork({ issued: date, modified: undefined, accessed: date })),
  citedWork({ issued: undefined, modified: undefined }),
];

/** Every page of the real content that can be cited, and every source of it. */
export function realWorks(): CitedWork[] {
  const graph = loadGraph('content');
  const dates = { published: '2026-03-04', modified: '2026-11-22' };
  return [
    ...citablePages(graph).map((page) => workOfPage(page, dates)),
    ...[...graph.sources.values()].map(workOfSource),
  ];
}
