import { excerptParts } from './excerpt.ts';
import { exactNamesFirst } from './rank.ts';
import { loadPagefind, type Pagefind, type SearchPageData } from './pagefind.ts';

/**
 * The search page: results as one types, a filter by kind, and all of it in the
 * address. Results are built of text nodes; nothing is ever parsed as HTML.
 */
class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #turn = 0;
  #kind = '';

  connectedCallback(): void {
    const { form, input } = this.#parts();
    const address = new URL(location.href);
    input.value = address.searchParams.get('q') ?? '';
    this.#kind = address.searchParams.get('kind') ?? '';
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#search();
    });
    input.addEventListener('input', () => this.#search());
    document.getElementById('without-search')?.remove();
    this.hidden = false;
    this.#search();
    if (input.value === '') input.focus();
  }

  #parts() {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    const status = this.querySelector('[role="status"]');
    const list = this.querySelector('ol');
    const filters = this.querySelector('[data-filters]');
    if (!form || !input || !status || !list || !filters) {
      throw new Error('The search page lacks one of its parts.');
    }
    return { form, input, status, list, filters };
  }

  #search(): void {
    const query = this.#parts().input.value.trim();
    this.#keepInAddress(query);
    this.#turn += 1;
    const turn = this.#turn;
    if (query === '') return this.#show([], 'Type a name, a date or a topic.');
    this.#find(query, turn).catch(() => {
      if (turn === this.#turn) this.#fail();
    });
  }

  async #find(query: string, turn: number): Promise<void> {
    this.#pagefind ??= loadPagefind(this.dataset['base'] ?? '/');
    const pagefind = await this.#pagefind;
    if (turn !== this.#turn) return;
    const filters = this.#kind === '' ? {} : { kind: this.#kind };
    const [found, all] = await Promise.all([
      pagefind.search(query, { filters }),
      pagefind.search(query),
    ]);
    const pages = await Promise.all(found.results.slice(0, 20).map((result) => result.data()));
    if (turn !== this.#turn) return;
    const count = found.results.length;
    const shown = count > pages.length ? `, the first ${pages.length} shown` : '';
    this.#show(
      exactNamesFirst(query, pages),
      count === 0
        ? `Nothing found for “${query}”.`
        : `${count} ${count === 1 ? 'page' : 'pages'} found${shown}.`,
    );
    this.#showKinds(
      Object.entries(all.filters['kind'] ?? {}).filter(([, pagesOfKind]) => pagesOfKind > 0),
    );
  }

  #keepInAddress(query: string): void {
    const address = new URL(location.href);
    for (const [name, value] of [
      ['q', query],
      ['kind', this.#kind],
    ] as const) {
      if (value === '') address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    history.replaceState(null, '', address);
  }

  #fail(): void {
    this.#pagefind = undefined;
    this.#show([], 'The search index could not be loaded. The A–Z list below leads to every page.');
    this.#showKinds([]);
  }

  #show(pages: readonly SearchPageData[], message: string): void {
    const { status, list } = this.#parts();
    status.textContent = message;
    list.replaceChildren(...pages.map(resultItem));
  }

  #showKinds(kinds: readonly (readonly [string, number])[]): void {
    const { filters } = this.#parts();
    const button = (label: string, kind: string): HTMLElement => {
      const item = element(
        'button',
        'rounded-sm border border-strong-rule px-3 py-1 aria-pressed:bg-ink aria-pressed:text-paper',
      );
      item.setAttribute('type', 'button');
      item.setAttribute('aria-pressed', String(kind === this.#kind));
      item.textContent = label;
      item.addEventListener('click', () => {
        this.#kind = kind;
        this.#search();
      });
      return item;
    };
    const total = kinds.reduce((sum, [, count]) => sum + count, 0);
    filters.replaceChildren(
      ...(kinds.length === 0
        ? []
        : [
            button(`All ${total}`, ''),
            ...kinds.map(([kind, count]) => button(`${kind} ${count}`, kind)),
          ]),
    );
  }
}

function resultItem(page: SearchPageData): HTMLElement {
  const item = element('li', 'border-t border-rule py-4');
  const kind = element('p', 'label');
  kind.textContent = page.meta['kind'] ?? '';
  const heading = element('h2', 'text-[1.12rem]');
  heading.append(link(page.url, page.meta['title'] ?? page.url));
  const text = element('p', 'small mt-1');
  text.append(...marked(page.excerpt));
  item.append(kind, heading, text);
  const sections = page.sub_results.filter(({ url }) => url.includes('#')).slice(0, 3);
  if (sections.length > 0) {
    const list = element('ul', 'small mt-1 ps-4');
    list.append(
      ...sections.map((section) => {
        const entry = element('li', '');
        entry.append(link(section.url, section.title));
        return entry;
      }),
    );
    item.append(list);
  }
  return item;
}

function marked(excerpt: string): Node[] {
  return excerptParts(excerpt).map((part) => {
    if (!part.marked) return document.createTextNode(part.text);
    const mark = document.createElement('mark');
    mark.textContent = part.text;
    return mark;
  });
}

function link(url: string, text: string): HTMLElement {
  const anchor = element('a', '');
  anchor.setAttribute('href', url);
  anchor.textContent = text;
  return anchor;
}

function element(name: string, classes: string): HTMLElement {
  const created = document.createElement(name);
  if (classes !== '') created.className = classes;
  return created;
}

customElements.define('site-search', SiteSearch);
