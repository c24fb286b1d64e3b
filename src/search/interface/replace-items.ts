/** Replaces the items of a list; the focus stays on the link that it was on, if that is there again. */
export function replaceItems(list: HTMLElement, items: readonly HTMLElement[]): void {
  const focused = document.activeElement;
  const address = focused instanceof HTMLAnchorElement && list.contains(focused) && focused.href;
  list.replaceChildren(...items);
  if (address === false) return;
  const links = [...list.querySelectorAll('a')];
  (links.find(({ href }) => href === address) ?? links[0])?.focus();
}
