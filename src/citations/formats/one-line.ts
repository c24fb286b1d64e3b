/**
 * A text in one line: control characters and line breaks of any kind, which would
 * end a record early, become a space.
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}
