import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ContentFile } from '../graph/content-files.ts';
import { sitePath } from '../site/paths.ts';
import { article, claims, graphOf, organisation, person, series } from '../testing/content.ts';
import { assignPermalinks } from './assign.ts';
import type { Decisions } from './assignment.ts';
import { emptyLedger, type Ledger } from './ledger.ts';
import { publishedPages, type CurrentAnchor, type CurrentPage } from './published.ts';

/** What a history of paragraphs and headings does not show; see `history.test.ts` for those. */
const path = '/events/meeting/';
const page = (anchors: readonly CurrentAnchor[], content?: string): CurrentPage => ({
  path: sitePath(path),
  title: 'Meeting',
  anchors,
  ...(content !== undefined && { content }),
});
const block = (text: string): CurrentAnchor => ({ kind: 'block', text });
const named = (kind: 'heading' | 'disagreement' | 'occurrence', id: string): CurrentAnchor => ({
  kind,
  id,
  text: id.replaceAll('-', ' '),
});
const assign = (
  ledger: Ledger,
  pages: readonly CurrentPage[],
  decisions: Decisions = {},
  today = '2026-12-01',
) => assignPermalinks(ledger, pages, decisions, today);

describe('the day on which a page changed', () => {
  const [one, other] = ['1111111111111111', '2222222222222222'];
  const published = assign(emptyLedger, [page([], one)], {}, '2026-11-22').ledger;
  const contentOf = (ledger: Ledger) => ledger.pages[path]?.content;

  test('is at first the day on which it was published', () => {
    assert.deepEqual(contentOf(published), { hash: one, modified: '2026-11-22' });
  });

  test('stays while the page says the same', () => {
    const later = assign(published, [page([], one)], {}, '2027-03-03').ledger;
    assert.deepEqual(contentOf(later), { hash: one, modified: '2026-11-22' });
  });

  test('is the day of the last change', () => {
    const later = assign(published, [page([], other)], {}, '2027-03-03').ledger;
    assert.deepEqual(contentOf(later), { hash: other, modified: '2027-03-03' });
    assert.equal(later.pages[path]?.recorded, '2026-11-22');
  });

  test('stays when the page moves', () => {
    const moved = { ...page([], one), path: sitePath('/events/talks/') };
    const { ledger } = assign(
      published,
      [moved],
      { successors: new Map([[path, moved.path]]) },
      '2027-03-03',
    );
    assert.deepEqual(ledger.pages[moved.path], published.pages[path]);
  });
});

describe('a disagreement', () => {
  const first = block('The Chinese side counts four days of talks in all.');
  const second = block('The Russian side counts one day and no more than that.');
  const before = assign(emptyLedger, [
    page([named('disagreement', 'disagreement-the-days'), first, second]),
  ]).ledger;

  test('that is worded anew leads to the one with its first account', () => {
    const { renamed, lost } = assign(before, [
      page([named('disagreement', 'disagreement-how-long'), first, second]),
    ]);
    assert.deepEqual(lost, []);
    assert.deepEqual([...renamed], [[`${path}#disagreement-the-days`, 'disagreement-how-long']]);
  });

  test('that is settled needs a successor, though its accounts stand in the text', () => {
    const { lost } = assign(before, [page([named('heading', 'days'), first, second])]);
    assert.deepEqual(
      lost.map(({ link, successor }) => [link, successor]),
      [[`${path}#disagreement-the-days`, path]],
    );
  });
});

test('a row of a series that is called otherwise is suggested by its number', () => {
  const before = assign(emptyLedger, [
    page([named('occurrence', 'round-1'), named('occurrence', 'round-12')]),
  ]).ledger;
  const { lost } = assign(before, [
    page([named('occurrence', 'edition-1'), named('occurrence', 'edition-12')]),
  ]);
  assert.deepEqual(
    lost.map(({ link, successor }) => [link, successor]),
    [
      [`${path}#round-1`, 'edition-1'],
      [`${path}#round-12`, 'edition-12'],
    ],
  );
});

