/**
 * The text of a JSON file: each field of the document on a line of its own, and
 * each item of a list. So a row can be found with `grep`, and two versions
 * compared line by line, at little more than the size of JSON without any space.
 */
export function jsonText(document: Readonly<Record<string, unknown>>): string {
  return [...jsonParts(document)].join('');
}

/** The same text in pieces, an item of a list each: a table of thousands of pages is no text to hold in memory. */
export function* jsonParts(document: Readonly<Record<string, unknown>>): Generator<string> {
  let before = '{\n';
  for (const [key, value] of Object.entries(document)) {
    yield `${before}${JSON.stringify(key)}: `;
    if (Array.isArray(value) && value.length > 0) yield* listParts(value);
    else yield JSON.stringify(value);
    before = ',\n';
  }
  yield '\n}\n';
}

function* listParts(items: readonly unknown[]): Generator<string> {
  for (const [i, item] of items.entries()) {
    yield (i === 0 ? '[\n' : ',\n') + JSON.stringify(item);
  }
  yield '\n]';
}
