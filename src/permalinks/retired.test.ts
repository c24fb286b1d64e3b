import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SiteContent } from '../data/site-content.ts';
import { hrefUnder, sitePath, type SitePath } from '../site/paths.ts';
import { graphOf, organisation } from '../testing/content.ts';
import { assignPermalinks } from './assign.ts';
import { anchorsOf } from './block-ids.ts';
import { broughtUp } from './current-ledger.ts';
import { emptyLedger, type Ledger } from './ledger.ts';
import { publishedPages } from './published.ts';
import { linkName } from './link-name.ts';
import { linkText } from './links.ts';
import { retiredAnchors } from './retired-anchors.ts';
import { retirementWords } from './retirement-words.ts';
import { redirectLines, retiredPages } from './retired-pages.ts';

/** The words in which retired links lead on, and the redirects of hosts. */
const first = 'The two ministers met in Moscow on a Tuesday and spoke at length of the year ahead';
const second = 'Neither side published the text of what was agreed at the end of that day';
const third = 'A second meeting was announced for the spring, in a city nobody would name';
const cited = (...texts: readonly string[]): string =>
  texts.map((text) => (text.startsWith('#') ? text : `${text} [@gazette].`)).join('\n\n');

type Site = Readonly<Record<string, string>>;
const graphOfSite = (site: Site) =>
  graphOf(
    ...Object.entries(site).map(([slug, body]) =>
      organisation(slug, { title: `On ${slug}` }, body),
    ),
  );

/** The links of the last of some sites, each published a day after the one before. */
function published(
  ...steps: readonly (readonly [site: Site, successors?: Readonly<Record<string, string>>])[]
): SiteContent {
  let ledger: Ledger = emptyLedger;
  for (const [i, [site, successors = {}]] of steps.entries()) {
    const result = assignPermalinks(
      ledger,
      publishedPages(graphOfSite(site)),
      { successors: new Map(Object.entries(successors)) },
      `2026-12-0${i + 1}`,
    );
    assert.deepEqual([...result.lost, ...result.problems], []);
    ledger = result.ledger;
  }
  return { graph: graphOfSite(steps.at(-1)?.[0] ?? {}), ledger };
}

const talks = sitePath('/organisations/talks/');

/** What a retired address says; that of the map goes with its page. */
const retiredPage = ({ ledger }: SiteContent, path = talks) =>
  retiredPages(ledger).find((page) => page.path === path) ?? assert.fail();

const whole = cited('## What was said', first, second, '## Later', third);

describe('a retired anchor says what became of its passage', () => {
  for (const [what, site, successors, sentence, words, link] of [
    [
      'revised',
      { talks: cited('## What was said', first, '## Later', third) },
      { [`${talks}#p2`]: 'p1' },
      'This passage was revised on 2 December 2026:',
      'the passage as it stands now',
      '#p1',
    ],
    [
      'moved',
      { talks: cited('## What was said', first, '## Later', third), text: cited(second) },
      { [`${talks}#p2`]: '/organisations/text/#p1' },
      'This passage moved on 2 December 2026 to',
      'On text',
      '/organisations/text/#p1',
    ],
    [
      'removed, near to a section',
      { talks: cited('## What was said', first, '## Later', third) },
      { [`${talks}#p2`]: 'what-was-said' },
      'This passage was removed on 2 December 2026. Nearest to it is',
      'What was said',
      '#what-was-said',
    ],
    [
      'removed, near to the page',
      { talks: cited('## What was said', first, '## Later', third) },
      { [`${talks}#p2`]: talks },
      'This passage was removed on 2 December 2026. Nearest to it is',
      'On talks',
      '',
    ],
    [
      'a section under another name',
      { talks: cited('## What was agreed', first, second, '## Later', third) },
      {},
      'This section was revised on 2 December 2026:',
      'the section as it stands now',
      '#what-was-agreed',
    ],
  ] as const) {
    test(what, () => {
      const { graph, ledger } = published([{ talks: whole }], [site, successors]);
      const [retired, ...more] = retiredAnchors(ledger, talks);
      assert.ok(retired && more.length === 0);
      const names = {
        page: linkName(graph, ledger, { path: retired.path }),
        place: linkName(graph, ledger, retired),
      };
      assert.deepEqual(retirementWords(retired, names), { sentence, linkText: words });
      assert.equal(linkText(retired), link.startsWith('/') ? link : talks + link);
    });
  }

  test('with the day of the last of several changes, and where it ended', () => {
    const { ledger } = published(
      [{ talks: whole }],
      [
        { talks: cited(first, third) },
        { [`${talks}#p2`]: 'p1', [`${talks}#what-was-said`]: 'p1', [`${talks}#later`]: 'p1' },
      ],
      [{ talks: cited(third) }, { [`${talks}#p1`]: talks }],
    );
    const p2 = retiredAnchors(ledger, talks).find(({ id }) => id === 'p2');
    assert.deepEqual(p2, {
      id: 'p2',
      what: 'passage',
      fate: 'removed',
      date: '2026-12-03',
      path: talks,
    });
  });
});

