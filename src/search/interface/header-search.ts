import styles from '../../styles/search.css?inline';
import type { SearchAnswer } from '../engine/protocol.ts';
import { parametersOf } from './address.ts';
import { moveWithArrows } from './arrow-keys.ts';
import { searchClient } from './client.ts';
import { element, link } from './elements.ts';
import { replaceItems } from './replace-items.ts';
import { resultItem } from './result-items.ts';
import { failureSentence, foundSentence, loading, slow } from './sentences.ts';

/** Results under the header are the first few; the search page has them all. */
const most = 5;

/**
 * Results as one types, under the field in the header: a combobox whose popup is a
 * dialog of links. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function openHeaderSearch(field: HTMLInputElement): void {
  const form = field.form;
  if (!form) throw new Error('The search field stands in no form.');
  const searchPage = new URL(form.action);
  const root = new URL('../', searchPage).href;
  const status = element('p', 'search-status');
  status.setAttribute('role', 'status');
  const list = element('ol', 'results');
  const onward = element('p', 'search-onward');
  const panel = element('div', 'search-panel', status, list, onward);
  panel.id = `search-panel-${[...document.forms].indexOf(form)}`;
  panel.hidden = true;
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', 'Search results');
  form.append(panel);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-haspopup', 'dialog');
  field.setAttribute('aria-controls', panel.id);
  field.setAttribute('aria-expanded', 'false');
  addStyles();

  const client = searchClient(root, {
    answered: show,
    failed: (failure) => say(failureSentence(failure), 'failed'),
    slow: () => {
      say(slow, 'loading');
      onward.append(link(`${root}a-z/`, 'A–Z list'));
    },
  });

  function search(): void {
    const query = field.value.trim();
    if (query === '') return close();
    if (panel.hidden) {
      list.replaceChildren();
      say(loading, 'loading');
      open();
    }
    client.ask({ query, filters: {}, sort: 'relevance', most, counted: {} });
  }

  function show(answer: SearchAnswer): void {
    const query = field.value.trim();
    replaceItems(
      list,
      answer.results.map((result) => resultItem(result, { heading: 'p', sections: 2 })),
    );
    say(foundSentence(query, answer), answer.stage === 'complete' ? 'done' : 'loading');
    panel.dataset[answer.stage === 'complete' ? 'answered' : 'names'] = query;
    if (answer.stage !== 'complete') return;
    const { total, suggestion } = answer;
    if (suggestion !== undefined) {
      onward.append('Did you mean ', link(pageFor(suggestion), suggestion), '? ');
    }
    if (total > 0) onward.append(link(pageFor(query), 'All results, with filters'));
    else onward.append(link(`${root}a-z/`, 'A–Z list'));
  }

  function say(sentence: string, state: 'loading' | 'done' | 'failed'): void {
    panel.dataset['state'] = state;
    status.textContent = sentence;
    onward.replaceChildren();
    if (state === 'failed') {
      list.replaceChildren();
      onward.append(link(`${root}a-z/`, 'A–Z list'));
    }
  }

  function pageFor(query: string): string {
    return `${searchPage.href}?${parametersOf({ query, filters: {}, sort: 'relevance' }).toString()}`;
  }

  function open(): void {
    panel.hidden = false;
    field.setAttribute('aria-expanded', 'true');
  }

  function close(): void {
    panel.hidden = true;
    field.setAttribute('aria-expanded', 'false');
  }

  field.addEventListener('input', search);
  field.addEventListener('focus', search);
  form.addEventListener('keydown', (event) => {
    if (panel.hidden) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
      field.focus();
      close();
    } else {
      moveWithArrows(event, field, panel);
    }
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !form.contains(relatedTarget)) close();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !form.contains(target)) close();
  });
  if (field.value !== '') search();
}

/** The styles of results come with this script, since no page needs them before. */
function addStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
