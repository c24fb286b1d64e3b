import { withHiddenShown } from '../../graph/hidden-characters.ts';

/** A message may quote content; a hostile one is as long as its file. */
const longest = 1000;

/** A text that is safe to print: without characters that a terminal obeys, and of a length one can read. */
export function shown(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return withHiddenShown(cut);
}
