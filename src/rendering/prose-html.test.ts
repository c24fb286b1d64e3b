import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Entry } from '../graph/model.ts';
import { entryIn, graphOf, organisation } from '../testing/content.ts';
import { proseHtml } from './prose-html.ts';

const entryOf = (body: string): Entry =>
  entryIn(graphOf(organisation('red', {}, body)), 'organisations/red');

/** The line of its file on which the prose of `entryOf` begins. */
const firstLine = entryOf('x [@a].').prose.blocks[0]?.position.line ?? 0;

/**
 * The prose of an entry as HTML, in which `^0` stands for the mark of its first citation.
 *
 * @param ids permanent ids by the line of the prose, from 0
 */
function render(
  body: string,
  { base = '/', ids = {} }: { base?: string; ids?: Readonly<Record<number, string>> } = {},
): string {
  const byLine = Object.entries(ids).map(([line, id]) => [firstLine + Number(line), id] as const);
  const html = proseHtml(entryOf(body), { base, ids: new Map(byLine) });
  // The first citation of the page is that of its summary.
  return html.replaceAll(
    /<sup class="cite" id="cite-(\d+)">.*?<\/sup>/g,
    (_, n: string) => `^${Number(n) - 2}`,
  );
}

describe('a citation in prose', () => {
  for (const [name, text, expected] of [
    ['becomes a mark behind the full stop', 'One [@a].', '<p>One.^0</p>'],
    ['becomes a mark behind a comma', 'One [@a], two [@b]', '<p>One,^0 two^1</p>'],
    ['stays behind the full stop it follows', 'One. [@a] Two.', '<p>One.^0 Two.</p>'],
    ['is one mark for a whole group', 'One [@a, para. 1; @b, "x, y"].', '<p>One.^0</p>'],
    ['stands close to emphasis', '*One* [@a]. Two', '<p><em>One</em>.^0 Two</p>'],
    [
      'may stand in emphasis and in a link',
      '**One [@a]** [two [@b]](blue.mdx)',
      '<p><strong>One^0</strong> <a href="/organisations/blue/">two^1</a></p>',
    ],
    ['may run over a line end', 'One [@a;\n@b].', '<p>One.^0</p>'],
    ['stays as it is in code', '`[@a]` [@b]', '<p><code>[@a]</code>^0</p>'],
    ['is not a bare @', 'One @a, a@example', '<p>One @a, a@example</p>'],
  ] as const) {
    test(name, () => assert.equal(render(text), expected));
  }

  test('is counted through the document as the graph counts it', () => {
    const body = `Intro [@a]; *more* [@b]. Then. [@c; @d]

## Section

| Head [@e] | Other |
| --------- | ----- |
| one [@f]  | two [@g] [@h] |

- item [@i]
  - nested [@j]

1. first [@k]

   second [@l]

> quoted [@m]

<Disagreement on="x">

In it \`[@code]\` **[@n]** [link [@o]](blue.mdx).

</Disagreement>

End [@p].`;
    const ofGraph = entryOf(body).prose.clusters.map(({ cluster }) =>
      cluster.citations.map(({ key }) => key).join(' '),
    );
    const text = render(body)
      .replaceAll(/\^(\d+)/g, (_, n: string) => `^${ofGraph[Number(n)]} `)
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll(/\s+/g, ' ');
    assert.equal(
      text.trim(),
      'Intro;^a more.^b Then.^c d Section Head^e Other one^f two^g ^h item^i nested^j first^k second^l quoted^m xIn it [@code] ^n link^o . End.^p',
    );
  });

  test('leads to its place in the reference list', () => {
    assert.equal(
      proseHtml(entryOf('One [@a, para. 2; @b].'), { base: '/', ids: new Map() }),
      '<p>One.<sup class="cite" id="cite-2"><a href="#ref-a-para-2" role="doc-noteref" aria-label="Source 2, para. 2">2</a>,<a href="#source-b" role="doc-noteref">3</a></sup></p>',
    );
  });
});

