import { accessDateInWords } from '../citations/formats/access-date.ts';
import { copy } from './copy.ts';
import { markedWords } from './marked-words.ts';
import { passageAt, type Passage } from './passage.ts';
import { inQuotationMarks, quotationOf, withoutBreaks } from './quotation.ts';

/**
 * The panel that cites the page. Without a script it shows the citations; with one
 * it fills in the day of access, copies, and cites a passage when the address names one.
 */
class CitePanel extends HTMLElement {
  readonly #status = element('span', { role: 'status' });
  readonly #passage = element('div', { class: 'cited-passage' });
  #quotation = '';

  connectedCallback(): void {
    for (const item of this.querySelectorAll<HTMLElement>('[data-style]')) {
      const accessed = item.querySelector('.accessed');
      const { style } = item.dataset;
      if (accessed && isStyle(style)) accessed.textContent = accessDateInWords(style, new Date());
      const citation = item.querySelector('dd');
      const term = item.querySelector('dt');
      if (!citation || !term) continue;
      const name = term.textContent.trim();
      term.append(copyButton(name, () => void this.#copy(citation, name)));
    }
    const bibTex = this.querySelector<HTMLElement>('pre');
    bibTex?.before(copyButton('BibTeX', () => void this.#copyText(bibTex, 'BibTeX')));
    this.querySelector('dl')?.before(this.#passage);
    this.querySelector('dl')?.after(this.#status);
    addEventListener('hashchange', () => this.#citePassage());
    this.#citePassage();
  }

  async #copyText(citation: HTMLElement, name: string): Promise<void> {
    this.#report(await copy(citation.innerText), citation, name);
  }

  async #copy(citation: HTMLElement, name: string): Promise<void> {
    const words = this.#quotation === '' ? '' : `${inQuotationMarks(this.#quotation)} `;
    const copied = await copy(
      words + withoutBreaks(citation.innerText),
      words + citation.innerHTML,
    );
    this.#report(copied, citation, name);
  }

  #report(copied: boolean, citation: HTMLElement, name: string): void {
    if (!copied) getSelection()?.selectAllChildren(citation);
    this.#status.textContent = copied
      ? `The ${name} citation is copied.`
      : 'The browser does not allow copying. The citation is marked: copy it with Ctrl or ⌘ and C.';
  }

  #citePassage(): void {
    const passage = passageAt(location.hash);
    if (passage) this.#show(passage);
  }

  /** Cites a passage, or with `undefined` the page as a whole. */
  #show(passage: Passage | undefined): void {
    this.#quotation = passage?.quotable ? quotationOf(passage.text, markedWords()) : '';
    this.#status.textContent = '';
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.own-address')) {
      const address = new URL(link.href);
      address.hash = passage?.id ?? '';
      link.href = address.href;
      link.textContent = address.href;
    }
    this.#passage.replaceChildren();
    if (!passage) return;
    const whole = element('button', { type: 'button' }, 'Cite the whole page');
    whole.addEventListener('click', () => this.#show(undefined));
    this.#passage.append(
      'Citing the passage ',
      element('a', { href: `#${passage.id}` }, `#${passage.id}`),
      this.#quotation === '' ? ' ' : `: ${inQuotationMarks(this.#quotation)} `,
      whole,
    );
  }
}

function isStyle(name: string | undefined): name is 'chicago' | 'apa' | 'mla' {
  return name === 'chicago' || name === 'apa' || name === 'mla';
}

function copyButton(name: string, act: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', 'aria-label': `Copy ${name}` }, 'Copy');
  button.addEventListener('click', act);
  return button;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}

customElements.define('cite-panel', CitePanel);
