import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { citedWork, hostileWorks, realWorks } from '../../testing/cited-works.ts';
import { accessDateInWords, accessDatePlaceholder } from './access-date.ts';
import type { CitedWork } from './cited-work.ts';
import { citationStyles, citationText, plainText, type Run } from './text-styles.ts';

/** A citation with its italics between asterisks. */
const marked = (runs: readonly Run[]): string =>
  runs.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');

const url = 'https://e.example/x';
const undated = { issued: undefined, modified: undefined } as const;

/** A work of another's, with these fields. */
const source = (fields: Partial<CitedWork>): CitedWork => citedWork({ ...undated, url, ...fields });

describe('Chicago, notes and bibliography', () => {
  for (const [name, work, expected] of [
    [
      'an entry by a group, revised (18th ed., 14.131 and 14.132)',
      citedWork(),
      'Harbour Reference editors. “Harbour Council.” In *Harbour Reference*. Last modified November 22, 2026. https://harbour.example/organisations/council/.',
    ],
    [
      'an entry by three authors (18th ed., 14.132)',
      source({
        title: 'Integrity',
        authors: [
          { family: 'Cox', given: 'Damian' },
          { family: 'Levine', given: 'Michael' },
          { family: 'La Caze', given: 'Marguerite' },
        ],
        containerTitle: 'Stanford Encyclopedia of Philosophy',
        modified: '2021-07-26',
      }),
      'Cox, Damian, Michael Levine, and Marguerite La Caze. “Integrity.” In *Stanford Encyclopedia of Philosophy*. Last modified July 26, 2021. https://e.example/x.',
    ],
    [
      'an unsigned article of a newspaper',
      source({
        type: 'article-newspaper',
        title: 'In Texas, Ad Heats Up Race for Governor',
        authors: [],
        containerTitle: 'The New York Times',
        issued: '2002-07-30',
      }),
      '*New York Times*. “In Texas, Ad Heats Up Race for Governor.” July 30, 2002. https://e.example/x.',
    ],
    [
      'a translated title, and a title that ends with a question mark (18th ed., 13.101)',
      source({
        type: 'article-journal',
        title: 'Waar verzamelde Pigafetta zijn Maleise woorden?',
        titleLanguage: 'nl',
        titleTranslated: 'Where did Pigafetta collect his Malaysian words?',
        authors: [{ family: 'Kern', given: 'W.' }],
        containerTitle: 'Tijdschrift voor Indische taal-, land- en volkenkunde',
        issued: '1938',
      }),
      'Kern, W. “Waar verzamelde Pigafetta zijn Maleise woorden?” [Where did Pigafetta collect his Malaysian words?]. *Tijdschrift voor Indische taal-, land- en volkenkunde*, 1938. https://e.example/x.',
    ],
    [
      'a web page without a date (18th ed., 14.104)',
      source({
        type: 'webpage',
        title: 'Safeguarding Policies and Procedures',
        authors: [{ literal: 'Catholic Archdiocese of Melbourne' }],
        containerTitle: 'Catholic Archdiocese of Melbourne Website',
      }),
      'Catholic Archdiocese of Melbourne. “Safeguarding Policies and Procedures.” Catholic Archdiocese of Melbourne Website. Accessed May 12, 2025. https://e.example/x.',
    ],
    [
      'a web page without an author',
      source({ type: 'webpage', title: 'Dai Bingguo', authors: [], issued: '2013-09' }),
      '“Dai Bingguo.” Harbour Reference. September 2013. https://e.example/x.',
    ],
    [
      'a described text',
      source({ type: 'webpage', title: '[Photograph of a ship]', authors: [], issued: '2013?' }),
      '[Photograph of a ship]. Harbour Reference. 2013? https://e.example/x.',
    ],
    [
      'a report',
      source({ type: 'report', title: 'Tides', issued: '2013' }),
      'Harbour Reference editors. *Tides*. Harbour Reference. 2013. https://e.example/x.',
    ],
    [
      'a title with quotation marks of its own',
      source({ type: 'webpage', title: '"Ships" and “Tides”', authors: [], issued: '2013' }),
      '“‘Ships’ and ‘Tides.’” Harbour Reference. 2013. https://e.example/x.',
    ],
    [
      'a title that ends with an apostrophe',
      source({ type: 'webpage', title: 'The workers’', authors: [], issued: '2013' }),
      '“The workers’.” Harbour Reference. 2013. https://e.example/x.',
    ],
    [
      'a name in Chinese characters',
      source({ type: 'webpage', authors: [{ family: '柳', given: '丰华' }], issued: '2013' }),
      '柳丰华. “Harbour Council.” Harbour Reference. 2013. https://e.example/x.',
    ],
    [
      'two bodies',
      source({ type: 'webpage', authors: [{ literal: 'A' }, { literal: 'B' }], issued: '2013' }),
      'A and B. “Harbour Council.” Harbour Reference. 2013. https://e.example/x.',
    ],
    [
      'seven authors',
      source({
        type: 'webpage',
        authors: [...'ABCDEFG'].map((family) => ({ family, given: 'Ida' })),
        issued: '2013',
      }),
      'A, Ida, Ida B, Ida C, et al. “Harbour Council.” Harbour Reference. 2013. https://e.example/x.',
    ],
  ] as const) {
    test(name, () => {
      const options = { accessed: 'May 12, 2025' };
      assert.equal(marked(citationText(work, 'chicago', options)), expected);
    });
  }
});

