/** A table with its heading, as it is printed and as it can stand in a Markdown file. */
export function markdownTable(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = heading.map((_, column) =>
    Math.max(3, ...[heading, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(heading), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join(
    '\n',
  );
}

const format = new Intl.NumberFormat('en-GB');
const oneDigit = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

export const bytes = (value: number): string => format.format(Math.round(value));
export const seconds = (value: number): string => oneDigit.format(value);
export const milliseconds = (value: number): string => format.format(Math.round(value));

/** A peak of memory in megabytes; "–" where the system does not tell. */
export function megabytes(value: number | undefined): string {
  return value === undefined ? '–' : format.format(Math.round(value / 1e6));
}

/** One value as a multiple of another: "0.48". */
export function ratio(value: number | undefined, of: number | undefined): string {
  return value === undefined || of === undefined || of === 0 ? '–' : (value / of).toFixed(2);
}
