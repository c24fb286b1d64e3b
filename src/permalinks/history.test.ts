import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  passage,
  pathOf,
  reworded,
  SiteHistory,
  type Pages,
  type Passage,
} from '../testing/site-history.ts';

/**
 * Histories of a small site, replayed through the real functions. After each step
 * `SiteHistory` proves that every address and anchor ever published leads to a
 * page that is there and to the passage that carries on its words, that no id
 * marks another passage, and that the ledger survives being written and read.
 */
const heading = passage('heading', 'What was said');
const first = passage(
  'paragraph',
  'The two ministers met in Moscow on a Tuesday and spoke at length of the year ahead',
);
const second = passage(
  'paragraph',
  'Neither side published the text of what was agreed at the end of that long day',
);
const later = passage('heading', 'What followed');
const third = passage(
  'paragraph',
  'A second meeting was announced for the spring, in a city that nobody would name',
);
const unrelated = passage('paragraph', 'Grain exports by rail reached a record in the same season');

const page = (...passages: readonly Passage[]): readonly Passage[] => passages;
const site = (pages: Readonly<Record<string, readonly Passage[]>>): Pages =>
  new Map(Object.entries(pages));
const whole = page(heading, first, second, later, third);

/** A history with the page `talks` published. */
function begun(): SiteHistory {
  const history = new SiteHistory();
  history.publish(site({ talks: whole }), {}, '2026-11-22');
  return history;
}

const talks = pathOf('talks');
const names = (...pairs: readonly (readonly [string, string])[]) => ({
  successors: new Map(pairs),
});
const whatIsLost = (history: SiteHistory, pages: Pages) =>
  history.attempt(pages).lost.map(({ link, successor }) => [link, successor]);

test('paragraphs of a new page are numbered in order', () => {
  assert.deepEqual(begun().idsOf('talks'), ['what-was-said', 'p1', 'p2', 'what-followed', 'p3']);
});

test('what is published again unchanged changes nothing, on any day', () => {
  const history = begun();
  const before = history.ledger;
  history.publish(site({ talks: whole }), {}, '2027-05-05');
  assert.deepEqual(history.ledger, before);
});

describe('a paragraph keeps its id', () => {
  for (const [what, passages, ids] of [
    [
      'when it is moved on its page',
      page(heading, third, second, later, first),
      ['what-was-said', 'p3', 'p2', 'what-followed', 'p1'],
    ],
    [
      'when it is edited',
      page(heading, first, reworded(second, `${second.text}, nor any protocol`), later, third),
      ['what-was-said', 'p1', 'p2', 'what-followed', 'p3'],
    ],
    [
      'when it is moved and edited',
      page(reworded(third, `${third.text} aloud`), heading, first, second, later),
      ['p3', 'what-was-said', 'p1', 'p2', 'what-followed'],
    ],
    [
      'when a new one is put before it',
      page(heading, unrelated, first, second, later, third),
      ['what-was-said', 'p4', 'p1', 'p2', 'what-followed', 'p3'],
    ],
    [
      'when it becomes an item of a list',
      page(heading, { ...first, kind: 'item' }, second, later, third),
      ['what-was-said', 'p1', 'p2', 'what-followed', 'p3'],
    ],
  ] as const) {
    test(what, () => {
      const history = begun();
      history.publish(site({ talks: passages }));
      assert.deepEqual(history.idsOf('talks'), ids);
    });
  }

  test('when another has the same words: each its own, in their order', () => {
    const twin = passage('paragraph', first.text);
    const history = new SiteHistory();
    history.publish(site({ talks: page(first, unrelated, twin) }));
    history.publish(site({ talks: page(third, first, unrelated, twin) }));
    assert.deepEqual(history.idsOf('talks'), ['p4', 'p1', 'p2', 'p3']);
  });
});

test('a split paragraph leaves its id with the half that is more like it', () => {
  const short = 'A press note followed the next morning';
  const long = passage('paragraph', `${first.text}, ${short.toLowerCase()}`);
  const history = new SiteHistory();
  history.publish(site({ talks: page(long, third) }));
  const halves = [passage('paragraph', short, long), passage('paragraph', first.text, long)];
  history.publish(site({ talks: page(...halves, third) }));
  assert.deepEqual(history.idsOf('talks'), ['p3', 'p1', 'p2']);
});

