/**
 * The same text with memory of its own. What is cut from a long text, as the Markdown
 * parser cuts all strings of a file from one, keeps that whole text in memory for as
 * long as it is kept itself.
 */
export function ownCopy(text: string): string {
  return Buffer.from(text).toString();
}
