/**
 * The text of a JSON file: each field of the document on a line of its own, and
 * each item of a list. So a row can be found with `grep`, and two versions
 * compared line by line, at little more than the size of JSON without any space.
 */
export function jsonText(document: Readonly<Record<string, unknown>>): string {
  return [...jsonParts(document)].join('');
}

/**
 * The same text in pieces, an item of a list each: a table of thousands of pages is no
 * text to hold in memory, nor are its rows, which may come from an iterator.
 */
export function* jsonParts(document: Readonly<Record<string, unknown>>): Generator<string> {
  let before = '{\n';
  for (const [key, value] of Object.entries(document)) {
    yield `${before}${JSON.stringify(key)}: `;
    if (Array.isArray(value) || value instanceof Iterator) yield* listParts(value);
    else yield JSON.stringify(value);
    before = ',\n';
  }
  yield '\n}\n';
}

function* listParts(items: Iterable<unknown>): Generator<string> {
  let before = '[\n';
  for (const item of items) {
    yield before + JSON.stringify(item);
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : '\n]';
}
