import { citationBreak } from './quotation.ts';

/** So many words at each end of a long text are enough to find it again. */
const atEnds = 4;
/** So many words beside a short one tell it from others of the same words. */
const beside = 3;

/**
 * A text fragment that leads to words of a passage: `:~:text=first%20words,last%20words`,
 * with words before and after where the same stand elsewhere on the page:
 * `:~:text=before-,words,-after`. Nothing when no browser could find them for sure: it
 * takes the first on the page, and what it looks for may not go over the numbers of a
 * citation. It is added to an id, never used without one, since browsers without it,
 * and pages whose words have changed, still have the id.
 * https://wicg.github.io/scroll-to-text-fragment/
 *
 * @param words the words, from the passage
 * @param passage the text of the passage, with its `citationBreak`s
 * @param upToIt the text of the page from its beginning to the end of the passage
 */
export function textFragment(words: string, passage: string, upToIt: string): string {
  const { before, parts, after } = located(words, passage);
  const first = wordsOf(parts[0]);
  const last = wordsOf(parts.at(-1));
  const isShort = parts.length === 1 && first.length <= 2 * atEnds;
  const isFound = once(upToIt);
  if (isShort) {
    if (isFound(first)) return directive(encoded(first));
    const prefix = wordsOf(before).slice(-beside);
    const suffix = wordsOf(after).slice(0, beside);
    return isFound([...prefix, ...first, ...suffix])
      ? directive(
          ...(prefix.length > 0 ? [`${encoded(prefix)}-`] : []),
          encoded(first),
          ...(suffix.length > 0 ? [`-${encoded(suffix)}`] : []),
        )
      : '';
  }
  for (let length = Math.min(atEnds, first.length); length <= first.length; length++) {
    const start = first.slice(0, length);
    if (isFound(start)) return directive(encoded(start), encoded(last.slice(-atEnds)));
  }
  return '';
}

/** Words in their passage: what stands without a break before and after, and their parts between breaks. */
function located(
  words: string,
  passage: string,
): { readonly before: string; readonly parts: readonly string[]; readonly after: string } {
  const pieces = passage.replace(/\s+/g, ' ').trim().split(citationBreak);
  const start = pieces.join('').indexOf(words);
  const end = start === -1 ? 0 : start + words.length;
  let before = '';
  let after = '';
  const parts: string[] = [];
  let at = 0;
  for (const piece of pieces) {
    const from = Math.max(0, start - at);
    const to = Math.min(piece.length, end - at);
    if (from < to) {
      if (parts.length === 0) before = piece.slice(0, from);
      parts.push(piece.slice(from, to));
      after = piece.slice(to);
    }
    at += piece.length;
  }
  return { before, parts: parts.filter((part) => part.trim() !== ''), after };
}

/** True of words that stand once in a text, in whatever case: so a browser looks for them. */
function once(text: string): (words: readonly string[]) => boolean {
  const all = text.replace(/\s+/g, ' ').toLowerCase();
  return (words) => words.length > 0 && all.split(words.join(' ').toLowerCase()).length === 2;
}

const wordsOf = (text = ''): string[] => text.trim().split(/\s+/).filter(Boolean);

const directive = (...parts: readonly string[]): string => `:~:text=${parts.join(',')}`;

/** A dash, comma or ampersand has a meaning in the directive, so all are encoded. */
const encoded = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
