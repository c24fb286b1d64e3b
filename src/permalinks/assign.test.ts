import assert from 'node:assert/strict';
import test from 'node:test';
import { sitePath } from '../site/paths.ts';
import { assignPermalinks, type Assignment } from './assign.ts';
import { emptyLedger, ledgerText, LedgerError, parseLedger, type Ledger } from './ledger.ts';
import type { CurrentPage } from './published.ts';

const path = '/events/meeting/';
const first = 'The two ministers met in Moscow on a Tuesday and spoke of the year ahead.';
const second = 'Neither side published the text of what was agreed at the end of the day.';
const third = 'A second meeting was announced for the spring, in a city that was not named.';

function page(paragraphs: readonly string[], headings: readonly string[] = []): CurrentPage {
  return {
    path: sitePath(path),
    anchors: [
      ...headings.map((id) => ({ kind: 'heading' as const, id, text: id })),
      ...paragraphs.map((text) => ({ kind: 'block' as const, text })),
    ],
  };
}

const assign = (
  ledger: Ledger,
  pages: readonly CurrentPage[],
  successors: Readonly<Record<string, string>> = {},
  today = '2026-12-01',
): Assignment => assignPermalinks(ledger, pages, new Map(Object.entries(successors)), today);

/** The id of each paragraph, by what the ledger holds after an assignment. */
function idsOf({ ledger }: Assignment): string[] {
  return Object.entries(ledger.pages[path]?.anchors ?? {})
    .filter(([, anchor]) => anchor.kind === 'block' && !anchor.retired)
    .map(([id]) => id);
}

const published = assign(emptyLedger, [page([first, second, third])], {}, '2026-11-22');

test('paragraphs of a new page are numbered in order', () => {
  assert.deepEqual(idsOf(published), ['p1', 'p2', 'p3']);
  assert.equal(published.added, 3);
});

test('an unchanged page changes nothing in the ledger', () => {
  const again = assign(published.ledger, [page([first, second, third])]);
  assert.equal(ledgerText(again.ledger), ledgerText(published.ledger));
  assert.deepEqual(again.lost, []);
});

test('a moved paragraph keeps its id', () => {
  assert.deepEqual(idsOf(assign(published.ledger, [page([third, first, second])])), [
    'p3',
    'p1',
    'p2',
  ]);
});

test('an edited paragraph keeps its id', () => {
  const edited = `${second} No protocol was shown either.`;
  const result = assign(published.ledger, [page([first, edited, third])]);
  assert.deepEqual(idsOf(result), ['p1', 'p2', 'p3']);
  assert.deepEqual(result.lost, []);
});

test('a new paragraph gets a number that was never used, wherever it stands', () => {
  const result = assign(published.ledger, [
    page([
      first,
      'A wholly different sentence about quite another subject altogether.',
      second,
      third,
    ]),
  ]);
  assert.deepEqual(idsOf(result), ['p1', 'p4', 'p2', 'p3']);
});

test('a split paragraph gives its id to the part that is more like it', () => {
  const long = `${first} ${second}`;
  const before = assign(emptyLedger, [page([long, third])]);
  const after = assign(before.ledger, [page([first, second, third])]);
  assert.equal(after.lost.length, 0);
  assert.equal(idsOf(after).filter((id) => id === 'p1').length, 1);
  assert.ok(idsOf(after).includes('p3'), 'the other part is new');
});

test('a merged paragraph needs a successor for the id that is left over', () => {
  const merged = assign(published.ledger, [page([`${first} ${second}`, third])]);
  assert.equal(merged.lost.length, 1);
  const link = merged.lost[0]?.link ?? '';
  assert.match(link, /^\/events\/meeting\/#p[12]$/);
  const named = assign(published.ledger, [page([`${first} ${second}`, third])], { [link]: 'p1' });
  assert.deepEqual(named.lost, []);
});

test('a deleted paragraph is lost until it has a successor, and is then retired for good', () => {
  const link = `${path}#p2`;
  assert.deepEqual(
    assign(published.ledger, [page([first, third])]).lost.map((lost) => lost.link),
    [link],
  );
  const retired = assign(published.ledger, [page([first, third])], { [link]: 'p1' });
  assert.deepEqual(retired.ledger.pages[path]?.anchors['p2']?.retired, {
    date: '2026-12-01',
    successor: 'p1',
  });
  const later = assign(retired.ledger, [page([first, third])], {}, '2027-01-01');
  assert.equal(ledgerText(later.ledger), ledgerText(retired.ledger));
});

test('a retired number is never given to a new paragraph', () => {
  const retired = assign(published.ledger, [page([first, second])], { [`${path}#p3`]: 'p2' });
  const grown = assign(retired.ledger, [
    page([first, second, 'Something entirely new that nobody had written down before.']),
  ]);
  assert.deepEqual(idsOf(grown), ['p1', 'p2', 'p4']);
});

test('a heading that changes its text needs a successor for its old anchor', () => {
  const before = assign(emptyLedger, [page([], ['what-was-said'])]);
  const after = assign(before.ledger, [page([], ['what-was-agreed'])]);
  assert.deepEqual(
    after.lost.map(({ link }) => link),
    [`${path}#what-was-said`],
  );
});

test('a page that disappears needs a successor', () => {
  assert.deepEqual(assign(published.ledger, []).lost, [{ link: path }]);
  const moved = assign(published.ledger, [], { [path]: '/events/other/' });
  assert.equal(moved.ledger.pages[path]?.retired?.successor, '/events/other/');
});

test('a ledger survives being written and read', () => {
  assert.deepEqual(parseLedger(ledgerText(published.ledger)), published.ledger);
});

for (const [what, text, message] of [
  ['truncated', ledgerText(published.ledger).slice(0, 80), /is not valid JSON/],
  ['another file', '{"name": "x"}', /is damaged at pages: /],
  [
    'edited by hand',
    ledgerText(published.ledger).replace('"next": 4', '"next": "four"'),
    /damaged at pages > \/events\/meeting\/ > next/,
  ],
] as const) {
  test(`a ledger that is ${what} is refused with a way to restore it`, () => {
    assert.throws(
      () => parseLedger(text),
      (error) =>
        error instanceof LedgerError &&
        message.test(error.message) &&
        error.message.includes('Restore content/permalinks.json from the last commit'),
    );
  });
}
