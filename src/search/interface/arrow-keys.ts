/**
 * Up and down move between a field and the links of its results, as in a combobox
 * whose popup holds links. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 *
 * @returns whether the key was one of ours
 */
export function moveWithArrows(
  event: KeyboardEvent,
  field: HTMLElement,
  list: HTMLElement,
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return false;
  const links = [...list.querySelectorAll('a')];
  const stops: readonly HTMLElement[] = [field, ...links];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return false;
  event.preventDefault();
  next.focus();
  return true;
}
