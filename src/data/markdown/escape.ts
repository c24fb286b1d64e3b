/**
 * What makes a text mean itself in GitHub Flavored Markdown, and nothing else.
 * https://spec.commonmark.org/0.31.2/#backslash-escapes
 */

/**
 * A text within a line. Line breaks become spaces: no paragraph of ours depends on
 * them. An address is kept from becoming a link while the line is read, since a
 * backslash in it would become part of it.
 * https://github.github.com/gfm/#autolinks-extension-
 */
export function escapeText(value: string): string {
  const line = value.replace(/[ \t\r\n]+/g, ' ');
  // Most texts hold nothing of all this, and the looking around takes time.
  if (!/[\\`*[\]<~&_:@]|www/i.test(line)) return line;
  return line
    .replace(/[\\`*[\]<~]|&(?=#?\w+;)/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/(?<=https?|ftp):(?=\/\/)|(?<=www)\.|(?<=[\w.+-])@(?=\w)/gi, '\\$&');
}

/** A line of text that begins a paragraph: it shall not become a heading, a list or a quotation. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^ +/, '')
    .replace(/^[#>+-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2');
}

/** The text of a heading, which `#` at its end would close. */
export function escapeHeadingEnd(line: string): string {
  return line.replace(/#(?=#*$)/g, '\\#');
}

/** A cell of a table, which a bar would end; in code, too. */
export function escapeCell(cell: string): string {
  return cell.replaceAll('|', '\\|');
}

/** The address of a link, as it stands between parentheses. */
export function destination(url: string): string {
  return url.replace(/[\s\p{Cc}<>]/gu, encodeURIComponent).replace(/[\\()]|&(?=#?\w+;)/g, '\\$&');
}

/** Code within a line, between more backticks than it holds. */
export function codeSpan(value: string): string {
  const code = value.replace(/[\r\n]+/g, ' ');
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^`|`$|^ .* $/.test(code) ? ' ' : '';
  return fence + space + code + space + fence;
}
