import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildGraph } from '../graph/build-graph.ts';
import type { ContentFile } from '../graph/content-files.ts';
import { readingRules } from '../graph/issue.ts';
import { ledgerText, parseLedger } from '../permalinks/ledger-file.ts';
import {
  article,
  claims,
  contentFile,
  event,
  evidence,
  mechanism,
  organisation,
  person,
  searchRecord,
  series,
} from '../testing/content.ts';
import { checkGraph } from './check.ts';
import { rules, type RuleName } from './registry.ts';

/** What the check says of these files and a source `gazette`, for some rules only. */
function findings(only: readonly RuleName[], ...files: readonly ContentFile[]): string[][] {
  const { issues } = checkGraph(buildGraph({ files: [evidence(), ...files], issues: [] }));
  return issues
    .filter(({ rule }) => only.includes(rule))
    .map(({ rule, message, hint, positions }) => [
      rule,
      positions.map(({ file, line, column }) => `${file}:${line}:${column}`).join(' '),
      message,
      hint,
    ]);
}

/** The body of `organisation('red')` begins on this line. */
const bodyLine = organisation('red').text.split('\n').indexOf('A statement [@gazette].') + 1;
const red = (body: string): ContentFile => organisation('red', {}, body);
const inBody = (line: number, column: number): string =>
  `organisations/red.mdx:${bodyLine + line - 1}:${column}`;

const times = article('times', ['One two three four five.', 'Six seven eight nine ten eleven.']);

test('every rule that is broken while files are read is in the registry', () => {
  const registered = Object.keys(rules);
  assert.deepEqual(
    readingRules.filter((rule) => !registered.includes(rule)),
    [],
  );
});

test('every rule has a permanent name in kebab-case and a description of one sentence', () => {
  for (const [name, { description }] of Object.entries(rules)) {
    assert.match(name, /^[a-z]+(?:-[a-z]+)*$/);
    assert.match(description, /^\P{Ll}.*\.$/u, name);
  }
});