describe('APA, 7th edition', () => {
  for (const [name, work, expected] of [
    [
      'an entry by a group, revised',
      citedWork(),
      'Harbour Reference editors. (2026, November 22). Harbour Council. In *Harbour Reference*. Retrieved August 31, 2019, from https://harbour.example/organisations/council/',
    ],
    [
      'an entry by a group without a date (10.3, example 47)',
      source({
        title: 'Positive transference',
        authors: [{ literal: 'American Psychological Association' }],
        containerTitle: 'APA dictionary of psychology',
      }),
      'American Psychological Association. (n.d.). Positive transference. In *APA dictionary of psychology*. Retrieved August 31, 2019, from https://e.example/x',
    ],
    [
      'an entry without an author',
      source({
        title: 'List of oldest companies',
        authors: [],
        containerTitle: 'Wikipedia',
        issued: '2019-01-13',
      }),
      'List of oldest companies. (2019, January 13). In *Wikipedia*. Retrieved August 31, 2019, from https://e.example/x',
    ],
    [
      'an article of a newspaper, its title a question',
      source({
        type: 'article-newspaper',
        title: 'Can we get better at forgetting?',
        authors: [{ family: 'Carey', given: 'Benedict' }],
        containerTitle: 'The New York Times',
        issued: '2019-03-22',
      }),
      'Carey, B. (2019, March 22). Can we get better at forgetting? *The New York Times*. https://e.example/x',
    ],
    [
      'a web page whose site is its author',
      source({
        type: 'webpage',
        title: 'People at high risk of developing flu-related complications',
        authors: [{ literal: 'Centers for Disease Control and Prevention' }],
        containerTitle: 'Centers for Disease Control and Prevention',
        issued: '2018-01-23',
      }),
      'Centers for Disease Control and Prevention. (2018, January 23). *People at high risk of developing flu-related complications*. https://e.example/x',
    ],
    [
      'three authors with initials',
      source({
        type: 'webpage',
        authors: [
          { family: 'Levine', given: 'Carrie' },
          { family: 'Rebala', given: 'Jean-Paul M.' },
          { family: 'Торопыгин', given: 'А. В.' },
        ],
        issued: '2020-09-29',
      }),
      'Levine, C., Rebala, J.-P. M., & Торопыгин, А. В. (2020, September 29). *Harbour Council*. Harbour Reference. https://e.example/x',
    ],
    [
      'more than twenty authors',
      source({
        type: 'webpage',
        authors: [...'ABCDEFGHIJKLMNOPQRSTU'].map((literal) => ({ literal })),
        issued: '2020',
      }),
      'A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, . . . U. (2020). *Harbour Council*. Harbour Reference. https://e.example/x',
    ],
    [
      'a translated title',
      source({
        type: 'article-newspaper',
        title: '海军原司令员董军任国防部长',
        titleLanguage: 'zh-Hans',
        titleTranslated: 'Former navy commander becomes defence minister',
        authors: [],
      }),
      '海军原司令员董军任国防部长 [Former navy commander becomes defence minister]. (n.d.). *Harbour Reference*. https://e.example/x',
    ],
    [
      'a described text',
      source({ type: 'webpage', title: '[Photograph of a ship]', authors: [], issued: '1999~' }),
      '[Photograph of a ship]. (ca. 1999). Harbour Reference. https://e.example/x',
    ],
    [
      'a title that ends with a quotation',
      source({ type: 'article-newspaper', title: 'Ships fight ‘tides’', authors: [] }),
      'Ships fight ‘tides.’ (n.d.). *Harbour Reference*. https://e.example/x',
    ],
  ] as const) {
    test(name, () => {
      const options = { accessed: 'August 31, 2019' };
      assert.equal(marked(citationText(work, 'apa', options)), expected);
    });
  }
});

