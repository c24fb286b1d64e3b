import type { Passage, SearchDocument } from './document.ts';

/**
 * A document as the HTML that Pagefind reads: only what counts for the search,
 * with the anchors of the real page.
 * https://pagefind.app/docs/indexing/ and https://pagefind.app/docs/metadata/
 */
export function documentHtml(document: SearchDocument): string {
  const attributes = metadata([
    ['title', document.title],
    ['kind', document.kind],
    ['detail', document.detail],
    ['words', document.alsoFoundBy],
  ]);
  return `<html lang="en"><body><main>${attributes.join('')}${document.passages.map(passageHtml).join('')}</main></body></html>`;
}

type Pair = readonly [key: string, value: string | undefined];

/** One hidden element for each value: Pagefind takes one from an element. */
function metadata(pairs: readonly Pair[]): string[] {
  return pairs.flatMap(([key, value]) =>
    value === undefined
      ? []
      : [`<i data-pagefind-ignore data-pagefind-meta="${key}">${escaped(value)}</i>`],
  );
}

const tags = { heading: 'h2', definition: 'p', text: 'p' } as const;

/**
 * Of an element with an id Pagefind keeps the text a second time, as the title of what
 * begins there. Only headings are titles here: the id of a text stands in an empty
 * element before its first word.
 */
function passageHtml({ kind, id, text }: Passage): string {
  const tag = tags[kind];
  const anchor = id === undefined ? '' : ` id="${escaped(id)}"`;
  if (kind === 'heading') return `<${tag}${anchor}>${escaped(text)}</${tag}>`;
  const place = anchor && `<i${anchor}></i>`;
  // The definition says what the page is about; other sentences only mention things.
  const weight = kind === 'definition' ? ' data-pagefind-weight="3"' : '';
  return `<${tag}${weight}>${place}${escaped(text)}</${tag}>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