test('of two merged paragraphs one id goes, with the other suggested for it', () => {
  const history = begun();
  const merged = passage('paragraph', `${first.text}. ${second.text}`, first, second);
  const pages = site({ talks: page(heading, merged, later, third) });
  const lost = whatIsLost(history, pages);
  assert.equal(lost.length, 1);
  const [[gone, suggested] = []] = lost;
  assert.ok([`${talks}#p1 p2`, `${talks}#p2 p1`].includes(`${gone} ${suggested}`));
  history.publishAsEditor(pages);
  assert.equal(history.follow(`${talks}#p1`), history.follow(`${talks}#p2`));
});

describe('a paragraph that is taken out', () => {
  const without = site({ talks: page(heading, first, later, third) });

  test('is lost until something is named for it, its section suggested', () => {
    const history = begun();
    assert.deepEqual(whatIsLost(history, without), [[`${talks}#p2`, 'what-was-said']]);
    history.publish(without, names([`${talks}#p2`, 'what-was-said']));
    assert.equal(history.follow(`${talks}#p2`), `${talks}#what-was-said`);
  });

  test('may have the page itself for its successor', () => {
    const history = begun();
    history.publish(without, names([`${talks}#p2`, talks]));
    assert.equal(history.follow(`${talks}#p2`), talks);
  });

  test('leaves a number that no other paragraph gets', () => {
    const history = begun();
    history.publish(without, names([`${talks}#p2`, 'p1']));
    history.publish(site({ talks: page(heading, first, unrelated, later, third) }));
    assert.deepEqual(history.idsOf('talks'), ['what-was-said', 'p1', 'p4', 'what-followed', 'p3']);
  });

  test('has its id again when it is put back as it was', () => {
    const history = begun();
    history.publish(without, names([`${talks}#p2`, 'p1']));
    history.publish(site({ talks: page(second, heading, first, later, third) }));
    assert.deepEqual(history.idsOf('talks')[0], 'p2');
    assert.equal(history.follow(`${talks}#p2`), `${talks}#p2`);
  });

  test('has the day on which it went, and keeps it', () => {
    const history = begun();
    history.publish(without, names([`${talks}#p2`, 'p1']), '2026-12-24');
    history.publish(without, {}, '2027-01-01');
    assert.deepEqual(history.ledger.pages[talks]?.anchors['p2']?.retired, {
      date: '2026-12-24',
      successor: 'p1',
    });
    history.publish(without, names([`${talks}#p2`, 'p3']), '2027-01-02');
    assert.deepEqual(history.ledger.pages[talks]?.anchors['p2']?.retired, {
      date: '2026-12-24',
      successor: 'p3',
    });
  });
});

describe('a paragraph that goes to another page', () => {
  const apart = site({ talks: page(heading, first, later, third), text: page(second) });

  test('leads there, which is suggested', () => {
    const history = begun();
    const there = `${pathOf('text')}#p1`;
    assert.deepEqual(whatIsLost(history, apart), [[`${talks}#p2`, there]]);
    history.publish(apart, names([`${talks}#p2`, there]));
    assert.equal(history.follow(`${talks}#p2`), there);
  });

  test('is suggested there when it was edited on the way', () => {
    const edited = reworded(second, `${second.text}, nor any protocol`);
    const lost = begun().attempt(
      site({ talks: page(heading, first, later, third), text: page(unrelated, edited) }),
    ).lost;
    assert.equal(lost[0]?.successor, `${pathOf('text')}#p2`);
    assert.match(lost[0]?.reason ?? '', /^about \d+ % of its wording is there$/);
  });

  test('has its old id again when it comes back', () => {
    const history = begun();
    history.publish(apart, names([`${talks}#p2`, `${pathOf('text')}#p1`]));
    history.publishAsEditor(site({ talks: whole, text: page(unrelated) }));
    assert.equal(history.follow(`${pathOf('text')}#p1`), `${talks}#p2`);
    assert.equal(history.follow(`${talks}#p2`), `${talks}#p2`);
  });
});

