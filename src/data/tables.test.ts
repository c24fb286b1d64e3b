import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { claimsByEntry } from '../graph/evidence.ts';
import { anchorsOnPage } from '../permalinks/ledger.ts';
import { absoluteUrl } from '../site/config.ts';
import { graphOf, mechanism, series } from '../testing/content.ts';
import { present } from '../testing/present.ts';
import { publishedTable } from '../testing/published-table.ts';
import { realContent } from '../testing/real-content.ts';
import { entryPageRecord } from './pages/entry-record.ts';
import { personPageRecord } from './pages/person-record.ts';
import { seriesPageRecord } from './pages/series-record.ts';
import { citationRows, pageCitationRows } from './rows/citation-rows.ts';
import { claimRows } from './rows/claim-rows.ts';
import { entryRows } from './rows/entry-rows.ts';
import { occurrenceRows } from './rows/occurrence-rows.ts';
import { personRows } from './rows/person-rows.ts';
import { relationRows } from './rows/relation-rows.ts';
import { sourceRows } from './rows/source-rows.ts';
import type { CitationRecord } from './schemas/parts.ts';
import { occurrenceFiles, tables } from './tables.ts';

const content = realContent();
const { graph, ledger } = content;
const entries = entryRows(content);
const people = personRows(content);
const relations = relationRows(graph);
const claims = claimRows(graph.claims);
const sources = sourceRows(graph);
const citations = citationRows(content);
const occurrences = graph.series.flatMap((one) => occurrenceRows(graph, one));
const entryRecords = [...graph.entries.values()].map((entry) => entryPageRecord(content, entry));
const citingPages = [...graph.entries.values(), ...graph.people.values(), ...graph.series];

/** Everything under a key, wherever it stands in a record. */
function valuesOf(record: unknown, key: string): unknown[] {
  if (Array.isArray(record)) return record.flatMap((item) => valuesOf(item, key));
  if (typeof record !== 'object' || record === null) return [];
  return Object.entries(record).flatMap(([name, value]) => [
    ...(name === key ? [value] : []),
    ...valuesOf(value, key),
  ]);
}

test('the addresses of the files, which are permanent', () => {
  assert.deepEqual(
    tables(graph).flatMap(({ name, csv }) => [`${name}.json`, ...(csv ? [`${name}.csv`] : [])]),
    [
      'entries.json',
      'relations.json',
      'claims.json',
      'citations.json',
      'sources.json',
      'people.json',
      'editions.json',
      'editions.csv',
      'rounds.json',
      'rounds.csv',
    ],
  );
});

test('the files of a series have their names from its unit', () => {
  const { series: all } = graphOf(mechanism('talks'), series('tide-talks', 'mechanisms/talks', {}));
  assert.deepEqual(all.map(occurrenceFiles), [
    { json: 'data/rounds.json', csv: 'data/rounds.csv' },
  ]);
});

