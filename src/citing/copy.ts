/**
 * Copies a citation as plain text and as HTML, so that a word processor keeps its italics.
 *
 * @returns false when the browser does not allow it
 */
export async function copy(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
    }
    return true;
  } catch {
    return false;
  }
}
