import { expect, test } from '@playwright/test';
import { figures, figuresTable, placeOf, type Judgement } from '../../src/search/judged/figures.ts';
import { floors } from '../../src/search/judged/floors.ts';
import { judgedQueries } from '../../src/search/judged/queries.ts';
import { openSearch } from './results.ts';

test('the judged queries find what their readers want, as well as they did', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const base = new URL(baseURL ?? '').pathname;
  await openSearch(page, 'TASS');
  const judgements: Judgement[] = [];
  for (const judged of judgedQueries) {
    const found = await page.evaluate(ask, judged.query);
    judgements.push({ judged, found: found.map((path) => `/${path.slice(base.length)}`) });
  }
  const all = figures(judgements);
  const missed = judgements.filter((judgement) => placeOf(judgement) === 0);
  process.stdout.write(`\n${figuresTable(all)}\n`);
  process.stdout.write(
    `Not among the first ten: ${missed.map(({ judged }) => judged.query).join(' | ')}\n`,
  );
  for (const [name, floor] of floors) {
    const reached = all.get(name);
    expect(reached?.reciprocalRank, `${name}: mean reciprocal rank`).toBeGreaterThanOrEqual(
      floor.reciprocalRank,
    );
    expect(reached?.first, `${name}: first result wanted`).toBeGreaterThanOrEqual(floor.first);
    expect(reached?.firstThree, `${name}: wanted among three`).toBeGreaterThanOrEqual(
      floor.firstThree,
    );
  }
});

/** In the page: types a query as a reader does and gives the paths of the results with their sections. */
function ask(query: string): Promise<string[]> {
  return new Promise((resolve) => {
    const search = document.querySelector<HTMLElement>('site-search');
    const field = search?.querySelector('input');
    if (!search || !field) throw new Error('There is no search on this page.');
    const done = (): void => {
      if (search.dataset['answered'] !== query.trim()) return;
      observer.disconnect();
      const links = search.querySelectorAll<HTMLAnchorElement>('.result-title a');
      // The words to highlight are no part of the address of a section.
      resolve([...links].map(({ pathname, hash }) => pathname + hash.replace(/:~:.*/, '')));
    };
    const observer = new MutationObserver(done);
    observer.observe(search, { attributes: true });
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
