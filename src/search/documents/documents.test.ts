import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { emptyLedger } from '../../permalinks/ledger.ts';
import {
  article,
  claims,
  event,
  evidence,
  organisation,
  person,
  graphOf,
} from '../../testing/content.ts';
import { searchDocuments } from './all-documents.ts';
import type { Passage } from './document.ts';
import { documentHtml } from './document-html.ts';
import { vocabulary } from './vocabulary.ts';
import { firstDay, yearsOf } from './years.ts';

const graph = graphOf(
  evidence('gazette', { issued: '2021-05-04', url: 'https://gazette.example/x' }),
  article('daily', ['One paragraph of the daily.']),
  organisation('quay', { title: 'Quay & "Pier" <b>' }, '## Use\n\nShips moor there [@gazette].\n'),
  event('meeting', {
    date: { value: '2023-09-19', citation: '[@gazette]' },
    participants: [{ person: 'berg', office: 'Minister', citation: '[@gazette]' }],
  }),
  person('berg', { name: 'Anna Berg' }),
  claims('daily', {
    number: 1,
    paragraph: 1,
    statement: 'Ships moor there.',
    verdict: 'only-here',
    reasoning: 'Nothing else was found.',
    evidence: '[@gazette]',
    entries: ['organisations/quay'],
  }),
);
const documents = new Map(
  searchDocuments(graph, emptyLedger).map((document) => [document.path, document]),
);
const at = (path: string) => [...documents].find(([known]) => known === path)?.[1];

describe('a document', () => {
  test('of an event has its date, place and participants', () => {
    const document = at('/events/meeting/');
    assert.equal(document?.day, '2023-09-19');
    assert.deepEqual(document?.years, [2023]);
    const texts = document?.passages.map(({ text }) => text).join(' ') ?? '';
    assert.match(texts, /Date: 19 September 2023\. Place: Harbour Hall\. Anna Berg, Minister\./);
    assert.deepEqual(document?.sources, ['gazette']);
  });
  test('of an entry has its headings with their anchors, and no citations', () => {
    const passages = at('/organisations/quay/')?.passages ?? [];
    assert.deepEqual(passages.slice(-2), [
      { kind: 'heading', id: 'use', text: 'Use' },
      { kind: 'text', id: undefined, text: 'Ships moor there.' },
    ]);
  });
  test('of a source is found by its outlet, host and key, which are no text to show', () => {
    const document = at('/sources/gazette/');
    assert.match(document?.alsoFoundBy ?? '', /gazette\.example · gazette/);
    assert.deepEqual(document?.sources, ['gazette']);
    assert.equal(document?.day, '2021-05-04');
  });
  test('of a statement has the statement as its title, and its number to be found by', () => {
    const document = at('/claims/daily/1/');
    assert.equal(document?.title, 'Ships moor there.');
    assert.equal(document?.alsoFoundBy, 'Statement daily/1');
    assert.equal(document?.detail, 'daily/1 · Only this source');
    assert.deepEqual(document?.sources, ['daily', 'gazette']);
  });
});

test('the HTML of a document is escaped, and its definition weighs more', () => {
  const document = at('/organisations/quay/');
  const html = document ? documentHtml(document) : '';
  assert.match(html, /data-pagefind-meta="title">Quay &amp; &quot;Pier&quot; &lt;b&gt;</);
  assert.match(html, /<p data-pagefind-weight="3">/);
  assert.match(html, /<h2 id="use">Use<\/h2>/);
});

test('the anchor of a text stands in an element of its own, which has no text', () => {
  const [document] = documents.values();
  const html = document && documentHtml({ ...document, passages: [passage('p-1')] });
  assert.match(html ?? '', /<p><i id="p-1"><\/i>Ships\.<\/p>/);
});
const passage = (id: string): Passage => ({ kind: 'text', id, text: 'Ships.' });

test('the vocabulary has the words of all documents by first letter, in order', () => {
  const words = vocabulary([...documents.values()]);
  assert.ok(words.get('s')?.includes('ships'));
  assert.deepEqual(words.get('m'), [...(words.get('m') ?? [])].sort());
  assert.ok(![...words.values()].flat().some((word) => word.length < 3));
});

test('the vocabulary keeps the most frequent words of a letter', () => {
  const words = vocabulary([...documents.values()], 1);
  for (const list of words.values()) assert.equal(list.length, 1);
});

describe('years and days', () => {
  test('of several dates, each once', () =>
    assert.deepEqual(yearsOf(['2023-09', '2021/2022', undefined, '2023?']), [2021, 2022, 2023]));
  test('of a date that is open at one end: the other', () =>
    assert.deepEqual(yearsOf(['2016/..']), [2016]));
  test('the first day of a month', () => assert.equal(firstDay('2023-09'), '2023-09-01'));
  test('no date, no day', () => assert.equal(firstDay(undefined), undefined));
});
