import { publishedHome } from '../testing/published-under-path.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGraph } from '../graph/load.ts';
import { event, graphOf, mechanism, organisation, person, series } from '../testing/content.ts';
import { llmsText } from './llms-txt.ts';

const item = /^- \[((?:\\.|[^\]\\])+)\]\((\S+)\): (.+)$/;

/** The sections of the file and their items; everything else before the first section. */
function parse(text: string) {
  const [begin = '', ...rest] = text.split(/^## /m);
  const sections = rest.map((section) => {
    const [title = '', ...lines] = section.trim().split('\n');
    return [title, lines.filter((line) => line !== '').map((line) => item.exec(line))] as const;
  });
  return { begin, sections: new Map(sections) };
}

const graph = graphOf(
  organisation('council', {
    title: 'Council [of tides]',
    summary: { text: 'What it is.', citation: '[@gazette]' },
  }),
  event('conference'),
  mechanism('tide-talks'),
  person('ida-lund'),
  series('tide-talks', 'mechanisms/tide-talks', {}),
);

test('it has the shape of llmstxt.org: a heading, a summary, text, lists of links', () => {
  const { begin, sections } = parse(llmsText(graph));
  assert.match(begin, /^# China–Russia Security Reference\n\n> .+\n\n[^#]+$/);
  assert.deepEqual(
    [...sections.keys()],
    ['Organisations', 'Events', 'Mechanisms', 'People', 'Series', 'Data', 'Optional'],
  );
  for (const [title, items] of sections) {
    assert.ok(items.length > 0 && items.every(Boolean), title);
    for (const match of items) assert.ok(match?.[2]?.startsWith(publishedHome));
  }
});

test('a page is listed by its Markdown, with what it is', () => {
  const { sections } = parse(llmsText(graph));
  assert.deepEqual(sections.get('Organisations')?.[0]?.slice(1), [
    'Council \\[of tides\\]',
    `${publishedHome}organisations/council/index.md`,
    'What it is.',
  ]);
  assert.deepEqual(sections.get('Data')?.[0]?.slice(1), [
    'data/entries.json',
    `${publishedHome}data/entries.json`,
    'An organisation, an event or a mechanism, with its names, its definition, its facts and how well it is supported.',
  ]);
});

test('every entry, person and series of the content is listed', () => {
  const real = loadGraph('content');
  const { sections } = parse(llmsText(real));
  const listed = ['Organisations', 'Events', 'Mechanisms', 'People', 'Series'].flatMap((title) =>
    (sections.get(title) ?? []).map((match) => match?.[2]),
  );
  const pages = [...real.entries.values(), ...real.people.values(), ...real.series];
  assert.deepEqual(
    listed.toSorted(),
    pages.map(({ path }) => `${publishedHome}${path.slice(1)}index.md`).toSorted(),
  );
});
