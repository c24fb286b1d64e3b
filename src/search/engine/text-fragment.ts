import { bare, type Passage } from './passages.ts';

/** So many words are highlighted on the page that a link opens. */
const most = 3;

/**
 * The fragment that opens a page at a passage and highlights the words found in it,
 * without any script: `#p3:~:text=risk-,assessment`. A browser that does not know
 * text fragments, or does not find the words, goes to the anchor.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export function fragmentOf(passage: Passage): string {
  const directives = runs(passage)
    .slice(0, most)
    .map(([first, last]) => directive(passage.words, first, last));
  const text = directives.length === 0 ? '' : `:~:${directives.map((d) => `text=${d}`).join('&')}`;
  return passage.id === undefined && text === '' ? '' : `#${passage.id ?? ''}${text}`;
}

/** Matches that stand side by side are one run. */
function runs({ matches }: Passage): (readonly [number, number])[] {
  return matches.reduce<(readonly [number, number])[]>((done, match) => {
    const last = done.at(-1);
    if (last?.[1] !== match - 1) return [...done, [match, match]];
    return [...done.slice(0, -1), [last[0], match]];
  }, []);
}

/** The words with the one before them, so that this place is meant and no earlier one. */
function directive(words: readonly string[], first: number, last: number): string {
  const text = words.slice(first, last + 1).join(' ');
  const before = words[first - 1] ?? '';
  // Across the end of a sentence stands the mark of a citation.
  const prefix = before === '' || /[^\p{L}\p{N}]$/u.test(before) ? '' : `${encoded(before)}-,`;
  return prefix + encoded(bare(text));
}

/** Hyphens, commas and ampersands have a meaning in a directive. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
