import { citationPreview } from './citation-preview.ts';
import { PreviewBox } from './preview-box.ts';

/**
 * Shows what a citation leads to, by hover, focus, click and touch. With a script the
 * mark of a citation opens its preview, and the preview leads on to the list.
 */
const box = new PreviewBox();
let hovering: ReturnType<typeof setTimeout> | undefined;

function citationAt(event: Event): HTMLAnchorElement | undefined {
  const { target } = event;
  return target instanceof Element
    ? (target.closest<HTMLAnchorElement>('.cite a') ?? undefined)
    : undefined;
}

function show(link: HTMLAnchorElement): boolean {
  const content = citationPreview(link);
  if (content) box.open(link, content);
  return content !== undefined;
}

document.addEventListener('pointerover', (event) => {
  const link = event.pointerType === 'mouse' ? citationAt(event) : undefined;
  // A pointer on its way elsewhere crosses many marks.
  if (link) hovering = setTimeout(() => show(link), 120);
});
document.addEventListener('pointerout', (event) => {
  clearTimeout(hovering);
  if (citationAt(event)) box.leave();
});
document.addEventListener('focusin', (event) => {
  const link = citationAt(event);
  if (link?.matches(':focus-visible')) show(link);
});
document.addEventListener('focusout', (event) => {
  if (citationAt(event)) box.leave();
});
document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = citationAt(event);
  if (link && show(link)) event.preventDefault();
});
