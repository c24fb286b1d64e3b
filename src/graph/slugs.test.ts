import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { disagreementId, HeadingIds } from './slugs.ts';

describe('the ids of headings', () => {
  test('are unique on a page', () => {
    const ids = new HeadingIds();
    assert.deepEqual(
      ['History', 'History', 'What the sources disagree on', 'History'].map((text) =>
        ids.for(text),
      ),
      ['history', 'history-1', 'what-the-sources-disagree-on', 'history-2'],
    );
  });

  test('begin anew on the next page', () => {
    assert.equal(new HeadingIds().for('History'), 'history');
    assert.equal(new HeadingIds().for('History'), 'history');
  });

  test('keep letters of every script and leave punctuation out', () => {
    assert.equal(new HeadingIds().for('Names: 上合组织, ШОС & SCO'), 'names-上合组织-шос--sco');
  });
});

test('the anchor of a disagreement says that it is one', () => {
  assert.equal(
    disagreementId('How many delegations came?'),
    'disagreement-how-many-delegations-came',
  );
});
