/** So many words at each end are enough to find a passage again on its page. */
const wordsAtEachEnd = 4;

/**
 * A text fragment that leads to words of a page: `:~:text=first%20words,last%20words`.
 * It is added to an id, never used without one, since browsers without it, and pages
 * whose words have changed, still have the id.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(words: string): string {
  const all = words.trim().split(/\s+/);
  const parts =
    all.length > 2 * wordsAtEachEnd
      ? [all.slice(0, wordsAtEachEnd), all.slice(-wordsAtEachEnd)]
      : [all];
  return `:~:text=${parts.map((part) => encoded(part.join(' '))).join(',')}`;
}

/** A dash, comma or ampersand has a meaning in the directive, so all are encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
