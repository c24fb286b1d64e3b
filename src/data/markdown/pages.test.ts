import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { referenceId, locatorText } from '../../citations/references.ts';
import { parseCitationField, type Citation } from '../../citations/syntax.ts';
import type { CitingPage, Entry } from '../../graph/model.ts';
import { pageTitle } from '../../graph/page-title.ts';
import { plainText } from '../../graph/sentences.ts';
import { blockIds } from '../../permalinks/block-ids.ts';
import { absoluteUrl } from '../../site/config.ts';
import { markdownReaders, nodesOf, textOf, type ReadNode } from '../../testing/markdown-readers.ts';
import { present } from '../../testing/present.ts';
import { realContent } from '../../testing/real-content.ts';
import { entryMarkdown } from './entry-markdown.ts';
import { personMarkdown } from './person-markdown.ts';
import { seriesMarkdown } from './series-markdown.ts';

/** Over the whole content: what every page has as Markdown. */
const content = realContent();
const { graph, ledger } = content;

const pages: readonly (readonly [CitingPage, string])[] = [
  ...[...graph.entries.values()].map(
    (entry) =>
      [
        entry,
        entryMarkdown(content, entry, readFileSync(`content/${entry.file}`, 'utf8')),
      ] as const,
  ),
  ...[...graph.people.values()].map((person) => [person, personMarkdown(content, person)] as const),
  ...graph.series.map((series) => [series, seriesMarkdown(content, series)] as const),
];

/** The text of a file without its front matter. */
function bodyOf(markdown: string): string {
  return markdown.slice(markdown.indexOf('\n---\n') + 5);
}

const labelsOf = (tree: ReadNode, type: string): string[] =>
  nodesOf(tree, type).map(({ label }) => present(label));

const sorted = (labels: Iterable<string>): string[] => [...new Set(labels)].sort();

/** What a footnote must say of a citation. */
function noteParts({ key, locator, quotation }: Citation): string[] {
  const { data } = present(graph.sources.get(key));
  return [
    data.title,
    ...(locator ? [`, ${locatorText(locator)}.`] : []),
    ...(quotation === undefined ? [] : [`“${quotation}”`]),
  ].map((part) => part.replace(/\s+/g, ' '));
}

test('the front matter is YAML that names the page', () => {
  for (const [page, markdown] of pages) {
    const data: unknown = parse(markdown.slice(4, markdown.indexOf('\n---\n')));
    assert.ok(typeof data === 'object' && data !== null && 'title' in data && 'url' in data);
    assert.equal(data.title, pageTitle(page));
    assert.equal(data.url, absoluteUrl(page.path));
  }
});

for (const [name, read] of markdownReaders) {
  describe(`as ${name} reads them`, () => {
    const trees = pages.map(([page, markdown]) => [page, read(bodyOf(markdown))] as const);

    test('every footnote is defined once, and used', () => {
      for (const [page, tree] of trees) {
        const defined = labelsOf(tree, 'footnoteDefinition');
        assert.equal(new Set(defined).size, defined.length, page.file);
        assert.deepEqual(sorted(labelsOf(tree, 'footnoteReference')), sorted(defined), page.file);
      }
    });

    test('there is one footnote for each place of a source, and every citation is in it', () => {
      for (const [page, tree] of trees) {
        const citations = page.cited.flatMap((place) => place.citations);
        const notes = nodesOf(tree, 'footnoteDefinition').map((note) => textOf(note));
        const places = new Set(citations.map(({ key, locator }) => referenceId(key, locator)));
        assert.equal(notes.length, places.size, page.file);
        for (const citation of citations) {
          const parts = noteParts(citation);
          assert.ok(
            notes.some((note) => parts.every((part) => note.includes(part))),
            `${page.file} lacks a footnote with ${parts.join(' … ')}`,
          );
        }
      }
    });

    test('every link is absolute', () => {
      for (const [page, tree] of trees) {
        for (const { url } of [...nodesOf(tree, 'link'), ...nodesOf(tree, 'definition')]) {
          assert.match(present(url), /^https?:\/\/[^/]/, page.file);
        }
      }
    });

    test('permanent links have an address, and each address is used', () => {
      for (const [page, tree] of trees) {
        const defined = nodesOf(tree, 'definition');
        assert.deepEqual(
          sorted(labelsOf(tree, 'linkReference')),
          sorted(labelsOf(tree, 'definition')),
          page.file,
        );
        for (const { label, url } of defined) {
          assert.equal(url, `${absoluteUrl(page.path)}#${present(label).replace('¶ ', '')}`);
        }
      }
    });

    test('every paragraph says what it says on the page, with its permanent link and its footnotes', () => {
      for (const [page, tree] of trees) {
        if (page.kind !== 'entry') continue;
        const marked = markedTexts(tree);
        assert.deepEqual(marked, wantedTexts(page), page.file);
      }
    });

    test('of a series every occurrence, figure, conflict and gap has its permanent link', () => {
      for (const [page, tree] of trees) {
        if (page.kind !== 'series') continue;
        const parts = page.data.occurrences.map(
          ({ figures, conflicts, gaps }) => 1 + figures.length + conflicts.length + gaps.length,
        );
        const links = labelsOf(tree, 'linkReference');
        assert.equal(
          links.length,
          parts.reduce((sum, count) => sum + count, 0),
        );
        assert.equal(new Set(links).size, links.length);
      }
    });

    test('of a person the definition, every office and every note have their permanent link', () => {
      for (const [page, tree] of trees) {
        if (page.kind !== 'person') continue;
        const { offices, notes } = page.data;
        const links = labelsOf(tree, 'linkReference');
        assert.equal(links.length, 1 + offices.length + notes.length, page.file);
      }
    });
  });
}

/** By its permanent id: the text of a paragraph or row and how many footnotes it has. */
type Texts = Readonly<Record<string, readonly [text: string, notes: number]>>;

function wantedTexts(entry: Entry): Texts {
  const ids = blockIds(entry, ledger);
  const { blocks, clusters } = entry.prose;
  const { text, citation } = entry.data.summary;
  const definition = [plainText(text), placesIn(parseCitationField(citation).citations)] as const;
  const paragraphs = blocks.flatMap(({ text, position }, i) => {
    const id = ids.get(position.line);
    if (id === undefined) return [];
    const notes = clusters
      .filter(({ block }) => block === i)
      .map(({ cluster }) => placesIn(cluster.citations));
    return [[id, [text, notes.reduce((sum, count) => sum + count, 0)] as const]];
  });
  return Object.fromEntries([['definition', definition], ...paragraphs]);
}

/** How many places citations name together. */
const placesIn = (citations: readonly Citation[]): number =>
  new Set(citations.map(({ key, locator }) => referenceId(key, locator))).size;

function markedTexts(tree: ReadNode): Texts {
  const holders = [...nodesOf(tree, 'paragraph'), ...nodesOf(tree, 'tableRow')];
  return Object.fromEntries(
    holders.flatMap((node) => {
      const [mark] = labelsOf(node, 'linkReference');
      if (mark === undefined) return [];
      const cells = node.type === 'tableRow' ? node.children : [node];
      const text = cells
        .map((cell) => textOf(cell).replace(/¶ (?:p\d+|definition)$/, ''))
        .join(' ');
      const notes = nodesOf(node, 'footnoteReference').length;
      return [[mark.replace('¶ ', ''), [plainText(text), notes] as const]];
    }),
  );
}
