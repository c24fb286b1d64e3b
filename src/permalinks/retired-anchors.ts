import { dateInWords } from '../dates/words.ts';
import type { Permalinks } from './current-ledger.ts';
import { LedgerError, type AnchorKind } from './ledger.ts';
import { follow, linkText, pageOf, type Link } from './links.ts';

/** What became of something that was published, in words, with the link that leads on. */
export interface RetiredAnchor {
  readonly id: string;
  /** "This passage was revised on 24 November 2026:", before the link. */
  readonly sentence: string;
  readonly linkText: string;
  readonly to: Link;
}

const nouns = {
  block: 'passage',
  heading: 'section',
  disagreement: 'section',
  occurrence: 'row',
} as const satisfies Record<AnchorKind, string>;

/** What once stood on a page that is there, and what took its place. */
export function retiredAnchors(permalinks: Permalinks, path: string): RetiredAnchor[] {
  return Object.entries(pageOf(permalinks.ledger, path)?.anchors ?? {}).flatMap(
    ([id, { kind, retired }]) => {
      if (!retired) return [];
      const to = destination(permalinks, { path, anchor: id });
      const day = dateInWords(to.retired ?? retired.date);
      return [{ id, to, ...wordsOf(kind, day, to, path) }];
    },
  );
}

function wordsOf(
  kind: AnchorKind,
  day: string,
  to: Place,
  here: string,
): Pick<RetiredAnchor, 'sentence' | 'linkText'> {
  const noun = nouns[kind];
  if (!goesOn(kind, to)) {
    const sentence = `This ${noun} was removed on ${day}. Nearest to it is`;
    return { sentence, linkText: to.name };
  }
  return to.path === here
    ? {
        sentence: `This ${noun} was revised on ${day}:`,
        linkText: `the ${noun} as it stands now`,
      }
    : { sentence: `This ${noun} moved on ${day} to`, linkText: to.title };
}

/** True when a place is of the kind that stood there: a passage does not go on in a heading. */
export function goesOn(kind: AnchorKind, to: Place): boolean {
  return to.kind !== undefined && nouns[to.kind] === nouns[kind];
}

/** The end of a link, with what stands there. */
export interface Place extends Link {
  /** The day of the last retirement on the way there. */
  readonly retired?: string;
  /** What the anchor marks; a whole page has none. */
  readonly kind?: AnchorKind;
  /** The title of the page. */
  readonly title: string;
  /** What stands there, in a few words: the heading, the beginning of the paragraph, the title. */
  readonly name: string;
}

/** @throws LedgerError when the link leads nowhere, which the content check refuses */
export function destination(permalinks: Permalinks, link: Link): Place {
  const end = follow(permalinks.ledger, link);
  if (typeof end === 'string') {
    throw new LedgerError(
      `The retired link "${linkText(link)}" leads nowhere. Run "npm run check".`,
    );
  }
  const title = permalinks.titleOf(end.path);
  const anchor = permalinks
    .anchorsOf(end.path)
    .find(({ id }) => id !== undefined && id === end.anchor);
  return anchor
    ? { ...end, kind: anchor.kind, title, name: beginning(anchor.text) }
    : { ...end, title, name: title };
}

const longestName = 90;

/** The first words of a text. */
function beginning(text: string): string {
  if (text.length <= longestName) return text;
  return `${text.slice(0, longestName).replace(/\s+\S*$/u, '')}…`;
}