describe('a heading', () => {
  const renamed = reworded(heading, 'What was agreed');

  test('that is renamed leads to the new one, unasked, when its paragraphs are there', () => {
    const history = begun();
    const { renamed: found } = history.publish(
      site({ talks: page(renamed, first, second, later, third) }),
    );
    assert.deepEqual([...found], [[`${talks}#what-was-said`, 'what-was-agreed']]);
    assert.equal(history.follow(`${talks}#what-was-said`), `${talks}#what-was-agreed`);
  });

  test('that is renamed twice leads to the last name', () => {
    const history = begun();
    history.publish(site({ talks: page(renamed, first, second, later, third) }));
    const again = reworded(heading, 'What is known of the talks');
    history.publish(site({ talks: page(again, first, second, later, third) }));
    assert.equal(history.follow(`${talks}#what-was-said`), `${talks}#what-is-known-of-the-talks`);
  });

  test('that has its name back stands for itself again', () => {
    const history = begun();
    history.publish(site({ talks: page(renamed, first, second, later, third) }));
    history.publish(site({ talks: whole }));
    assert.equal(history.follow(`${talks}#what-was-agreed`), `${talks}#what-was-said`);
    assert.equal(history.follow(`${talks}#what-was-said`), `${talks}#what-was-said`);
  });

  test('that is dissolved leads to the section that has its paragraphs', () => {
    const history = begun();
    history.publish(site({ talks: page(heading, first, second, third) }));
    assert.equal(history.follow(`${talks}#what-followed`), `${talks}#what-was-said`);
  });

  test('whose paragraphs went to several sections needs a successor', () => {
    const history = begun();
    const pages = site({
      talks: page(
        passage('heading', 'Ministers'),
        first,
        passage('heading', 'Text'),
        second,
        later,
        third,
      ),
    });
    assert.deepEqual(whatIsLost(history, pages), [[`${talks}#what-was-said`, talks]]);
    history.publish(pages, names([`${talks}#what-was-said`, 'ministers']));
  });
});