describe('MLA, 9th edition', () => {
  for (const [name, work, expected] of [
    [
      'an entry by a group, revised',
      citedWork(),
      'Harbour Reference editors. “Harbour Council.” *Harbour Reference*, 22 Nov. 2026, https://harbour.example/organisations/council/. Accessed 16 Oct. 2021.',
    ],
    [
      'an entry by one author',
      source({
        title: 'Assiniboia',
        authors: [{ family: 'Friesen', given: 'Gerald' }],
        containerTitle: 'The Canadian Encyclopedia',
        issued: '2017-01-31',
      }),
      'Friesen, Gerald. “Assiniboia.” *The Canadian Encyclopedia*, 31 Jan. 2017, https://e.example/x. Accessed 16 Oct. 2021.',
    ],
    [
      'an article that does not change has no day of access',
      source({ type: 'article-newspaper', authors: [], issued: '2023-05-18' }),
      '“Harbour Council.” *Harbour Reference*, 18 May 2023, https://e.example/x.',
    ],
    [
      'a text without a date',
      source({ type: 'article-newspaper', authors: [] }),
      '“Harbour Council.” *Harbour Reference*, https://e.example/x. Accessed 16 Oct. 2021.',
    ],
    [
      'a translated title of a book',
      source({
        type: 'book',
        title: 'Жизнь художника Федотова',
        titleLanguage: 'ru',
        titleTranslated: 'The Life of the Artist Fedotov',
        authors: [{ family: 'Šklovskij', given: 'Viktor' }],
        issued: '1936',
      }),
      'Šklovskij, Viktor. *Жизнь художника Федотова* [The Life of the Artist Fedotov]. *Harbour Reference*, 1936, https://e.example/x.',
    ],
    [
      'two authors',
      source({
        type: 'webpage',
        authors: [
          { family: 'Hill', given: 'John' },
          { family: 'Church Gibson', given: 'Pamela' },
        ],
        issued: '2000',
      }),
      'Hill, John, and Pamela Church Gibson. “Harbour Council.” *Harbour Reference*, 2000, https://e.example/x.',
    ],
    [
      'three authors',
      source({
        type: 'webpage',
        authors: [{ family: 'Royle', given: 'Jo' }, { literal: 'B' }, { literal: 'C' }],
        issued: '1999',
      }),
      'Royle, Jo, et al. “Harbour Council.” *Harbour Reference*, 1999, https://e.example/x.',
    ],
    [
      'a body that is its own container begins with the title',
      source({ type: 'webpage', authors: [{ literal: 'Harbour Reference' }], issued: '1999' }),
      '“Harbour Council.” *Harbour Reference*, 1999, https://e.example/x.',
    ],
    [
      'a described text, without brackets or marks',
      source({ type: 'webpage', title: '[Photograph of a ship]', authors: [], issued: '1999?' }),
      'Photograph of a ship. *Harbour Reference*, 1999?, https://e.example/x.',
    ],
  ] as const) {
    test(name, () => {
      const options = { accessed: '16 Oct. 2021' };
      assert.equal(marked(citationText(work, 'mla', options)), expected);
    });
  }
});

describe('one paragraph of a page', () => {
  for (const style of ['chicago', 'apa', 'mla'] as const) {
    test(`is reached by the address in ${citationStyles[style]}`, () => {
      const text = plainText(citationText(citedWork(), style, { fragment: 'p3' }));
      assert.match(text, /https:\/\/harbour\.example\/organisations\/council\/#p3(?=\.|$)/);
    });
  }
});

describe('the day of access', () => {
  test('has a place of its own where it is not given', () => {
    for (const style of ['apa', 'mla'] as const) {
      const runs = citationText(citedWork(), style);
      assert.equal(runs.filter(({ text }) => text === accessDatePlaceholder).length, 1, style);
    }
  });

  test('stands in Chicago only where no date is known', () => {
    assert.doesNotMatch(plainText(citationText(citedWork(), 'chicago')), /access/i);
    assert.match(plainText(citationText(citedWork(undated), 'chicago')), /Accessed \[date of/);
  });

  for (const [style, words] of [
    ['chicago', 'September 5, 2026'],
    ['apa', 'September 5, 2026'],
    ['mla', '5 Sept. 2026'],
  ] as const) {
    test(`is "${words}" in ${citationStyles[style]}`, () =>
      assert.equal(accessDateInWords(style, new Date(2026, 8, 5)), words));
  }
});

test('a title in another language is marked as such, and nothing else is', () => {
  const work = source({
    type: 'article-newspaper',
    title: '上海',
    titleLanguage: 'zh-Hans',
    titleTranslated: 'Shanghai',
  });
  for (const style of ['chicago', 'apa', 'mla'] as const) {
    const runs = citationText(work, style);
    assert.deepEqual(
      runs.filter(({ lang }) => lang).map(({ text, lang }) => [text, lang]),
      [['上海', 'zh-Hans']],
    );
  }
});

test('no citation of any work has an empty part, a doubled stop or a line break', () => {
  for (const work of [...hostileWorks, ...realWorks()]) {
    for (const style of ['chicago', 'apa', 'mla'] as const) {
      const runs = citationText(work, style);
      assert.ok(runs.every(({ text }) => text !== ''));
      const text = plainText(runs);
      assert.doesNotMatch(text, /[\r\n\u2028\u2029]|undefined|NaN| {2}/, text);
      // An address may hold what it likes, and so may a hostile title.
      if (!hostileWorks.includes(work)) assert.doesNotMatch(text, /\.\.(?!\.)|, ,|\?\./, text);
      assert.ok(text.includes(work.url), text);
    }
  }
});
