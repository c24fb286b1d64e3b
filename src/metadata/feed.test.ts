import { publishedHome } from '../testing/published-under-path.ts';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseRssFeed } from 'feedsmith';
import { latestChanges } from '../graph/latest-changes.ts';
import type { Graph } from '../graph/model.ts';
import { graphOf, organisation } from '../testing/content.ts';
import { realContent } from '../testing/real-content.ts';
import { withLedger } from '../testing/with-ledger.ts';
import { changesFeed } from './feed.ts';

const read = async (graph: Graph) => parseRssFeed(await changesFeed(withLedger(graph)));

/** The identifiers of the items, by what the items say. */
async function identifiers(...history: { date: string; text: string }[]) {
  const { items = [] } = await read(graphOf(organisation('council', { history })));
  return new Map(items.map(({ description, guid }) => [description, guid?.value]));
}

const changes = `${publishedHome}changes/#organisations-council`;
const first = { date: '2026-11-22', text: 'First version.' };
const second = { date: '2026-11-22', text: 'A date corrected.' };
const third = { date: '2026-12-01', text: 'A source added.' };

describe('the feed of changes, as a feed reader reads it', () => {
  test('says what it is and where it lies', async () => {
    const feed = await read(graphOf(organisation('council')));
    assert.equal(feed.title, 'China–Russia Security Reference: changes');
    assert.equal(feed.link, publishedHome);
    assert.equal(feed.language, 'en-GB');
    assert.deepEqual(feed.atom?.links, [
      { href: `${publishedHome}feed.xml`, rel: 'self', type: 'application/rss+xml' },
    ]);
  });

  test('has an item for a change, whatever signs its title has', async () => {
    const title = 'Council “of” <Tides> & Co. 国';
    const graph = graphOf(organisation('council', { title, history: [first] }));
    const { items } = await read(graph);
    assert.deepEqual(items, [
      {
        title,
        link: `${publishedHome}organisations/council/`,
        description: 'First version.',
        guid: { value: `${changes}-2026-11-22`, isPermaLink: true },
        pubDate: 'Sun, 22 Nov 2026 00:00:00 GMT',
      },
    ]);
  });

  test('gives two changes of a day two identifiers', async () => {
    assert.deepEqual(
      await identifiers(second, first),
      new Map([
        ['A date corrected.', `${changes}-2026-11-22-2`],
        ['First version.', `${changes}-2026-11-22`],
      ]),
    );
  });

  test('keeps the identifiers when a change is added', async () => {
    const before = await identifiers(second, first);
    const after = await identifiers(third, second, first);
    for (const [text, id] of before) assert.equal(after.get(text), id);
    assert.equal(after.size, 3);
  });

  test('keeps the identifier when the wording of a change is corrected', async () => {
    const before = await identifiers(second, first);
    const after = await identifiers({ ...second, text: 'A day corrected.' }, first);
    assert.equal(after.get('A day corrected.'), before.get('A date corrected.'));
  });

  test('keeps the identifier when the entry moves', async () => {
    const before = withLedger(graphOf(organisation('council', { history: [first] })));
    const moved = new Map([['/organisations/council/', '/organisations/board/']]);
    const after = withLedger(
      graphOf(organisation('board', { history: [third, first] })),
      before.ledger,
      moved,
    );
    const { items = [] } = parseRssFeed(await changesFeed(after));
    assert.deepEqual(
      items.map(({ link, guid }) => [link, guid?.value]),
      [
        [`${publishedHome}organisations/board/`, `${changes}-2026-12-01`],
        [`${publishedHome}organisations/board/`, `${changes}-2026-11-22`],
      ],
    );
  });

  test('has every change of the content, newest first, each with its own identifier', async () => {
    const content = realContent();
    const { items = [] } = parseRssFeed(await changesFeed(content));
    const expected = latestChanges(content.graph, 200);
    assert.deepEqual(
      items.map(({ title, description }) => [title, description]),
      expected.map(({ entry, change }) => [entry.data.title, change.text]),
    );
    assert.equal(new Set(items.map(({ guid }) => guid?.value)).size, expected.length);
  });
});