test('all problems are collected and sorted by place', () => {
  const { issues, counts } = checkGraph(
    buildGraph({
      files: [
        organisation('red', {}, 'Uncited.\n\nSee {x} [@gazette].\n\nCited [@none].'),
        person('ida-lund', { familyName: '' }),
        event('launch', { relations: [] }, 'Uncited, too.'),
        claims('gazette', {}, {}),
      ],
      issues: [],
    }),
  );
  const places = issues.map(({ positions: [{ file, line, column }] }) => ({ file, line, column }));
  assert.deepEqual(
    places,
    places.toSorted(
      (a, b) =>
        (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
    ),
  );
  assert.ok(new Set(issues.map(({ rule }) => rule)).size > 3);
  assert.ok(new Set(places.map(({ file }) => file)).size > 3);
  assert.deepEqual(counts, { entries: 2, people: 0, sources: 0, claims: 2 });
});

test('nothing at all breaks no rule', () => {
  assert.deepEqual(checkGraph(buildGraph({ files: [], issues: [] })).issues, []);
});

describe('unknown-source looks at every citation of the content', () => {
  for (const [where, file, place] of [
    ['the prose', red('国 [@gazette; @gazete].'), inBody(1, 14)],
    [
      'a relation',
      organisation('red', {
        relations: [{ type: 'part-of', target: 'organisations/red', citation: '[@gazete]' }],
      }),
      'organisations/red.mdx:13:17',
    ],
    [
      'a name',
      person('ida-lund', { names: { ru: { text: 'Ида', citation: '[@gazete]' } } }),
      'people/ida-lund.yaml:10:17',
    ],
    [
      'the evidence of a claim',
      claims('times', { evidence: '[@gazete]' }),
      'claims/times.yaml:6:17',
    ],
    [
      'a figure of a series',
      series('rounds', 'organisations/red', {
        figures: [{ text: 'ten', citation: '[@gazette; @gazete]' }],
      }),
      'series/rounds.yaml:9:31',
    ],
  ] as const) {
    test(where, () => {
      assert.deepEqual(findings(['unknown-source'], file), [
        ['unknown-source', place, 'There is no source "gazete".', 'Did you mean "gazette"?'],
      ]);
    });
  }

  test('and asks for the record when no key is near', () => {
    assert.deepEqual(findings(['unknown-source'], red('[@something-else].')), [
      [
        'unknown-source',
        inBody(1, 2),
        'There is no source "something-else".',
        'Write its record: content/sources/something-else.yaml.',
      ],
    ]);
  });

  test('and does not blame a citation when the record itself has a problem', () => {
    const broken = evidence('almanac', { grade: 'Z' });
    assert.deepEqual(findings(['unknown-source'], broken, red('One [@almanac].')), []);
  });
});

test('nothing that names a record with a problem is blamed, nor what only that record may name', () => {
  const broken = [
    organisation('blue', { title: '' }),
    person('ida-lund', { name: '' }),
    article('times', ['One two three four.'], { grade: 'Z' }),
  ];
  const naming = [
    red(
      'The [council](blue.mdx#history) and [Ida](../people/ida-lund.yaml), see [Times](../sources/times.yaml) [@times, para. 9].',
    ),
    event('launch', {
      relations: [{ type: 'organised-by', target: 'organisations/blue', citation: '[@times]' }],
      participants: [{ person: 'ida-lund', office: 'Pilot', citation: '[@gazette]' }],
    }),
    claims('times', { verdict: 'corroborated', evidence: '[@times]' }),
    evidence('almanac'),
  ];
  const inventory = 'organisations: [blue]\nevents: []\nmechanisms: []\n';
  const published = { recorded: '2026-11-22', next: 1, anchors: {} };
  const text = ledgerText({ pages: { '/organisations/blue/': published } });
  const ledger = { text, ledger: parseLedger(text) };
  const { issues } = checkGraph(
    buildGraph({ files: [evidence(), ...broken, ...naming], inventory, issues: [] }),
    { ledger },
  );
  assert.deepEqual(
    issues.map(({ rule, positions: [{ file }] }) => [rule, file]),
    [
      ['frontmatter-valid', 'organisations/blue.mdx'],
      ['frontmatter-valid', 'people/ida-lund.yaml'],
      ['frontmatter-valid', 'sources/times.yaml'],
    ],
  );
});

describe('unknown-locator', () => {
  for (const [name, citation, ...expected] of [
    ['the last paragraph is there', '@times, para. 2'],
    ['a page is not numbered by the record', '@times, p. 99'],
    ['the source as a whole has no place', '@times'],
    ['an unknown source is another rule’s business', '@none, para. 9'],
    [
      'a number of paragraphs past the end is refused',
      '@times, para. 3',
      'The source "times" has no para. 3; it has 2 paragraphs.',
      'Cite one of para. 1 to para. 2.',
    ],
    [
      'a paragraph of evidence is refused',
      '@gazette, para. 1',
      'The source "gazette" has no numbered paragraphs.',
      'Cite it without the paragraph: [@gazette].',
    ],
    [
      'a paragraph of a record of a search is refused',
      '@search, para. 1',
      'The source "search" has no numbered paragraphs.',
      'Cite it without the paragraph: [@search].',
    ],
  ] as const) {
    test(name, () => {
      assert.deepEqual(
        findings(['unknown-locator'], times, searchRecord('search'), red(`One [${citation}].`)),
        expected.length === 0 ? [] : [['unknown-locator', inBody(1, 6), ...expected]],
      );
    });
  }
});

describe('unknown-link', () => {
  const leadsNowhere = (url: string): string =>
    `The link "${url}" leads to no file of the content.`;
  const leadsOut = (url: string): string => `The link "${url}" leads out of the site.`;
  const cite = 'Write a record of the page in content/sources/ and cite it: [@key].';
  const other = 'Link to the other file, such as "../organisations/tass.mdx".';
  for (const [url, ...expected] of [
    ['blue.mdx'],
    ['../people/ida-lund.yaml'],
    ['../sources/gazette.yaml'],
    ['#history'],
    ['https://example.org/', leadsOut('https://example.org/'), cite],
    ['//example.org/', leadsOut('//example.org/'), cite],
    ['mailto:a@b.example', leadsOut('mailto:a@b.example'), cite],
    [
      '../organisations/bleu.mdx',
      leadsNowhere('../organisations/bleu.mdx'),
      'Did you mean "../organisations/blue.mdx"?',
    ],
    [
      '../people/ida-lundt.yaml#x',
      leadsNowhere('../people/ida-lundt.yaml#x'),
      'Did you mean "../people/ida-lund.yaml"?',
    ],
    [
      '/organisations/blue/',
      leadsNowhere('/organisations/blue/'),
      'Did you mean "../organisations/blue.mdx"?',
    ],
    ['nothing-at-all.pdf', leadsNowhere('nothing-at-all.pdf'), other],
  ] as const) {
    test(`${url} is ${expected.length === 0 ? 'kept' : 'refused'}`, () => {
      assert.deepEqual(
        findings(
          ['unknown-link'],
          red(`One [two](${url}) [@gazette].`),
          organisation('blue'),
          person('ida-lund'),
        ),
        expected.length === 0 ? [] : [['unknown-link', inBody(1, 5), ...expected]],
      );
    });
  }

  test('an address in the text is a link, too', () => {
    assert.deepEqual(findings(['unknown-link'], red('See www.example.org now [@gazette].')), [
      ['unknown-link', inBody(1, 5), leadsOut('http://www.example.org'), cite],
    ]);
  });
});

describe('unknown-anchor', () => {
  const blue = organisation(
    'blue',
    {},
    '## History\n\nOne [@gazette].\n\n## Names {#names}\n\nTwo [@gazette].\n\n<Disagreement on="the date">\n\nThree [@gazette].\n\n</Disagreement>',
  );
  for (const [url, ...expected] of [
    ['blue.mdx'],
    ['blue.mdx#history'],
    ['blue.mdx#names'],
    ['blue.mdx#disagreement-the-date'],
    ['none.mdx#history'],
    [
      'blue.mdx#histroy',
      'The page behind the link "blue.mdx#histroy" has no anchor "histroy".',
      'Did you mean "#history"?',
    ],
    [
      'blue.mdx#nothing-like-it',
      'The page behind the link "blue.mdx#nothing-like-it" has no anchor "nothing-like-it".',
      'Its anchors are: history, names, disagreement-the-date.',
    ],
    [
      '#history',
      'The page behind the link "#history" has no anchor "history".',
      'The page has no anchors; link to it without "#history".',
    ],
    [
      '../sources/gazette.yaml#p',
      'The page behind the link "../sources/gazette.yaml#p" has no anchor "p".',
      'The page has no anchors; link to it without "#p".',
    ],
  ] as const) {
    test(`${url} is ${expected.length === 0 ? 'kept' : 'refused'}`, () => {
      assert.deepEqual(
        findings(['unknown-anchor'], blue, red(`One [two](${url}) [@gazette].`)),
        expected.length === 0 ? [] : [['unknown-anchor', inBody(1, 5), ...expected]],
      );
    });
  }
});

describe('unknown-relation-target looks at all that names an entry or a person', () => {
  const missing = (id: string): string => `There is no entry "${id}".`;
  for (const [where, file, ...expected] of [
    [
      'a relation',
      organisation('red', {
        relations: [{ type: 'part-of', target: 'organisations/rad', citation: '[@gazette]' }],
      }),
      'organisations/red.mdx:12:13',
      missing('organisations/rad'),
      'Did you mean "organisations/red"?',
    ],
    [
      'a relation of an entry to itself',
      organisation('red', {
        relations: [{ type: 'part-of', target: 'organisations/red', citation: '[@gazette]' }],
      }),
      'organisations/red.mdx:12:13',
      'The entry "organisations/red" is related to itself.',
      'Name the other entry.',
    ],
    [
      'a participant',
      event('launch', {
        participants: [{ person: 'ida-lunt', office: 'Pilot', citation: '[@gazette]' }],
      }),
      'events/launch.mdx:17:13',
      'There is no person "ida-lunt".',
      'Did you mean "ida-lund"?',
    ],
    [
      'an office',
      person('maya', {
        offices: [
          { title: 'Pilot', organisation: 'mechanisms/nothing-like-it', citation: '[@gazette]' },
        ],
      }),
      'people/maya.yaml:9:19',
      missing('mechanisms/nothing-like-it'),
      'Write the entry: content/mechanisms/nothing-like-it.mdx.',
    ],
    [
      'the second entry of the second claim',
      claims('times', {}, { entries: ['mechanisms/talks', 'mechanisms/talk'] }),
      'claims/times.yaml:12:9',
      missing('mechanisms/talk'),
      'Did you mean "mechanisms/talks"?',
    ],
    [
      'a chair of a series',
      series('rounds', 'mechanisms/talks', { chairs: [{ person: 'nobody', office: 'Pilot' }] }),
      'series/rounds.yaml:8:17',
      'There is no person "nobody".',
      'Write the record: content/people/nobody.yaml.',
    ],
    [
      'the entry of a series',
      series('rounds', 'mechanisms/talk', {}),
      'series/rounds.yaml:3:8',
      missing('mechanisms/talk'),
      'Did you mean "mechanisms/talks"?',
    ],
    [
      'the entry of a round',
      series('rounds', 'mechanisms/talks', { entry: 'mechanisms/talk' }),
      'series/rounds.yaml:7:12',
      missing('mechanisms/talk'),
      'Did you mean "mechanisms/talks"?',
    ],
  ] as const) {
    test(where, () => {
      const others = [mechanism('talks'), person('ida-lund'), organisation('red')];
      assert.deepEqual(findings(['unknown-relation-target'], ...others, file), [
        ['unknown-relation-target', ...expected],
      ]);
    });
  }
});

describe('uncited-paragraph', () => {
  const hint = 'Cite what supports it, [@key, para. 3], or leave it out.';
  for (const [name, body, ...expected] of [
    ['a paragraph with a citation is kept', 'One [@gazette].'],
    ['a line that leads in to a list is kept', 'These:\n\n- one [@gazette]'],
    ['a heading is kept', '## History\n\nOne [@gazette].'],
    ['a header of a table is kept', '| a |\n| - |\n| one [@gazette] |'],
    ['a paragraph', 'One.', [1, 1, 'This paragraph has no citation: "One.".']],
    [
      'a line with a colon that leads in to nothing',
      'These:\n\nOne [@gazette].',
      [1, 1, 'This paragraph has no citation: "These:".'],
    ],
    [
      'an item of a list, and one within it',
      '- one [@gazette]\n- two\n  - three',
      [2, 3, 'This list item has no citation: "two".'],
      [3, 5, 'This list item has no citation: "three".'],
    ],
    [
      'a row of a table',
      '| a | b |\n| - | - |\n| one | two |',
      [3, 1, 'This table row has no citation: "one two".'],
    ],
    [
      'a paragraph in a disagreement',
      '<Disagreement on="x">\n\nOne.\n\n</Disagreement>',
      [3, 1, 'This paragraph has no citation: "One.".'],
    ],
    [
      'a long paragraph is cut short',
      'This paragraph has rather more than sixty characters, so it is cut.',
      [
        1,
        1,
        'This paragraph has no citation: "This paragraph has rather more than sixty characters, so…".',
      ],
    ],
  ] as const) {
    test(name, () => {
      assert.deepEqual(
        findings(['uncited-paragraph'], red(body)),
        expected.map(([line, column, message]) => [
          'uncited-paragraph',
          inBody(line, column),
          message,
          hint,
        ]),
      );
    });
  }
});

describe('frontmatter-valid', () => {
  const see = 'See the schema of this field in src/schemas/.';
  const attested =
    'a name needs a citation to a page where it was seen, or "unconfirmed: true"; one of the two.';
  for (const [name, file, ...expected] of [
    [
      'a field that there is not',
      person('ida', { born: 'x' }),
      'people/ida.yaml:7:1',
      'There is no field "born" in this file.',
      'The fields are: name, familyName, names, aliases, summary, offices, notes, reviewed.',
    ],
    [
      'a source without a role',
      evidence('x', { role: undefined }),
      'sources/x.yaml:1:1',
      'The field "role" is missing in this file.',
      'Add "role:" to the record.',
    ],
    [
      'a source of a misspelt role',
      evidence('x', { role: 'evidance' }),
      'sources/x.yaml:1:7',
      "role: invalid discriminator value. Expected 'article' | 'evidence' | 'search-record'",
      'Did you mean "evidence"?',
    ],
    [
      'a field that there is not within an author, who may be of two forms',
      evidence('x', { author: [{ family: 'Lund', givn: 'Ida' }] }),
      'sources/x.yaml:16:5',
      'There is no field "givn" in "author[1]".',
      'Did you mean "given"?',
    ],
    [
      'an author of both forms',
      evidence('x', { author: [{ family: 'Lund', literal: 'Ida' }] }),
      'sources/x.yaml:16:5',
      'There is no field "literal" in "author[1]".',
      'It does not go with the other fields there: remove it, or them.',
    ],
    [
      'a paragraph of a claim that is neither a number nor "page"',
      claims('times', { paragraph: 'pge' }),
      'claims/times.yaml:3:16',
      'claims[1].paragraph: invalid input',
      'Write a value of the type number. Or: Did you mean "page"?',
    ],
    [
      'an address of another protocol',
      evidence('x', { url: 'ftp://example.org/' }),
      'sources/x.yaml:6:6',
      'url: invalid URL',
      see,
    ],
    [
      'a slug that is none',
      event('launch', {
        participants: [{ person: 'Ida Lund', office: 'Pilot', citation: '[@gazette]' }],
      }),
      'events/launch.mdx:17:13',
      'participants[1].person: use lower-case letters, digits and single hyphens, such as "tass-2023".',
      see,
    ],
    [
      'a participant who is a person and a name',
      event('launch', {
        participants: [{ person: 'ida', name: 'Ida', office: 'Pilot', citation: '[@gazette]' }],
      }),
      'events/launch.mdx:17:5',
      'participants[1]: a participant is either a person with a record ("person") or a name ("name"); one of the two.',
      see,
    ],
    [
      'a name that is neither cited nor unconfirmed',
      organisation('red', { names: { zh: { text: '红' } } }),
      'organisations/red.mdx:12:5',
      `names.zh: ${attested}`,
      see,
    ],
    [
      'a name that is both',
      organisation('red', {
        names: { ru: { text: 'Красный', citation: '[@gazette]', unconfirmed: true } },
      }),
      'organisations/red.mdx:12:5',
      `names.ru: ${attested}`,
      see,
    ],
    [
      'a page without a change',
      organisation('red', { history: [] }),
      'organisations/red.mdx:7:10',
      'history: a page has at least the change that published it.',
      see,
    ],
    [
      'a text with a space at its end',
      organisation('red', { title: 'Red ' }),
      'organisations/red.mdx:2:8',
      'title: remove the space at the beginning or end.',
      see,
    ],
    [
      'an empty file',
      contentFile('people/ida.yaml', ''),
      'people/ida.yaml:1:1',
      'Invalid input: expected object, received null',
      'Write a value of the type object.',
    ],
  ] as const) {
    test(`${name} is refused`, () => {
      assert.deepEqual(findings(['frontmatter-valid'], file), [['frontmatter-valid', ...expected]]);
    });
  }
});

describe('rules on what is written twice', () => {
  for (const [name, rule, files, count] of [
    [
      'titles that differ in case are the same',
      'duplicate-title',
      [organisation('a', { title: 'Talks' }), mechanism('b', { title: 'TALKS' })],
      1,
    ],
    [
      'a person’s name is a title',
      'duplicate-title',
      [organisation('a', { title: 'Ida Lund' }), person('ida', { name: 'Ida Lund' })],
      1,
    ],
    ['titles that differ are kept', 'duplicate-title', [organisation('a'), organisation('b')], 0],
    [
      'an alias that is the title of its own page',
      'duplicate-alias',
      [organisation('a', { title: 'A', aliases: ['A'] })],
      1,
    ],
    [
      'an alias of two pages',
      'duplicate-alias',
      [organisation('a', { aliases: ['X'] }), person('b', { aliases: ['x'] })],
      1,
    ],
    [
      'an address with and without "www." and a slash',
      'duplicate-source',
      [
        evidence('a', { url: 'https://www.example.org/x/' }),
        evidence('b', { url: 'http://example.org/x#y' }),
      ],
      1,
    ],
    [
      'an address with another query is another',
      'duplicate-source',
      [
        evidence('a', { url: 'https://example.org/?id=1' }),
        evidence('b', { url: 'https://example.org/?id=2' }),
      ],
      0,
    ],
    [
      'two relations of different types are kept',
      'duplicate-relation',
      [
        organisation('a', {
          relations: [
            { type: 'part-of', target: 'organisations/b', citation: '[@gazette]' },
            { type: 'member-of', target: 'organisations/b', citation: '[@gazette]' },
          ],
        }),
      ],
      0,
    ],
    [
      'a relation and its reverse are two, when its name differs',
      'duplicate-relation',
      [
        organisation('a', {
          relations: [{ type: 'part-of', target: 'organisations/b', citation: '[@gazette]' }],
        }),
        organisation('b', {
          relations: [{ type: 'part-of', target: 'organisations/a', citation: '[@gazette]' }],
        }),
      ],
      0,
    ],
    [
      'a heading that stands twice',
      'heading-order',
      [red('## A\n\nOne [@gazette].\n\n## A\n\nTwo [@gazette].')],
      1,
    ],
    ['a main heading', 'heading-order', [red('# A\n\nOne [@gazette].')], 1],
    [
      'headings that go down one level and up again are kept',
      'heading-order',
      [red('## A\n\n### B\n\n#### C\n\n## D\n\nOne [@gazette].')],
      0,
    ],
  ] as const) {
    test(`${rule}: ${name}`, () => {
      assert.equal(findings([rule], ...files).length, count);
    });
  }
});

describe('quotations', () => {
  const words =
    'In the autumn the council asked the guild to send ten pilots, two tugs and a doctor to the outer islands.';
  const paper = article('paper', ['The first paragraph is short.', words]);
  const quote = (citation: string): ContentFile => red(`One [${citation}].`);
  for (const [name, citation, ...expected] of [
    ['that stand there are kept', '@paper, para. 2, "asked the guild to send ten pilots"'],
    ['in other typesetting are kept', '@paper, para. 2, "ASKED the guild – to send ‘ten’ pilots"'],
    [
      'with a changed word are refused',
      '@paper, para. 2, "asked the guild to send two pilots"',
      'The words "asked the guild to send two pilots" do not stand in para. 2 of "paper".',
      'Of these, "asked the guild to send" stands there. Compare the rest with the article, word for word.',
    ],
    [
      'from another paragraph are refused',
      '@paper, para. 1, "asked the guild to send ten pilots"',
      'The words "asked the guild to send ten pilots" do not stand in para. 1 of "paper".',
      'They stand in para. 2: [@paper, para. 2, "asked the guild to send ten pilots"].',
    ],
    [
      'of which nothing stands there are refused',
      '@paper, para. 2, "quite other words are here"',
      'The words "quite other words are here" do not stand in para. 2 of "paper".',
      'Compare it with the article, word for word; "npm run check -- --texts DIR" shows the nearest passage.',
    ],
    [
      'without a paragraph are refused',
      '@paper, "asked the guild to send"',
      'The quotation "asked the guild to send" names no paragraph.',
      'They stand in para. 2: [@paper, para. 2, "asked the guild to send"].',
    ],
    [
      'of fewer than four words are refused',
      '@paper, para. 2, "ten pilots"',
      'The quotation "ten pilots" has 2 words; fewer than 4 cannot be proved.',
      'Quote 4 words or more, or leave the words out of the citation.',
    ],
    [
      'from a source without fingerprints are refused',
      '@gazette, "any words that it has"',
      'The words "any words that it has" cannot be proved: the source "gazette" has no fingerprints.',
      'Say it in our own words and cite [@gazette].',
    ],
  ] as const) {
    test(name, () => {
      assert.deepEqual(
        findings(['quotation-not-in-source'], paper, quote(citation)),
        expected.length === 0 ? [] : [['quotation-not-in-source', inBody(1, 6), ...expected]],
      );
    });
  }

  test('twelve words in a row of an article are a copy wherever they stand; eleven are not', () => {
    const all = words.replace(/[.,]/g, '').split(' ');
    const lead = 'We say nearly as others have said before us without copying them here that'.split(
      ' ',
    );
    const run = (before: number, from: number, length: number): ContentFile =>
      red(
        [
          ...lead.slice(0, before),
          ...all.slice(from, from + length),
          'nevertheless [@paper].',
        ].join(' '),
      );
    // The rule looks at every ninth place of a text only, so each remainder is tried.
    for (let before = 0; before <= lead.length; before++) {
      const from = before % (all.length - 12);
      const where = `after ${before} words, from word ${from}`;
      assert.equal(findings(['unmarked-copy'], paper, run(before, from, 12)).length, 1, where);
      assert.equal(findings(['unmarked-copy'], paper, run(before, from, 11)).length, 0, where);
    }
  });

  test('words in quotation marks are no copy', () => {
    const body = `They said: “${words}” [@paper].`;
    assert.deepEqual(findings(['unmarked-copy'], paper, red(body)), []);
  });
});
