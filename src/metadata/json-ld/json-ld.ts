/** A value of JSON-LD. A property of `undefined` is left out of the text. */
export type JsonLdValue = string | readonly JsonLdValue[] | JsonLdNode;

/** A node of JSON-LD: its `@type`, `@id` and properties. */
export interface JsonLdNode {
  readonly [property: string]: JsonLdValue | undefined;
}

/**
 * The text of a JSON-LD block. `<` is escaped, so that no title can end the
 * `<script>` that holds it.
 *
 * @see https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements
 */
export function jsonLdText(node: JsonLdNode): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...node }).replaceAll('<', '\\u003c');
}
