/**
 * The script of a page that has moved: goes on to what carries on the passage of
 * the address's fragment, or else the page, at the part that the fragment names: parts
 * such as the references have the same name on every page. "Back" leads past it.
 */
const passage = lineOf(location.hash)?.querySelector('a');
const page = document.querySelector('[data-successor] a');
if (passage) location.replace(passage.href);
else if (page instanceof HTMLAnchorElement) location.replace(page.href + partOf(page));

/** The fragment, for a page that moved; another page that is nearest to it has other parts. */
function partOf(successor: Element): string {
  const moved = successor.closest('[data-successor="moved"]') !== null;
  return moved && /^#[a-z-]+$/.test(location.hash) ? location.hash : '';
}

/** The line for the old anchor that a fragment names. */
function lineOf(fragment: string): Element | null {
  try {
    const id = decodeURIComponent(fragment.slice(1));
    return document.getElementById(id)?.closest('li, p') ?? null;
  } catch {
    // A fragment with a broken escape names no anchor.
    return null;
  }
}
