import { citationPreview } from './citation-preview.ts';
import { leadsToPage, pagePreview } from './page-preview.ts';
import { PreviewBox } from './preview-box.ts';

/**
 * Shows what a link leads to: the source of a citation, from the list on the page, by
 * hover, focus, click and touch; another entry by hover and focus. With a script the
 * mark of a citation opens its preview, and the preview leads on to the list.
 */
const box = new PreviewBox();
let hovering: ReturnType<typeof setTimeout> | undefined;

/** The link of an event that has a preview, unless it stands in the preview itself. */
function linkOf({ target }: Event): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('main a') : null;
  if (!link || link.closest('.preview')) return undefined;
  return isCitation(link) || leadsToPage(link) ? link : undefined;
}

function isCitation(link: HTMLAnchorElement): boolean {
  return link.parentElement?.className === 'cite';
}

async function show(link: HTMLAnchorElement): Promise<void> {
  const content = isCitation(link) ? citationPreview(link) : await pagePreview(link);
  // By now the reader may have gone on.
  if (content && link.matches(':hover, :focus')) box.open(link, content);
}

function leave(event: Event): void {
  const link = linkOf(event);
  if (link) box.leave(link);
}

document.addEventListener('pointerover', (event) => {
  const link = event.pointerType === 'mouse' ? linkOf(event) : undefined;
  // A pointer on its way elsewhere crosses many links.
  if (link) hovering = setTimeout(() => void show(link), isCitation(link) ? 120 : 400);
});
document.addEventListener('pointerout', (event) => {
  clearTimeout(hovering);
  leave(event);
});
document.addEventListener('focusin', (event) => {
  const link = linkOf(event);
  if (link?.matches(':focus-visible')) void show(link);
});
document.addEventListener('focusout', leave);
document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = linkOf(event);
  if (!link || !isCitation(link)) return;
  event.preventDefault();
  link.focus();
  box.allow(link);
  void show(link);
});

// The focus and the pointer may have come before this script.
const focused = document.activeElement;
if (focused instanceof HTMLElement && focused.matches(':focus-visible')) {
  focused.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
}
if (matchMedia('(hover: hover)').matches) {
  document
    .querySelector('main a:hover')
    ?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
}