describe('a page', () => {
  const meeting = pathOf('meeting');

  test('that is renamed keeps all its ids, its day and its next number', () => {
    const history = begun();
    assert.deepEqual(whatIsLost(history, site({ meeting: whole })), [[talks, meeting]]);
    const { moved } = history.publish(site({ meeting: whole }), names([talks, meeting]));
    assert.equal(moved.get(meeting), talks);
    assert.deepEqual(history.idsOf('meeting'), [
      'what-was-said',
      'p1',
      'p2',
      'what-followed',
      'p3',
    ]);
    assert.equal(history.follow(`${talks}#p2`), `${meeting}#p2`);
    assert.equal(history.ledger.pages[meeting]?.recorded, '2026-11-22');
    history.publish(site({ meeting: page(...whole, unrelated) }));
    assert.equal(history.idsOf('meeting').at(-1), 'p4');
  });

  test('that is renamed and edited at once keeps the ids of what is like it', () => {
    const history = begun();
    const edited = reworded(first, `${first.text}, so it is said`);
    history.publishAsEditor(
      site({ meeting: page(heading, third, edited, unrelated) }),
      new Map([[talks, meeting]]),
    );
    assert.deepEqual(history.idsOf('meeting'), ['what-was-said', 'p3', 'p1', 'p4']);
    assert.equal(history.follow(`${talks}#p2`), `${meeting}#what-was-said`);
    assert.equal(history.follow(`${talks}#p1`), `${meeting}#p1`);
  });

  test('that is renamed twice leads to its last address', () => {
    const history = begun();
    history.publish(site({ meeting: whole }), names([talks, meeting]));
    history.publish(site({ summit: whole }), names([meeting, pathOf('summit')]));
    assert.equal(history.follow(`${talks}#p3`), `${pathOf('summit')}#p3`);
  });

  test('that gets its old name back stands there again', () => {
    const history = begun();
    history.publish(site({ meeting: whole }), names([talks, meeting]));
    history.publish(site({ talks: page(...whole, unrelated) }), names([meeting, talks]));
    assert.equal(history.follow(`${talks}#p3`), `${talks}#p3`);
    assert.equal(history.follow(`${meeting}#p3`), `${talks}#p3`);
    assert.deepEqual(history.idsOf('talks').at(-1), 'p4');
  });

  test('that is joined with another leads each paragraph to where it went', () => {
    const history = begun();
    const other = page(unrelated);
    history.publish(site({ talks: whole, trade: other }));
    const joined = site({ trade: page(unrelated, first, reworded(second, `Yet ${second.text}`)) });
    history.publishAsEditor(joined, new Map([[talks, pathOf('trade')]]));
    assert.deepEqual(
      ['p1', 'p2', 'p3', 'what-was-said'].map((id) => history.follow(`${talks}#${id}`)),
      ['#p2', '#p3', '', ''].map((anchor) => pathOf('trade') + anchor),
    );
  });

  test('of two joined under a new name, the one of which most is there keeps its ids', () => {
    const history = begun();
    history.publish(site({ talks: whole, trade: page(unrelated) }));
    history.publishAsEditor(
      site({ relations: page(unrelated, ...whole) }),
      new Map([
        [talks, pathOf('relations')],
        [pathOf('trade'), pathOf('relations')],
      ]),
    );
    assert.equal(history.follow(`${talks}#p3`), `${pathOf('relations')}#p3`);
    assert.equal(history.follow(`${pathOf('trade')}#p1`), `${pathOf('relations')}#p4`);
  });

  test('that is removed leads to what is named, with all its anchors', () => {
    const history = begun();
    const none = site({ trade: page(unrelated) });
    assert.deepEqual(whatIsLost(history, none), [[talks, '/organisations/']]);
    history.publish(none, names([talks, '/organisations/']));
    assert.equal(history.follow(talks), '/organisations/');
    assert.equal(history.follow(`${talks}#p2`), '/organisations/');
  });

  test('that was removed is there again only when somebody says that it is the same', () => {
    const history = begun();
    history.publish(site({ trade: page(unrelated) }), names([talks, '/organisations/']));
    const again = site({ trade: page(unrelated), talks: whole });
    assert.deepEqual(
      history.attempt(again).problems.map(({ message }) => message),
      [
        `The address "${talks}" was retired on 2026-12-01 and leads to "/organisations/", but there is a page again.`,
      ],
    );
    history.publish(again, { restored: new Set([talks]) });
    assert.deepEqual(history.idsOf('talks'), ['what-was-said', 'p1', 'p2', 'what-followed', 'p3']);
    assert.equal(history.follow(`${talks}#p2`), `${talks}#p2`);
  });
});

describe('a decision is refused', () => {
  const without = site({ talks: page(heading, first, later, third) });
  const link = `${talks}#p2`;
  for (const [what, successors, message] of [
    [
      'for a link that was never published',
      [[`${talks}#p9`, 'p1']],
      /"\/organisations\/talks\/#p9" was never published/,
    ],
    [
      'for a link that is there',
      [[`${talks}#p1`, 'p3']],
      /"\/organisations\/talks\/#p1" needs no successor/,
    ],
    [
      'with a successor that is not there',
      [[link, 'p9']],
      /The successor "p9" of ".*#p2" is not there/,
    ],
    [
      'with a page that is not there',
      [[link, '/events/none/']],
      /The successor "\/events\/none\/" of .* is not there/,
    ],
    ['with itself', [[link, 'p2']], /The successor "p2" of .* leads back to it in a circle/],
  ] as const) {
    test(what, () => {
      const { problems } = begun().attempt(without, { successors: new Map(successors) });
      assert.match(problems.map(({ message: said }) => said).join('\n'), message);
    });
  }

  test('with a successor that leads back in a circle', () => {
    const history = begun();
    history.publish(without, names([link, 'p1']));
    const { problems } = history.attempt(
      site({ talks: page(heading, later, third) }),
      names([`${talks}#p1`, 'p2']),
    );
    assert.match(problems[0]?.message ?? '', /leads back to it in a circle/);
  });

  test('that restores what is not retired', () => {
    const { problems } = begun().attempt(site({ talks: whole }), { restored: new Set([talks]) });
    assert.match(problems[0]?.message ?? '', /is not to be restored/);
  });
});