describe('an address that is retired', () => {
  const renamed = published(
    [{ talks: whole }],
    [{ meeting: whole }, { [talks]: '/organisations/meeting/' }],
  );

  test('of a page that moved leads each anchor to the same one there', () => {
    const page = retiredPage(renamed);
    assert.ok(page.moved && page.keepsAnchors);
    assert.equal(page.to.path, '/organisations/meeting/');
    assert.deepEqual(
      page.anchors.map(({ id, to, goesOn }) => [
        id,
        to.anchor,
        goesOn,
        linkName(renamed.graph, renamed.ledger, to),
      ]),
      [
        ['what-was-said', 'what-was-said', true, 'What was said'],
        [
          'p1',
          'p1',
          true,
          'The two ministers met in Moscow on a Tuesday and spoke at length of the year ahead.',
        ],
        ['p2', 'p2', true, `${second}.`],
        ['later', 'later', true, 'Later'],
        ['p3', 'p3', true, `${third}.`],
      ],
    );
    assert.deepEqual(page.others, []);
  });

  test('takes its map along', () => {
    const map = retiredPage(renamed, sitePath('/map/organisations/talks/'));
    assert.deepEqual(
      [map.to, map.moved, map.anchors],
      [{ path: '/map/organisations/meeting/', retired: '2026-12-02' }, true, []],
    );
  });

  test('of a page that moved twice leads to the last, in one step', () => {
    const twice = published(
      [{ talks: whole }],
      [{ meeting: whole }, { [talks]: '/organisations/meeting/' }],
      [{ summit: whole }, { '/organisations/meeting/': '/organisations/summit/' }],
    );
    assert.deepEqual(
      retiredPages(twice.ledger)
        .map(({ path, to, date }) => [path, to.path, date])
        .sort(),
      [
        [talks, '/organisations/summit/', '2026-12-02'],
        ['/map/organisations/talks/', '/map/organisations/summit/', '2026-12-02'],
        ['/organisations/meeting/', '/organisations/summit/', '2026-12-03'],
        ['/map/organisations/meeting/', '/map/organisations/summit/', '2026-12-03'],
      ].sort(),
    );
    assert.ok(retiredPages(twice.ledger).every(({ keepsAnchors }) => keepsAnchors));
  });

  test('of a page that was joined with another has other anchors there', () => {
    const other = cited('Grain exports by rail reached a record in that season');
    const joined = published(
      [{ talks: whole, trade: other }],
      [{ trade: `${other}\n\n${cited(second)}` }, { [talks]: '/organisations/trade/' }],
    );
    const page = retiredPage(joined);
    assert.equal(page.keepsAnchors, false);
    assert.deepEqual(
      page.anchors.map(({ id, to }) => [id, to.anchor]),
      [['p2', 'p2']],
    );
    assert.deepEqual(page.others, ['what-was-said', 'p1', 'later', 'p3']);
  });

  test('of a page that was removed leads to a list', () => {
    const removed = published(
      [{ talks: whole, text: cited(second) }],
      [{ text: cited(second) }, { [talks]: '/organisations/' }],
    );
    const page = retiredPage(removed);
    assert.equal(page.moved, false);
    assert.equal(linkName(removed.graph, removed.ledger, page.to), 'Organisations');
    assert.equal(page.others.length, 5);
  });

  test('is redirected by a host only where the anchors have the same names', () => {
    const hrefOf = (path: SitePath) => hrefUnder('/reference/', path);
    assert.deepEqual(redirectLines(retiredPages(renamed.ledger), hrefOf).sort(), [
      '/reference/map/organisations/talks/ /reference/map/organisations/meeting/ 301',
      '/reference/organisations/talks/ /reference/organisations/meeting/ 301',
    ]);
    const joined = published(
      [{ talks: whole, trade: cited('Grain exports by rail reached a record') }],
      [
        { trade: cited('Grain exports by rail reached a record', first) },
        { [talks]: '/organisations/trade/' },
      ],
    );
    assert.deepEqual(redirectLines([retiredPage(joined)], hrefOf), []);
  });
});

describe('what is not recorded yet', () => {
  const { ledger } = published([{ talks: cited('## Said', first, second) }]);
  const graph = graphOfSite({
    talks: cited(
      '## Agreed',
      `${first}, so it is said`,
      'Grain exports by rail reached a record',
      second,
    ),
    later: cited(third),
  });
  const current = broughtUp(ledger, graph);

  test('keeps its id when it is edited, and has none when it is new', () => {
    const ids = ['agreed', 'p1', undefined, 'p2'];
    for (const each of [ledger, current]) {
      assert.deepEqual(
        anchorsOf(graph, each, talks).map(({ id }) => id),
        ids,
      );
    }
  });

  test('leads on already when a section has another name', () => {
    assert.deepEqual(
      retiredAnchors(current, talks).map(({ id, anchor }) => [id, anchor]),
      [['said', 'agreed']],
    );
  });

  test('has a page at least', () => {
    assert.deepEqual(current.pages['/organisations/later/']?.anchors, {});
  });
});
