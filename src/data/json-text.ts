/**
 * The text of a JSON file: each field of the document on a line of its own, and
 * each item of a list. So a row can be found with `grep`, and two versions
 * compared line by line, at little more than the size of JSON without any space.
 */
export function jsonText(document: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(document).map(
    ([key, value]) => `${JSON.stringify(key)}: ${valueText(value)}`,
  );
  return `{\n${fields.join(',\n')}\n}\n`;
}

function valueText(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  const items: readonly unknown[] = value;
  return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}
