import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { entryId } from '../schemas/ids.ts';
import {
  claims,
  entryIn,
  evidence,
  graphOf,
  organisation,
  searchRecord,
} from '../testing/content.ts';
import { claimsByEntry, entryEvidence, verdictCounts } from './evidence.ts';

const from = (...ids: readonly string[]) => ({
  origins: ids.map((id) => ({ id, note: `what ${id} says` })),
});

const sources = [
  evidence('ministry', from('ministry')),
  evidence('reprint', from('ministry')),
  evidence('agency', from('agency')),
  evidence('joint', from('ministry', 'agency')),
  evidence('machine', { grade: 'X', ...from('machine') }),
  searchRecord('searched'),
];

const disagreement = (attributes: string): string =>
  `<Disagreement on="the year"${attributes}>\n\nOne or the other [@ministry; @agency].\n\n</Disagreement>`;
const onSubstance = disagreement(' about="substance"');

describe('how well an entry stands', () => {
  for (const [name, citation, body, status, sourceCount, originCount] of [
    ['one source', '[@ministry]', 'Text.', 'single-source', 1, 1],
    ['two outlets with one origin', '[@ministry; @reprint]', 'Text.', 'single-source', 2, 1],
    ['two origins', '[@ministry; @agency]', 'Text.', 'documented', 2, 2],
    ['one text that joins two origins', '[@joint]', 'Text.', 'documented', 1, 2],
    ['an unreliable source', '[@machine]', 'Text.', 'no-record-found', 1, 0],
    ['an unreliable source and another', '[@machine; @agency]', 'Text.', 'single-source', 2, 1],
    ['a search that found nothing', '[@searched]', 'Text.', 'no-record-found', 0, 0],
    [
      'one source at two places',
      '[@ministry, p. 1]',
      'Yes [@ministry, p. 2].',
      'single-source',
      1,
      1,
    ],
    [
      'a second origin below the definition',
      '[@ministry]',
      'Yes [@agency].',
      'single-source',
      2,
      2,
    ],
    [
      'an origin below the definition only',
      '[@machine]',
      'Yes [@agency].',
      'no-record-found',
      2,
      1,
    ],
    ['a disagreement', '[@ministry; @agency]', disagreement(''), 'documented', 2, 2],
    ['one on the substance', '[@ministry; @agency]', onSubstance, 'disputed', 2, 2],
    ['one on the substance, one source', '[@ministry]', onSubstance, 'disputed', 2, 2],
    ['one on the substance, no record', '[@machine]', onSubstance, 'no-record-found', 3, 2],
  ] as const) {
    test(`${name}: ${status}`, () => {
      const graph = graphOf(
        ...sources,
        organisation('red', { summary: { text: 'It is red.', citation } }, body),
      );
      const found = entryEvidence(graph, entryIn(graph, 'organisations/red'));
      assert.deepEqual(
        [found.status, found.sources, found.origins],
        [status, sourceCount, originCount],
      );
    });
  }

  test('facts, names and relations count as sources and do not define', () => {
    const graph = graphOf(
      ...sources,
      organisation('red', {
        summary: { text: 'It is red.', citation: '[@machine]' },
        names: { ru: { text: 'Красный', citation: '[@reprint]' } },
        facts: [{ label: 'Founded', value: 'In 2001', citation: '[@agency]' }],
        relations: [
          { type: 'part-of', target: 'organisations/red', citation: '[@joint]' },
          { type: 'member-of', target: 'organisations/red', citation: '[@searched]' },
        ],
      }),
    );
    const found = entryEvidence(graph, entryIn(graph, 'organisations/red'));
    assert.equal(found.status, 'no-record-found');
    // The prose made for tests cites "gazette", which has an origin of its own.
    assert.equal(found.sources, 5);
    assert.equal(found.origins, 3);
  });
});

describe('the claims about an entry', () => {
  const graph = graphOf(
    organisation('red'),
    organisation('blue'),
    organisation('green'),
    claims(
      'agency-2023',
      { entries: ['organisations/red'] },
      { entries: ['organisations/blue', 'organisations/red'] },
      {},
    ),
    claims('times-2023', { entries: ['organisations/red'] }),
  );
  const idsOf = (id: string): unknown =>
    entryEvidence(graph, entryIn(graph, id)).claims.map((claim) => claim.id);

  test('stand in the order of the registers', () => {
    assert.deepEqual(idsOf('organisations/red'), [
      'agency-2023/1',
      'agency-2023/2',
      'times-2023/1',
    ]);
    assert.deepEqual(idsOf('organisations/blue'), ['agency-2023/2']);
  });

  test('are none where no claim names the entry', () => {
    assert.deepEqual(idsOf('organisations/green'), []);
    assert.equal(claimsByEntry(graph).has(entryId.parse('organisations/green')), false);
  });

  test('are collected once', () => {
    assert.equal(claimsByEntry(graph), claimsByEntry(graph));
  });

  test('hold a claim once, also when it names the entry twice', () => {
    const twice = graphOf(
      organisation('red'),
      claims('times', { entries: ['organisations/red', 'organisations/red'] }),
    );
    assert.equal(entryEvidence(twice, entryIn(twice, 'organisations/red')).claims.length, 1);
  });
});

test('verdicts are counted in their own order, and those without a claim are left out', () => {
  const graph = graphOf(
    claims(
      'times',
      { verdict: 'opinion' },
      { verdict: 'contradicted' },
      {},
      { verdict: 'corroborated' },
      { verdict: 'opinion' },
    ),
  );
  assert.deepEqual(verdictCounts(graph.claims), [
    ['corroborated', 1],
    ['contradicted', 1],
    ['opinion', 2],
  ]);
  assert.deepEqual(verdictCounts([]), []);
});