describe('over the whole content', () => {
  test('there are as many rows as there are things, and each file counts its own', () => {
    const counts = Object.fromEntries(
      tables(graph).map((table) => {
        const { count, rows } = publishedTable(content, table);
        assert.equal(rows.length, count);
        return [table.name, count];
      }),
    );
    const unit = (name: string): number =>
      graph.series
        .filter(({ data }) => data.unit === name)
        .reduce((sum, { data }) => sum + data.occurrences.length, 0);
    assert.deepEqual(counts, {
      entries: graph.entries.size,
      relations: [...graph.entries.values()].reduce(
        (sum, { data }) => sum + data.relations.length,
        0,
      ),
      claims: graph.claims.length,
      citations: [...citingPages, ...graph.claims]
        .flatMap(({ cited }) => cited)
        .reduce((sum, place) => sum + place.citations.length, 0),
      sources: graph.sources.size,
      people: graph.people.size,
      editions: unit('edition'),
      rounds: unit('round'),
    });
  });

  test('every id leads to a row', () => {
    const ids = {
      entries: new Set<unknown>(entries.map(({ id }) => id)),
      people: new Set<unknown>(people.map(({ id }) => id)),
      sources: new Set<unknown>(sources.map(({ key }) => key)),
    };
    const everything = [entryRecords, people, relations, claims, citations, occurrences];
    for (const key of valuesOf(everything, 'source')) assert.ok(ids.sources.has(key), String(key));
    for (const id of valuesOf([people, occurrences, entryRecords], 'person')) {
      assert.ok(id === null || ids.people.has(id), String(id));
    }
    const named = [
      ...relations.flatMap(({ from, to }) => [from, to]),
      ...claims.flatMap((claim) => claim.entries),
      ...occurrences.map(({ entry }) => entry),
      ...valuesOf(people, 'organisation'),
      ...entryRecords.flatMap((record) =>
        record.relations.flatMap(({ entry, declaredBy }) => [entry.id, declaredBy]),
      ),
    ].filter((id) => id !== null);
    for (const id of named) assert.ok(ids.entries.has(id), String(id));
    for (const { page } of citations) {
      assert.ok(ledger.pages[`/${page}/`], `${page} is no page of the site`);
    }
  });

  test('every paragraph that a citation names is on its page, and its address leads there', () => {
    let named = 0;
    for (const { page, paragraph, url } of citations) {
      if (paragraph === null) continue;
      named += 1;
      assert.ok(anchorsOnPage(ledger, `/${page}/`).includes(paragraph), `${page} ${paragraph}`);
      assert.ok(url.endsWith(`/${page}/#${paragraph}`));
    }
    assert.ok(named > 1000);
  });

  test('a source is cited as often as its row says', () => {
    for (const { key, cited } of sources) {
      assert.equal(citations.filter(({ source }) => source === key).length, cited, key);
    }
  });

  test('a claim is in the record of every entry it is about, and nowhere else', () => {
    for (const record of entryRecords) {
      assert.deepEqual(
        record.claims.map(({ id }) => id),
        (claimsByEntry(graph).get(record.id) ?? []).map(({ id }) => id),
      );
      assert.equal(record.claims.length, record.claimCount);
      assert.ok(record.claims.every((claim) => claim.entries.includes(record.id)));
    }
    const about = entryRecords.flatMap((record) => record.claims).length;
    assert.equal(
      about,
      claims.reduce((sum, claim) => sum + new Set(claim.entries).size, 0),
    );
  });

  test('a relation is in the records of both its entries', () => {
    for (const { from, to, type, forward, inverse } of relations) {
      const seen = (id: string, other: string, direction: string, label: string): boolean =>
        present(entryRecords.find((record) => record.id === id)).relations.some(
          (relation) =>
            relation.entry.id === other &&
            relation.type === type &&
            relation.direction === direction &&
            relation.label === label,
        );
      assert.ok(seen(from, to, 'forward', forward), `${from} ${forward} ${to}`);
      assert.ok(seen(to, from, 'inverse', inverse), `${to} ${inverse} ${from}`);
    }
  });

  test('index.json has every citation of its page, in the order of the page', () => {
    const pages = [
      ...entryRecords,
      ...[...graph.people.values()].map((person) => personPageRecord(content, person)),
      ...graph.series.map((one) => seriesPageRecord(content, one)),
    ];
    assert.equal(pages.length, citingPages.length);
    citingPages.forEach((page, i) => {
      const record = present(pages[i]);
      assert.equal(record.url, absoluteUrl(page.path));
      const cited = page.cited.flatMap((place) => place.citations);
      assert.equal(record.citations.length, cited.length, page.file);
      record.citations.forEach(({ source, locator, quotation }, n) => {
        const citation = present(cited[n]);
        assert.deepEqual(
          [source, locator?.text ?? null, quotation],
          [
            citation.key,
            citation.locator ? `${citation.locator.label} ${citation.locator.value}` : null,
            citation.quotation ?? null,
          ],
        );
      });
      assert.deepEqual(
        [...new Set(record.citations.map(({ source }) => source))].sort(),
        record.references.map(({ source }) => source).sort(),
      );
      assert.deepEqual(record.citations, pageCitationRows(content, page));
    });
  });

  test('what stands with a fact or a paragraph is what the list of citations says', () => {
    for (const record of entryRecords) {
      const place = ({ source, locator, quotation }: CitationRecord): string =>
        [source, locator?.text, quotation].join('|');
      const within = record.paragraphs.flatMap((paragraph) => paragraph.citations.map(place));
      const listed = record.citations.filter(({ part }) => part === 'prose');
      // The heading row of a table is no paragraph.
      const inParagraphs = listed.filter(({ paragraph }) => paragraph !== null);
      assert.deepEqual(within, inParagraphs.map(place), record.id);
      const facts = [record.date, record.place, ...record.facts].flatMap(
        (fact) => fact?.citations ?? [],
      );
      assert.deepEqual(
        facts.map(place),
        record.citations.filter(({ part }) => part === 'fact').map(place),
        record.id,
      );
    }
  });

  test('a paragraph has the address of its anchor and the text of the page', () => {
    for (const record of entryRecords) {
      const anchors = new Set(anchorsOnPage(ledger, `/${record.id}/`));
      const { prose } = present(graph.entries.get(record.id));
      assert.deepEqual(
        record.paragraphs.map(({ text }) => text),
        prose.blocks.map(({ text }) => text),
      );
      for (const { id, url } of [
        ...record.paragraphs,
        ...record.sections,
        ...record.disagreements,
      ]) {
        assert.ok(id !== null && anchors.has(id), `${record.id} ${id}`);
        assert.equal(url, `${record.url}#${id}`);
      }
    }
  });
});
