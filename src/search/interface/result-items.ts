import type { Quoted, ResultSection, SearchResult, TextPart } from '../engine/protocol.ts';
import { element, languageOf, link } from './elements.ts';

/** How a list shows its results: with headings on the search page, short under the header. */
export interface ItemStyle {
  readonly heading: 'h2' | 'p';
  readonly sections: number;
}

/** A result as an item of a list: title, kind, excerpt, and the sections that match. */
export function resultItem(result: SearchResult, { heading, sections }: ItemStyle): HTMLLIElement {
  const item = element('li', 'result');
  const title = element(heading, 'result-title', link(result.href, result.title));
  const kind = element('span', 'result-kind', result.kind);
  if (result.detail !== '') kind.append(' · ', element('span', 'result-detail', result.detail));
  item.append(title, kind);
  if (result.foundAs !== undefined) item.append(otherName(result.foundAs));
  if (result.quoted) item.append(element('p', 'result-as', quotedText(result.quoted)));
  if (result.parts.length > 0) item.append(element('p', 'result-text', ...textNodes(result.parts)));
  const shown = result.sections.slice(0, sections);
  if (shown.length > 0) item.append(element('ul', 'result-sections', ...shown.map(sectionItem)));
  return item;
}

function otherName(name: string): HTMLElement {
  const text = element('b', '', name);
  const language = languageOf(name);
  if (language !== undefined) text.lang = language;
  return element('p', 'result-as', 'also called ', text);
}

function quotedText({ paragraph, words, isWhole }: Quoted): string {
  const what = isWhole ? 'These words stand' : `${words} of these words stand in a row`;
  return `${what} in its paragraph ${paragraph}.`;
}

function sectionItem({ href, heading, parts }: ResultSection): HTMLLIElement {
  const text = element('span', 'result-text', ...textNodes(parts));
  const label = element('a', '', heading ?? 'Introduction');
  label.href = href;
  return element('li', '', label, ' ', text);
}

function textNodes(parts: readonly TextPart[]): Node[] {
  return parts.map(({ text, marked }) =>
    marked ? element('mark', '', text) : document.createTextNode(text),
  );
}
