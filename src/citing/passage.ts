/** A passage of the page that has a permanent link. */
export interface Passage {
  readonly id: string;
  /** Its text as it reads, without the numbers of its citations. */
  readonly text: string;
  /** True for running text; of a section or a row of a table nothing is quoted. */
  readonly quotable: boolean;
}

/** The passage that a fragment of the address names; `undefined` when it names none. */
export function passageAt(hash: string): Passage | undefined {
  const id = hash.slice(1);
  const element = id === '' ? null : document.getElementById(id);
  if (!element?.querySelector('.permalink')) return undefined;
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return undefined;
  for (const extra of copy.querySelectorAll('.cite, .permalink-menu')) extra.remove();
  return { id, text: copy.textContent, quotable: element.matches('p, li') };
}