describe('a link in prose', () => {
  for (const [name, url, expected] of [
    ['to an entry', '../events/launch.mdx', '/reference/events/launch/'],
    ['to a place on an entry', 'blue.mdx#history', '/reference/organisations/blue/#history'],
    ['to a place on the same page', '#history', '/reference/organisations/red/#history'],
    ['to a person', '../people/ida-lund.yaml', '/reference/people/ida-lund/'],
    ['to a source', '../sources/gazette.yaml', '/reference/sources/gazette/'],
    ['out of the site stays', 'https://example.org/', 'https://example.org/'],
    ['to nothing stays, for the check to refuse', '../none.md', '../none.md'],
  ] as const) {
    test(`${name} leads to the site's address under the base path`, () => {
      assert.equal(
        render(`[text](${url})`, { base: '/reference/' }),
        `<p><a href="${expected}">text</a></p>`,
      );
    });
  }
});

const link = (id: string, of: string): string =>
  `<a class="permalink" href="#${id}" aria-label="Link to this ${of}"></a>`;

describe('a permanent id', () => {
  for (const [name, body, ids, expected] of [
    [
      'stands on a paragraph, with a link to it behind its words',
      'One [@a].',
      { 0: 'p1' },
      `<p id="p1">One.^0${link('p1', 'paragraph')}</p>`,
    ],
    [
      'stands on a section',
      '## History\n\nOne [@a].',
      { 0: 'history' },
      `<h2 id="history">History${link('history', 'section')}</h2>\n<p>One.^0</p>`,
    ],
    [
      'stands on a list item',
      '- One [@a].',
      { 0: 'p1' },
      `<ul>\n<li id="p1">One.^0${link('p1', 'paragraph')}</li>\n</ul>`,
    ],
    [
      'stands on the item and not on the paragraph that begins with it',
      '- One [@a].\n\n  Two [@b].',
      { 0: 'p1', 2: 'p2' },
      `<ul>\n<li id="p1">\n<p>One.^0</p>\n<p id="p2">Two.^1${link('p2', 'paragraph')}${link('p1', 'paragraph')}</p>\n</li>\n</ul>`,
    ],
    [
      'has its link before the list within an item',
      '- One [@a].\n  - Two [@b].',
      { 0: 'p1' },
      `<ul>\n<li id="p1">One.^0\n${link('p1', 'paragraph')}<ul>\n<li>Two.^1</li>\n</ul>\n</li>\n</ul>`,
    ],
  ] as const) {
    test(name, () => assert.equal(render(body, { ids }), expected));
  }

  test('stands on a row of a table, with its link in the first cell', () => {
    const html = render('| Year | Ships |\n| - | - |\n| 2005 | ten [@a] |', { ids: { 2: 'p1' } });
    assert.match(
      html,
      /<tr id="p1">\n<td>2005<a class="permalink" href="#p1"[^>]*><\/a><\/td>\n<td data-label="Ships">ten\^0<\/td>/,
    );
  });
});

test('a disagreement is a section with a heading and a link to itself', () => {
  assert.equal(
    render('<Disagreement on="Who spoke">\n\n- Ida [@a].\n\n</Disagreement>'),
    `<section class="disagreement" id="disagreement-who-spoke" aria-labelledby="disagreement-who-spoke-title"><h3 id="disagreement-who-spoke-title">Who spoke${link('disagreement-who-spoke', 'section')}</h3><ul>\n<li>Ida.^0</li>\n</ul></section>`,
  );
});

test('a comparison is a table that can be scrolled, under its caption', () => {
  const body =
    '<Comparison of="Two “accounts” & a third">\n\n| A | B |\n| - | - |\n| x [@a] | y |\n\n</Comparison>';
  assert.match(
    render(body),
    /^<figure class="comparison"><figcaption>Two “accounts” &amp; a third<\/figcaption><section class="comparison-table" aria-label="Two “accounts” &amp; a third" tabindex="0"><table>[^]*<\/table><\/section><\/figure>$/,
  );
});

test('what looks like markup in a text is text', () => {
  assert.equal(
    render('A \\<script>alert(1)\\</script> & "more" [@a].'),
    '<p>A &lt;script>alert(1)&lt;/script> &amp; "more".^0</p>',
  );
});
