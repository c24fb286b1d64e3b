import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyLedger } from '../../permalinks/ledger.ts';
import { sitePath } from '../../site/paths.ts';
import { entryIn, evidence, event, graphOf, mechanism } from '../../testing/content.ts';
import { withLedger } from '../../testing/with-ledger.ts';
import { pageAddress } from '../addresses.ts';
import { entryPageRecord } from './entry-record.ts';

const gazette = { source: 'gazette', locator: null, quotation: null };
const talks = pageAddress(sitePath('/mechanisms/talks/'));

test('a relation that another entry declares has that entry’s citations', () => {
  const relation = { type: 'held-under', target: 'mechanisms/talks', citation: '[@gazette]' };
  const content = withLedger(
    graphOf(mechanism('talks'), event('meeting', { relations: [relation] })),
  );
  assert.deepEqual(entryPageRecord(content, entryIn(content.graph, 'mechanisms/talks')).relations, [
    {
      type: 'held-under',
      direction: 'inverse',
      label: 'Meetings held under it',
      entry: {
        id: 'events/meeting',
        title: 'Title of meeting',
        url: pageAddress(sitePath('/events/meeting/')),
      },
      declaredBy: 'events/meeting',
      citations: [gazette],
    },
  ]);
});

test('the evidence says from which origins it was computed', () => {
  const two = { origins: ['a', 'b'].map((id) => ({ id, note: `what ${id} says` })) };
  const content = withLedger(
    graphOf(
      evidence('joint', two),
      mechanism('talks', { summary: { text: 'What it is.', citation: '[@joint]' } }),
    ),
  );
  assert.deepEqual(entryPageRecord(content, entryIn(content.graph, 'mechanisms/talks')).evidence, {
    status: 'documented',
    label: 'Documented by independent sources',
    computed: 'The definition stands on at least two origins.',
    definingOrigins: ['a', 'b'],
    sources: 2,
    origins: 3,
  });
});

test('a citation in a list says its paragraph, its section and its sentence', () => {
  const content = withLedger(
    graphOf(
      mechanism(
        'talks',
        {},
        'Before [@gazette].\n\n## Tides\n\n- One [@gazette]. Two [@gazette, para. 3, "four words of it"].\n',
      ),
    ),
  );
  const record = entryPageRecord(content, entryIn(content.graph, 'mechanisms/talks'));
  assert.deepEqual(record.citations.slice(2), [
    {
      page: 'mechanisms/talks',
      part: 'prose',
      paragraph: 'p2',
      section: 'tides',
      statement: 'One.',
      ...gazette,
      url: `${talks}#p2`,
    },
    {
      page: 'mechanisms/talks',
      part: 'prose',
      paragraph: 'p2',
      section: 'tides',
      statement: 'Two.',
      source: 'gazette',
      locator: { label: 'paragraph', value: 3, text: 'para. 3' },
      quotation: 'four words of it',
      url: `${talks}#p2`,
    },
  ]);
  assert.deepEqual(
    record.paragraphs.map(({ id, section, text }) => [id, section, text]),
    [
      ['p1', null, 'Before.'],
      ['p2', 'tides', 'One. Two.'],
    ],
  );
});

test('a paragraph that the ledger does not know yet has no permanent link', () => {
  const { ledger } = withLedger(graphOf(mechanism('talks')));
  const graph = graphOf(mechanism('talks', {}, 'Written since [@gazette].'));
  const record = entryPageRecord({ graph, ledger }, entryIn(graph, 'mechanisms/talks'));
  assert.deepEqual(record.paragraphs[0]?.id, null);
  assert.deepEqual(record.paragraphs[0]?.url, null);
  assert.equal(record.citations.at(-1)?.url, talks);
});

test('an anchor that was retired has its successor', () => {
  const before = withLedger(
    graphOf(mechanism('talks', {}, 'Ships come in with every tide [@gazette].')),
  );
  const content = withLedger(
    graphOf(mechanism('talks', {}, 'Nothing at all resembles what stood here [@gazette].')),
    before.ledger,
    new Map([['/mechanisms/talks/#p1', 'p2']]),
  );
  const record = entryPageRecord(content, entryIn(content.graph, 'mechanisms/talks'));
  assert.deepEqual(record.retired, [
    { id: 'p1', url: `${talks}#p1`, date: '2026-11-22', successor: `${talks}#p2` },
  ]);
});

test('a page that the ledger does not know is an error that says what to do', () => {
  const graph = graphOf(mechanism('talks'));
  assert.throws(
    () => entryPageRecord({ graph, ledger: emptyLedger }, entryIn(graph, 'mechanisms/talks')),
    /does not know \/mechanisms\/talks\/\. Run "npm run permalinks"/,
  );
});
