import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { evaluate } from 'satteri';
import { findCitations } from '../citations/syntax.ts';
import { entryIn, graphOf, organisation } from '../testing/content.ts';
import { markdownFeatures } from '../schemas/markdown-features.ts';
import { prosePlugin, typeset } from './prose-plugin.ts';

const contentDirectory = '/site/content';

/** Renders an MDX text to HTML as Astro does: compiled with the plugin, then run. */
async function render(
  text: string,
  { base = '/', file = `${contentDirectory}/organisations/red.mdx` } = {},
): Promise<string> {
  const { default: Content } = await evaluate(text, {
    features: markdownFeatures,
    fileURL: pathToFileURL(file),
    mdastPlugins: [prosePlugin({ contentDirectory, base })],
    Fragment: '',
    jsx: element,
    jsxs: element,
  });
  if (typeof Content !== 'function') throw new Error('The compiled text is no component.');
  return String(Content({ components: { Cite: 'cite', Disagreement: 'aside' } })).trim();
}

function element(type: unknown, props: unknown): string {
  if (typeof type === 'function') return String(type(props));
  const { children, ...attributes }: Record<string, unknown> = Object.assign({}, props);
  const inner = [children]
    .flat()
    .map((child) => child ?? '')
    .join('');
  if (type === '') return inner;
  const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${type}${named.join('')}>${inner}</${type}>`;
}

/** The mark of the n-th citation cluster. */
const mark = (n: number): string => `<cite page="organisations/red" n="${n}"></cite>`;

describe('a citation in prose', () => {
  for (const [name, text, expected] of [
    ['becomes a mark behind the full stop', 'One [@a].', `<p>One.${mark(0)}</p>`],
    ['becomes a mark behind a comma', 'One [@a], two [@b]', `<p>One,${mark(0)} two${mark(1)}</p>`],
    ['stays behind the full stop it follows', 'One. [@a] Two.', `<p>One.${mark(0)} Two.</p>`],
    ['is one mark for a whole group', 'One [@a, para. 1; @b, "x, y"].', `<p>One.${mark(0)}</p>`],
    ['stands close to emphasis', '*One* [@a]. Two', `<p><em>One</em>.${mark(0)} Two</p>`],
    [
      'may stand in emphasis and in a link',
      '**One [@a]** [two [@b]](blue.mdx)',
      `<p><strong>One${mark(0)}</strong> <a href="/organisations/blue/">two${mark(1)}</a></p>`,
    ],
    ['may run over a line end', 'One [@a;\n@b].', `<p>One.${mark(0)}</p>`],
    ['stays as it is in code', '`[@a]` [@b]', `<p><code>[@a]</code>${mark(0)}</p>`],
    ['is not a bare @', 'One @a, a@example', '<p>One @a, a@example</p>'],
  ] as const) {
    test(name, async () => assert.equal(await render(text), expected));
  }

  test('is counted through the document as the graph counts it', async () => {
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
    const { prose } = entryIn(graphOf(organisation('red', {}, body)), 'organisations/red');
    const ofGraph = prose.clusters.map(({ cluster }) =>
      cluster.citations.map(({ key }) => key).join(' '),
    );
    const html = await render(body);
    const text = html
      .replaceAll(
        /<cite page="organisations\/red" n="(\d+)">/g,
        (_, n: string) => `^${ofGraph[Number(n)]} `,
      )
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll(/\s+/g, ' ');
    assert.equal(
      text.trim(),
      'Intro;^a more.^b Then.^c d Section Head^e Other one^f two^g ^h item^i nested^j first^k second^l quoted^m In it [@code] ^n link^o . End.^p',
    );
  });

  test('carries the page of its own file', async () => {
    const file = `${contentDirectory}/events/launch-2005.mdx`;
    assert.equal(
      await render('One [@a].', { file }),
      '<p>One.<cite page="events/launch-2005" n="0"></cite></p>',
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
    test(`${name} leads to the site's address under the base path`, async () => {
      assert.equal(
        await render(`[text](${url})`, { base: '/reference/' }),
        `<p><a href="${expected}">text</a></p>`,
      );
    });
  }
});

test('a file outside the content folder is left as it is', async () => {
  assert.equal(
    await render('One [@a] [two](blue.mdx).', { file: '/site/readme.mdx' }),
    '<p>One [@a] <a href="blue.mdx">two</a>.</p>',
  );
});

describe('a text is cut at its citations', () => {
  for (const [text, expected] of [
    ['One [@a].', ['One.', '^']],
    ['One [@a]', ['One', '^']],
    ['One. [@a] Two', ['One.', '^', ' Two']],
    ['One [@a], two [@b]; three', ['One,', '^', ' two;', '^', ' three']],
    ['One [@a]... two', ['One...', '^', ' two']],
    ['[@a] One', ['^', ' One']],
    [' [@a].', ['.', '^']],
    ['[@a]', ['^']],
    ['One\u00A0\n[@a]!', ['One!', '^']],
    ['One [@a][@b]', ['One', '^', '^']],
    ['One [@a] (two)', ['One', '^', ' (two)']],
  ] as const) {
    test(`"${text}"`, () => {
      assert.deepEqual(
        typeset(text, findCitations(text)).map((part) => (part === 'citation' ? '^' : part.text)),
        expected,
      );
    });
  }

  test('and the marks of neighbouring citations all stand behind the full stop', () => {
    const text = 'One [@a] [@b].';
    assert.deepEqual(typeset(text, findCitations(text)), [
      { text: 'One.' },
      'citation',
      'citation',
    ]);
  });
});
