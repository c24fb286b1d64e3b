import type { Assignment, Lost, PermalinkProblem } from './assignment.ts';

/** Below this share of its wording an edited paragraph is named, so that somebody looks. */
const muchEdited = 0.6;

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** Why the ledger cannot be brought up to the site, and what to type. */
export function refusal({ lost, problems }: Assignment): string | undefined {
  const parts = [...problems.map(problemText), ...(lost.length > 0 ? [lostText(lost)] : [])];
  return parts.length === 0 ? undefined : parts.join('\n\n');
}

const problemText = ({ message, hint }: PermalinkProblem): string => `${message}\n    ${hint}`;

function lostText(lost: readonly Lost[]): string {
  const lines = lost.map(
    ({ link, successor, reason }) => `  ${link}: perhaps ${successor} (${reason})`,
  );
  const command = lost.map(({ link, successor }) => ` \\\n  --successor "${link}=${successor}"`);
  return `${count(lost.length, 'published link')} would be lost:\n\n${lines.join('\n')}\n\nName what takes the place of each and run again. What was taken out and has no successor leads to the heading, the page or the list where it stood.\n\nnpm run permalinks --${command.join('')}`;
}

/** What was recorded, and what somebody should look at. */
export function summary({ ledger, added, moved, edited, renamed }: Assignment): string {
  const little = [...edited].filter(([, share]) => share < muchEdited);
  return [
    `${count(added.length, 'new link')} recorded.`,
    // Pages made of one that moved go with it, unmentioned.
    ...[...moved]
      .filter(([to]) => ledger.pages[to]?.content)
      .map(([to, from]) => `${from} moved to ${to} and keeps its anchors.`),
    ...[...renamed].map(([link, successor]) => `${link} leads to #${successor} now.`),
    ...little.map(
      ([link, share]) =>
        `${link} was known again by about ${Math.round(share * 100)} % of its wording. If that is another paragraph, restore the ledger and run again with --successor "${link}=…".`,
    ),
  ].join('\n');
}
