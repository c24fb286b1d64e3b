/**
 * The script of a page that has moved: goes on to what carries on the passage of
 * the address's fragment, or else the page. "Back" leads past it.
 */
const successor =
  lineOf(location.hash)?.querySelector('a') ?? document.querySelector('[data-successor] a');
if (successor instanceof HTMLAnchorElement) location.replace(successor.href);

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
