/**
 * A table as CSV (RFC 4180): a heading, CRLF behind each line, cells quoted where
 * they need it. UTF-8 without a byte order mark.
 * https://www.rfc-editor.org/rfc/rfc4180
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/**
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
function csvCell(value: string): string {
  const safe = /^[=+\-@\t\r\0]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
