import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sitePath } from '../site/paths.ts';
import type { LedgerPage } from './ledger.ts';
import { pageDates } from './page-dates.ts';

const record = (
  recorded: string,
  modified: string,
  more: Partial<LedgerPage> = {},
): LedgerPage => ({
  recorded,
  content: { hash: '0123456789abcdef', modified },
  next: 1,
  anchors: {},
  ...more,
});
const made = (recorded: string): LedgerPage => ({ recorded, next: 1, anchors: {} });

const ledger = {
  pages: {
    '/': made('2026-11-01'),
    '/a-z/': made('2026-11-01'),
    '/changes/': made('2026-11-01'),
    '/about/': made('2026-11-01'),
    '/map/': made('2026-11-01'),
    '/map/events/talks/': made('2026-11-01'),
    '/events/talks/accounts/': made('2026-11-01'),
    '/events/': made('2026-11-01'),
    '/mechanisms/': made('2026-11-30'),
    '/claims/': made('2026-11-01'),
    '/claims/tass/': made('2026-11-01'),
    '/claims/caixin/': made('2026-11-01'),
    '/claims/verdict/partly/': made('2026-11-01'),
    '/events/talks/': record('2026-11-01', '2026-11-05'),
    '/events/old/': record('2026-11-01', '2026-11-02', {
      retired: { date: '2026-11-09', successor: '/events/' },
    }),
    '/mechanisms/forum/': record('2026-11-01', '2026-11-03'),
    '/people/wang-yi/': record('2026-11-01', '2026-11-12'),
    '/sources/tass/': record('2026-11-01', '2026-11-20'),
    '/claims/tass/1/': record('2026-11-01', '2026-11-15'),
    '/claims/caixin/1/': record('2026-11-01', '2026-11-04'),
  },
};

describe('a page was last changed', () => {
  for (const [path, modified, why] of [
    ['/events/talks/', '2026-11-05', 'when its record was'],
    ['/events/', '2026-11-09', 'when a page of the list was changed or removed'],
    ['/mechanisms/', '2026-11-30', 'not before it was published'],
    ['/claims/tass/', '2026-11-15', 'when a claim of the article was'],
    ['/claims/caixin/', '2026-11-04', 'when a claim of this article was, not of another'],
    ['/claims/', '2026-11-15', 'when any claim was'],
    ['/claims/verdict/partly/', '2026-11-15', 'when the register was'],
    ['/a-z/', '2026-11-12', 'when an entry or a person was'],
    ['/changes/', '2026-11-09', 'when an entry was'],
    ['/map/events/talks/', '2026-11-05', 'when its entry was'],
    ['/events/talks/accounts/', '2026-11-05', 'when its entry was'],
    ['/map/', '2026-11-20', 'when anything was'],
    ['/about/', '2026-11-20', 'when anything was'],
    ['/', '2026-11-20', 'when anything was'],
  ] as const) {
    test(`${path} ${why}`, () => {
      assert.equal(pageDates(ledger, sitePath(path)).modified, modified);
    });
  }
});

test('a page was published when it was first recorded', () => {
  assert.equal(pageDates(ledger, sitePath('/events/talks/')).published, '2026-11-01');
});

test('a page made of nothing that has a day was changed when it was published', () => {
  const bare = { pages: { '/': made('2026-11-01') } };
  assert.deepEqual(pageDates(bare, sitePath('/')), {
    published: '2026-11-01',
    modified: '2026-11-01',
  });
});

test('a page that the ledger does not know is an error that says what to type', () => {
  assert.throws(
    () => pageDates(ledger, sitePath('/events/none/')),
    /does not know \/events\/none\/\. Run "npm run permalinks"\./,
  );
});
