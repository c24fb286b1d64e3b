import type { Decisions, PermalinkProblem } from './assignment.ts';
import type { Ledger } from './ledger.ts';
import { follow, pageOf, parseLink } from './links.ts';
import { gonePages } from './page-moves.ts';
import type { CurrentPage } from './published.ts';

/**
 * Pages that say what another published page said: a claim inserted before others
 * makes each take the number, and so the address, of the next.
 */
export function swappedPages(
  ledger: Ledger,
  current: ReadonlyMap<string, CurrentPage>,
): PermalinkProblem[] {
  const changed = [...current.values()].flatMap(({ path, content }) => {
    const was = pageOf(ledger, path)?.content?.hash;
    return was !== undefined && content !== undefined && was !== content
      ? [{ path, was, is: content }]
      : [];
  });
  const gone = gonePages(ledger, current).flatMap(([path, { content }]) =>
    content ? [{ path, was: content.hash }] : [],
  );
  const byFormer = new Map([...gone, ...changed].map(({ path, was }) => [was, path]));
  return changed.flatMap(({ path, is }) => {
    const former = byFormer.get(is);
    if (former === undefined) return [];
    return [
      {
        link: path,
        message: `What was published at "${former}" stands at "${path}" now, the address of another page.`,
        hint: 'Put each back under its own address. What is new gets an address of its own: a new claim stands at the end of its register.',
      },
    ];
  });
}

/** A page at an address that is retired, which nobody said is the same page as before. */
export function againProblem(path: string, date: string, successor: string): PermalinkProblem {
  return {
    link: path,
    message: `The address "${path}" was retired on ${date} and leads to "${successor}", but there is a page again.`,
    hint: `If it is the same page, run npm run permalinks -- --restore "${path}". If it is another, give it another file name.`,
  };
}

/**
 * Decisions for what needs none, and successors that lead nowhere.
 *
 * @param before the ledger as it was
 * @param after the ledger with the decisions in it
 * @param used the lost links and the restored addresses that the decisions served
 */
export function decisionProblems(
  { successors = new Map(), restored = new Set() }: Decisions,
  before: Ledger,
  after: Ledger,
  used: ReadonlySet<string>,
): PermalinkProblem[] {
  const needless = [...restored]
    .filter((path) => !used.has(path))
    .map((path) => ({
      link: path,
      message: `The address "${path}" is not to be restored: it is no page that was retired and is there again.`,
      hint: `Leave out --restore "${path}".`,
    }));
  const badSuccessors = [...successors].flatMap(([link, written]): PermalinkProblem[] => {
    const at = parseLink(link, '');
    if (!used.has(link)) {
      const was = follow(before, at);
      const message =
        was === 'not there'
          ? `The link "${link}" was never published.`
          : `The link "${link}" needs no successor: it is there, or its page needs one first.`;
      return [{ link, message, hint: `Leave out --successor "${link}=${written}".` }];
    }
    const end = follow(after, at);
    if (typeof end !== 'string') return [];
    const message =
      end === 'circle'
        ? `The successor "${written}" of "${link}" leads back to it in a circle.`
        : `The successor "${written}" of "${link}" is not there.`;
    return [{ link, message, hint: `Name what is there now: --successor "${link}=…".` }];
  });
  return [...needless, ...badSuccessors];
}
