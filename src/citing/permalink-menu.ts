import { copy } from './copy.ts';
import { markedWords } from './marked-words.ts';
import { passageOf } from './passage.ts';
import { quotationOf } from './quotation.ts';
import { textFragment } from './text-fragment.ts';

/**
 * What a reader can do with the link of a passage. The link itself works without a
 * script: it puts the passage into the address. With one a small menu opens beside it.
 */
let menu: HTMLElement | undefined;

document.addEventListener('click', (event) => {
  const { target } = event;
  if (!(target instanceof Element)) return;
  const link = target.closest<HTMLAnchorElement>('a.permalink');
  if (link) {
    // The link of a page to itself would load it again.
    if (link.hash === '') event.preventDefault();
    open(link);
  } else if (!target.closest('.permalink-menu')) close();
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !menu) return;
  const link = menu.previousElementSibling;
  close();
  if (link instanceof HTMLElement) link.focus();
});

function open(link: HTMLAnchorElement): void {
  close();
  const passage = passageOf(link);
  if (!passage) return;
  const address = link.href;
  const made = document.createElement('span');
  made.className = 'permalink-menu';
  made.setAttribute('role', 'group');
  made.setAttribute('aria-label', 'This passage');
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const say = (copied: boolean): void => {
    status.textContent = copied ? 'Copied.' : 'Not allowed. Copy it from the address bar.';
  };
  const copyLink = (text: string) => (): void => void copy(text).then(say);
  made.append(button('Copy link', copyLink(address)));
  if (passage.quotable && 'fragmentDirective' in document) {
    const words = quotationOf(passage.text, markedWords());
    const fragment = textFragment(words, passage.text, textUpTo(link));
    if (fragment !== '')
      made.append(button('Copy link to the words', copyLink(address + fragment)));
  }
  made.append(button('Cite', cite), status);
  link.after(made);
  menu = made;
}

/** The text of the page from its beginning to the link of a passage. */
function textUpTo(link: HTMLAnchorElement): string {
  const range = document.createRange();
  range.selectNodeContents(document.body);
  range.setEndAfter(link);
  return range.toString();
}

/** The panel has followed the address and cites the passage already. */
function cite(): void {
  close();
  const panel = document.getElementById('cite');
  panel?.focus();
  panel?.scrollIntoView();
}

function close(): void {
  menu?.remove();
  menu = undefined;
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}
