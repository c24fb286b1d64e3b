import type { PageAnchor, PageData } from './pagefind.ts';
import type { TextPart } from './protocol.ts';

/** A passage of a page with words of the query in it. */
export interface Passage {
  /** The anchor of the passage; absent before the first one. */
  readonly id: string | undefined;
  readonly heading: string | undefined;
  /** The words of the page from the passage's first on, as far as it goes. */
  readonly words: readonly string[];
  /** Which of them match, counted from the passage's first. */
  readonly matches: readonly number[];
}

/** Pagefind counts words between spaces. */
export function wordsOf(data: PageData): string[] {
  return data.content.split(/\s+/);
}

/** The passages with words of the query: those with the most different ones first, else as they stand. */
export function matchingPassages(data: PageData): Passage[] {
  const words = wordsOf(data);
  const anchors = [...data.anchors].sort((a, b) => a.location - b.location);
  const places = [...new Set(data.weighted_locations.map(({ location }) => location))].sort(
    (a, b) => a - b,
  );
  const byStart = new Map<
    number,
    { anchor: PageAnchor | undefined; end: number; places: number[] }
  >();
  for (const place of places) {
    const at = anchors.findLastIndex(({ location }) => location <= place);
    const anchor = anchors[at];
    const start = anchor?.location ?? 0;
    const known = byStart.get(start) ?? {
      anchor,
      end: anchors[at + 1]?.location ?? words.length,
      places: [],
    };
    byStart.set(start, known);
    known.places.push(place);
  }
  return [...byStart]
    .map(([start, { anchor, end, places: found }]) => ({
      id: anchor?.id,
      heading: headingOver(anchors, start),
      words: words.slice(start, end),
      matches: found.map((place) => place - start),
    }))
    .sort((a, b) => differentWords(b) - differentWords(a));
}

/** True of a passage that is a heading and nothing under it. */
export function isHeading({ heading, words }: Passage): boolean {
  return heading !== undefined && bare(words.join(' ')) === bare(heading);
}

function headingOver(anchors: readonly PageAnchor[], start: number): string | undefined {
  return anchors.findLast(({ element, location }) => /^h\d$/.test(element) && location <= start)
    ?.text;
}

/** Words count as the same when they begin alike: "round", "rounds". */
function differentWords({ words, matches }: Passage): number {
  return new Set(
    matches.map((match) =>
      bare(words[match] ?? '')
        .toLowerCase()
        .slice(0, 5),
    ),
  ).size;
}

/** A word without the punctuation around it. */
export function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** As many words of a passage as one or two lines take, about its matches. */
export function excerpt({ words, matches }: Passage, length = 26): TextPart[] {
  const densest = matches.reduce(
    (best, match) => {
      const count = matches.filter((other) => other >= match && other < match + length).length;
      return count > best.count ? { match, count } : best;
    },
    { match: 0, count: 0 },
  ).match;
  // A sentence that begins shortly before is shown from its beginning.
  const before = Math.max(0, densest - 8);
  const sentence = words.findLastIndex(
    (word, i) => i < densest && i >= before - 1 && /[.!?]$/.test(word),
  );
  const start =
    words.length <= length ? 0 : sentence >= before - 1 && sentence >= 0 ? sentence + 1 : before;
  const end = Math.min(words.length, start + length);
  const parts = words
    .slice(start, end)
    .flatMap((word, i): TextPart[] => [
      ...(i === 0 ? [] : [{ text: ' ', marked: false }]),
      ...marked(word, matches.includes(start + i)),
    ]);
  return joined([
    ...(start > 0 ? [{ text: '… ', marked: false }] : []),
    ...parts,
    ...(end < words.length ? [{ text: ' …', marked: false }] : []),
  ]);
}

/** The punctuation around a word is no part of the match. */
function marked(word: string, isMatch: boolean): TextPart[] {
  const inner = bare(word);
  if (!isMatch || inner === '') return [{ text: word, marked: false }];
  const at = word.indexOf(inner);
  return [
    { text: word.slice(0, at), marked: false },
    { text: inner, marked: true },
    { text: word.slice(at + inner.length), marked: false },
  ];
}

function joined(parts: readonly TextPart[]): TextPart[] {
  return parts.reduce<TextPart[]>((done, part) => {
    const last = done.at(-1);
    if (part.text === '') return done;
    if (!last || last.marked !== part.marked) return [...done, part];
    return [...done.slice(0, -1), { text: last.text + part.text, marked: part.marked }];
  }, []);
}
