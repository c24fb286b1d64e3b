import { citationBreak } from './quotation.ts';

/** A passage of the page that has a permanent link. */
export interface Passage {
  readonly id: string;
  /** Its text as it reads; in the place of the numbers of a citation stands a `citationBreak`. */
  readonly text: string;
  /** True for running text; of a section or a row of a table nothing is quoted. */
  readonly quotable: boolean;
}

/** The passage that a fragment of the address names; `undefined` when it names none. */
export function passageAt(hash: string): Passage | undefined {
  const id = decoded(hash.slice(1));
  const element = id === '' ? null : document.getElementById(id);
  if (!element?.querySelector('.permalink')) return undefined;
  const text = textOf(element.cloneNode(true));
  return { id, text, quotable: element.matches('p, li') };
}

/** The passage of a link; without a fragment it is what a page is about as a whole, a statement. */
export function passageOf({ hash }: HTMLAnchorElement): Passage | undefined {
  return hash === '' ? { id: '', text: '', quotable: false } : passageAt(hash);
}

/** The text of nodes that were copied from a passage: its own, without that of a list within it. */
export function textOf(copied: Node): string {
  const whole = document.createDocumentFragment();
  whole.append(copied);
  for (const numbers of whole.querySelectorAll('.cite')) numbers.replaceWith(citationBreak);
  for (const extra of whole.querySelectorAll('.permalink-menu, li :is(ul, ol)')) extra.remove();
  return whole.textContent;
}

/** A browser writes letters beyond ASCII encoded into the address; ids hold them as they are. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    // A broken escape names no passage.
    return '';
  }
}
