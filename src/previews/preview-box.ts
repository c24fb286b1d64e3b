/**
 * The box beside a link that shows what it leads to. There is one at a time. It stays
 * while the pointer is on the link or on the box, or the focus is in either, and Escape
 * closes it: WCAG 2.2, 1.4.13. It stands behind its link in the document, so that the
 * next Tab goes into it.
 */
export class PreviewBox {
  readonly #box = document.createElement('div');
  #link: HTMLElement | undefined;
  /** Closed by Escape: it stays closed until the pointer or the focus has left the link. */
  #dismissed: HTMLElement | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#box.className = 'preview';
    this.#box.id = 'preview';
    this.#box.popover = 'manual';
    for (const event of ['pointerleave', 'focusout']) {
      this.#box.addEventListener(event, () => this.leave());
    }
    this.#box.addEventListener('pointerenter', () => clearTimeout(this.#waiting));
    document.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      this.#dismissed = this.#link;
      this.close();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !this.#holds(target)) this.close();
    });
  }

  /** True when the box is open for this link. */
  isOpenFor(link: HTMLElement): boolean {
    return this.#link === link;
  }

  /** Opens the box beside a link. */
  open(link: HTMLElement, content: Node): void {
    clearTimeout(this.#waiting);
    if (this.isOpenFor(link) || link === this.#dismissed) return;
    this.#dismissed = undefined;
    this.close();
    this.#link = link;
    this.#box.replaceChildren(content);
    link.after(this.#box);
    link.setAttribute('aria-describedby', this.#box.id);
    this.#box.showPopover();
    this.#place(link.getBoundingClientRect());
  }

  /** The reader asks for the preview of a link by Enter or a click, even if Escape closed it. */
  allow(link: HTMLElement): void {
    if (link === this.#dismissed) this.#dismissed = undefined;
  }

  /** The pointer or the focus has left the box or a link: closes soon, unless it comes back. */
  leave(link?: HTMLElement): void {
    if (link) this.allow(link);
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      const inUse =
        this.#box.matches(':hover') ||
        this.#link?.matches(':hover') ||
        this.#holds(document.activeElement);
      if (!inUse) this.close();
    }, 200);
  }

  /** Closes the box; a focus within it goes back to the link. */
  close(): void {
    clearTimeout(this.#waiting);
    const link = this.#link;
    if (!link) return;
    this.#link = undefined;
    link.removeAttribute('aria-describedby');
    const hadFocus = this.#box.contains(document.activeElement);
    this.#box.remove();
    if (hadFocus) link.focus();
  }

  #holds(node: Node | null): boolean {
    return this.#box.contains(node) || (this.#link?.contains(node) ?? false);
  }

  /** Below the link, or above it where there is no room, within the window. */
  #place(link: DOMRect): void {
    const { offsetWidth, offsetHeight } = this.#box;
    const below = link.bottom + 6;
    const fits = below + offsetHeight <= innerHeight;
    const top = fits ? below : Math.max(8, link.top - offsetHeight - 6);
    const left = Math.min(Math.max(8, link.left - 16), innerWidth - offsetWidth - 8);
    this.#box.style.top = `${top}px`;
    this.#box.style.left = `${left}px`;
  }
}
