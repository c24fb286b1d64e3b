/**
 * Characters that a reader cannot see, or that change the order of what is seen:
 * zero-width and directional characters, fillers, tags, control characters, private
 * use. They make two names look the same that are not, or a text read otherwise than
 * it is. Tab and line feed are no such characters.
 * https://www.unicode.org/reports/tr36/ https://trojansource.codes/
 */
const hidden =
  /[[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cc}\p{Co}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}\uFFF9-\uFFFB]--[\t\n]]/v;
const allHidden = new RegExp(hidden.source, 'gv');

/** The names of those that come with pasted text. */
const names: ReadonlyMap<string, string> = new Map([
  ['\u00AD', 'soft hyphen'],
  ['\u200B', 'zero-width space'],
  ['\u200C', 'zero-width non-joiner'],
  ['\u200D', 'zero-width joiner'],
  ['\u200E', 'left-to-right mark'],
  ['\u200F', 'right-to-left mark'],
  ['\u202A', 'left-to-right embedding'],
  ['\u202B', 'right-to-left embedding'],
  ['\u202C', 'end of an embedding'],
  ['\u202D', 'left-to-right override'],
  ['\u202E', 'right-to-left override'],
  ['\u2060', 'word joiner'],
  ['\u2066', 'left-to-right isolate'],
  ['\u2067', 'right-to-left isolate'],
  ['\u2068', 'first strong isolate'],
  ['\u2069', 'end of an isolate'],
  ['\uFEFF', 'zero-width no-break space'],
]);

/** The first hidden character of a text and its offset. */
export function findHidden(text: string): { character: string; offset: number } | undefined {
  const match = hidden.exec(text);
  return match ? { character: match[0], offset: match.index } : undefined;
}

/** What to call a hidden character: `U+202E (right-to-left override)`. */
export function nameOfHidden(character: string): string {
  const name = names.get(character);
  return codePoint(character) + (name === undefined ? '' : ` (${name})`);
}

/**
 * The text with its hidden characters spelt out, so that it can be shown on a
 * terminal, which obeys some of them.
 */
export function withHiddenShown(text: string): string {
  return text.replace(allHidden, (character) => `<${codePoint(character)}>`);
}

function codePoint(character: string): string {
  const number = character.codePointAt(0) ?? 0;
  return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`;
}
