import type { SearchAnswer } from '../engine/protocol.ts';
import { sorts } from '../engine/protocol.ts';
import { parametersOf, stateOf, type SearchState } from './address.ts';
import { moveWithArrows } from './arrow-keys.ts';
import { searchClient, type Failure, type SearchClient } from './client.ts';
import { element } from './elements.ts';
import { facetControls, filtersOf, setFilters, showCounts, valuesOf } from './facet-controls.ts';
import { replaceItems } from './replace-items.ts';
import { resultItem } from './result-items.ts';
import {
  failureSentence,
  foundSentence,
  idle,
  loading,
  noSources,
  slow,
  unknownSentence,
} from './sentences.ts';
import { loadSourceOptions } from './source-options.ts';

const step = 10;

/**
 * The search page: results as one types, narrowed and sorted, and all of it in the
 * address. A new query or filter is a new entry of the browser's history once the
 * reader pauses, so that "back" undoes it.
 */
class SiteSearch extends HTMLElement {
  #most = step;
  #client: SearchClient | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const { form, field, more, source, list } = this.#parts();
    const root = new URL('../', form.action).href;
    this.#client = searchClient(root, {
      answered: (answer) => this.#show(answer),
      failed: (failure) => this.#fail(failure),
      slow: () => {
        this.#say(slow, 'loading');
        this.#parts().fallback.hidden = false;
      },
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#search();
      this.#remember();
    });
    field.addEventListener('input', () => this.#begin());
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.#begin();
    });
    const openSources = (): void => {
      loadSourceOptions(source, `${root}search/cited.json`).then(
        (isNew) => isNew && this.#search(),
        () => this.#note([element('p', '', noSources)]),
      );
    };
    source.addEventListener('pointerdown', openSources);
    source.addEventListener('focus', openSources);
    more.addEventListener('click', () => {
      const next = list.children.length;
      this.#most += step;
      this.#search(() => list.children[next]?.querySelector('a')?.focus());
    });
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLElement) this.#act(target.dataset['act'], target.dataset['query']);
    });
    this.addEventListener('keydown', (event) => moveWithArrows(event, field, list));
    addEventListener('popstate', () => this.#restore());
    addEventListener('online', () => {
      if (this.dataset['state'] === 'failed') this.#search();
    });
    document.getElementById('needs-script')?.remove();
    this.hidden = false;
    this.#restore();
    // A shared link names a source by its key; the list says what it is called.
    if (source.value !== '') openSources();
    if (field.value === '') field.focus();
  }

  #parts() {
    const form = this.querySelector('form');
    const field = form?.querySelector('input');
    const status = this.querySelector('[role="status"]');
    const notes = this.querySelector('[data-notes]');
    const list = this.querySelector('ol');
    const more = this.querySelector<HTMLButtonElement>('[data-more]');
    const sort = form?.elements.namedItem('sort');
    const narrowing = this.querySelector<HTMLElement>('[data-narrowing]');
    const fallback = document.getElementById('without-search');
    if (!form || !field || !status || !notes || !list || !more || !narrowing || !fallback) {
      throw new Error('The search page lacks one of its parts.');
    }
    if (!(sort instanceof HTMLSelectElement)) throw new Error('The form has no sort.');
    const controls = facetControls(form);
    return {
      form,
      field,
      status,
      notes,
      list,
      more,
      sort,
      narrowing,
      fallback,
      controls,
      source: controls.source,
    };
  }

  #state(): SearchState {
    const { field, controls, sort } = this.#parts();
    return {
      query: field.value.trim(),
      filters: filtersOf(controls),
      sort: sorts.find((known) => known === sort.value) ?? 'relevance',
    };
  }

  /** Takes over what the address says. */
  #restore(): void {
    const { field, controls, sort } = this.#parts();
    const state = stateOf(new URLSearchParams(location.search));
    field.value = state.query;
    setFilters(controls, state.filters);
    sort.value = state.sort;
    this.#most = step;
    this.#search();
  }

  /** A change by the reader. */
  #begin(): void {
    this.#most = step;
    this.#search();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#remember(), 800);
  }

  #remember(): void {
    clearTimeout(this.#pause);
    const address = new URL(location.href);
    address.search = parametersOf(this.#state()).toString();
    address.hash = '';
    if (address.href !== location.href) history.pushState(null, '', address);
  }

  #afterwards: (() => void) | undefined;

  #search(afterwards?: () => void): void {
    this.#afterwards = afterwards;
    const { list, more, narrowing, controls } = this.#parts();
    const { query, filters, sort } = this.#state();
    list.ariaBusy = 'false';
    if (query === '') {
      list.replaceChildren();
      narrowing.hidden = true;
      more.hidden = true;
      this.#note([]);
      return this.#say(idle, 'idle');
    }
    if (list.children.length === 0) this.#say(loading, 'loading');
    list.ariaBusy = 'true';
    this.#client?.ask({ query, filters, sort, most: this.#most, counted: valuesOf(controls) });
  }

  #show(answer: SearchAnswer): void {
    const { list, more, narrowing, controls, fallback } = this.#parts();
    const { query, filters } = this.#state();
    if (query === '') return;
    const isComplete = answer.stage === 'complete';
    if (!isComplete && list.children.length > 0) return;
    fallback.hidden = !(isComplete && answer.total === 0);
    replaceItems(
      list,
      answer.results.map((result) => resultItem(result, { heading: 'h2', sections: 3 })),
    );
    this.#say(foundSentence(query, answer), isComplete ? 'done' : 'loading');
    this.#note(this.#notesOn(answer, Object.keys(filters).length > 0));
    narrowing.hidden = !isComplete;
    more.hidden = !isComplete || answer.results.length >= answer.total;
    if (isComplete) {
      list.ariaBusy = 'false';
      this.dataset['answered'] = query;
      showCounts(controls, answer.counts);
      this.#afterwards?.();
      this.#afterwards = undefined;
    }
  }

  #notesOn({ stage, total, suggestion, unknown }: SearchAnswer, isFiltered: boolean): Node[] {
    if (stage === 'names') return [];
    const sentence = unknownSentence(unknown);
    const without =
      total === 0 && isFiltered ? [this.#button('Search without filters', 'unfilter')] : [];
    return [
      ...(sentence === undefined ? [] : [element('p', '', sentence)]),
      ...(suggestion === undefined
        ? []
        : [
            element('p', '', 'Did you mean ', this.#button(suggestion, 'suggest', suggestion), '?'),
          ]),
      ...without,
      ...(total === 0
        ? [element('p', '', 'The A–Z list below has every page under every name.')]
        : []),
    ];
  }

  #button(text: string, act: string, query?: string): HTMLButtonElement {
    const button = element('button', 'as-link', text);
    button.type = 'button';
    button.dataset['act'] = act;
    if (query !== undefined) button.dataset['query'] = query;
    return button;
  }

  #act(act: string | undefined, query: string | undefined): void {
    const { field, controls } = this.#parts();
    if (act === undefined) return;
    if (act === 'suggest' && query !== undefined) field.value = query;
    if (act === 'unfilter') setFilters(controls, {});
    this.#begin();
    this.#remember();
    field.focus();
  }

  #fail(failure: Failure): void {
    const { list, more, narrowing, fallback } = this.#parts();
    list.replaceChildren();
    list.ariaBusy = 'false';
    more.hidden = true;
    narrowing.hidden = true;
    fallback.hidden = false;
    this.#say(failureSentence(failure), 'failed');
    this.#note(failure === 'webassembly' ? [] : [this.#button('Try again', 'again')]);
  }

  #say(sentence: string, state: 'idle' | 'loading' | 'done' | 'failed'): void {
    this.dataset['state'] = state;
    const { status } = this.#parts();
    if (status.textContent !== sentence) status.textContent = sentence;
  }

  #note(nodes: readonly Node[]): void {
    this.#parts().notes.replaceChildren(...nodes);
  }
}

customElements.define('site-search', SiteSearch);