describe('a name is refused', () => {
  const problemsOf = (ledger: Ledger, ...anchors: readonly CurrentAnchor[]): string[] =>
    assign(ledger, [page(anchors)]).problems.map(({ message, hint }) => `${message} ${hint}`);

  test('that is for paragraphs', () => {
    assert.deepEqual(problemsOf(emptyLedger, { kind: 'heading', id: 'p5', text: 'P5' }), [
      'The heading "P5" has the id "p5", which is for paragraphs. Give it an id of its own: ## P5 {#the-p5}.',
    ]);
  });

  test('that a heading had which says something else', () => {
    const first = assign(emptyLedger, [
      page([{ kind: 'heading', id: 'history', text: 'History' }]),
    ]).ledger;
    const gone = assign(first, [page([])], {
      successors: new Map([[`${path}#history`, path]]),
    }).ledger;
    const again = { kind: 'heading', id: 'history', text: 'Exports of grain' } as const;
    assert.deepEqual(problemsOf(gone, again), [
      'The heading "Exports of grain" has the id "history", which was published for another. Give it an id of its own: ## Exports of grain {#the-history}.',
    ]);
    assert.deepEqual(problemsOf(gone, { ...again, text: 'History' }), []);
  });

  test('not when it is one that every object has', () => {
    const heading = named('heading', 'constructor');
    const { ledger, lost } = assign(emptyLedger, [page([heading])]);
    assert.deepEqual(lost, []);
    assert.deepEqual(assign(ledger, [page([])]).lost[0]?.link, `${path}#constructor`);
  });
});

describe('claims', () => {
  const register = (...statements: readonly string[]) =>
    publishedPages(
      graphOf(
        article('times', ['One two three four five.']),
        claims('times', ...statements.map((statement) => ({ statement }))),
      ),
    );
  const { ledger } = assign(emptyLedger, register('The talks began.', 'The talks ended.'));
  const problemsOf = (...statements: readonly string[]) =>
    assign(ledger, register(...statements)).problems.map(({ link, message }) => [link, message]);

  test('may be edited, and new ones stand at the end', () => {
    assert.deepEqual(problemsOf('The talks began late.', 'The talks ended.', 'More.'), []);
  });

  test('that are pushed to the next number are refused: each would take the address of another', () => {
    assert.deepEqual(problemsOf('New.', 'The talks began.', 'The talks ended.'), [
      [
        '/claims/times/2/',
        'What was published at "/claims/times/1/" stands at "/claims/times/2/" now, the address of another page.',
      ],
    ]);
  });

  test('that change places are refused', () => {
    assert.equal(problemsOf('The talks ended.', 'The talks began.').length, 2);
  });

  test('that move up when one is taken out are refused', () => {
    assert.deepEqual(
      problemsOf('The talks ended.').map(([link]) => link),
      ['/claims/times/1/'],
    );
  });
});

describe('the pages of the site', () => {
  const pages = (...files: readonly ContentFile[]) =>
    new Map(publishedPages(graphOf(...files)).map((each) => [String(each.path), each]));

  test('have their anchors in the order of the page', () => {
    const red = organisation(
      'red',
      {},
      'One [@gazette].\n\n## Two\n\n- three [@gazette]\n\n<Disagreement on="four">\n\nFive [@gazette].\n\n</Disagreement>\n\n## Six\n\n| a |\n| - |\n| seven [@gazette] |',
    );
    assert.deepEqual(
      pages(red)
        .get('/organisations/red/')
        ?.anchors.map(({ kind, id, text }) => id ?? `${kind} ${text}`),
      [
        'block One.',
        'two',
        'block three',
        'disagreement-four',
        'block Five.',
        'six',
        'block seven',
      ],
    );
  });

  test('of people have their offices and notes as blocks', () => {
    const ida = person('ida-lund', {
      offices: [{ title: 'Pilot', from: '2008', note: 'as she says', citation: '[@gazette]' }],
      notes: [{ text: 'Left in 2020.', citation: '[@gazette]' }],
    });
    assert.deepEqual(pages(ida).get('/people/ida-lund/')?.anchors, [
      { kind: 'block', text: 'Pilot, from 2008, as she says' },
      { kind: 'block', text: 'Left in 2020.' },
    ]);
  });

  test('of series have their rows', () => {
    const rounds = series('rounds', 'organisations/red', {}, {});
    assert.deepEqual(
      pages(rounds)
        .get('/series/rounds/')
        ?.anchors.map(({ id }) => id),
      ['round-1', 'round-2'],
    );
  });

  test('have a hash when they have a record, and lists have none', () => {
    const all = pages(organisation('red'));
    assert.match(all.get('/organisations/red/')?.content ?? '', /^[0-9a-f]{16}$/);
    assert.equal(all.get('/organisations/')?.content, undefined);
  });
});
