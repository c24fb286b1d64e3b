import { styleText } from 'node:util';
import type { CheckReport } from '../check.ts';
import { shown } from './shown.ts';

/**
 * The report for people: a line for each issue, the hint under it, a count at
 * the end.
 *
 * @param folder the content folder as it should stand before each path
 * @param colour whether to colour the text
 */
export function terminalReport(
  { issues, counts }: CheckReport,
  folder: string,
  colour: boolean,
): string {
  const paint = (format: 'red' | 'dim' | 'bold', text: string): string =>
    colour ? styleText(format, text, { validateStream: false }) : text;
  const lines = issues.flatMap(({ rule, message, hint, positions }) => [
    ...positions.map(
      ({ file, line, column }) =>
        `${paint('bold', `${folder}/${shown(file)}:${line}:${column}`)}  ${paint('red', 'error')}  ${rule}  ${shown(message)}`,
    ),
    `    ${paint('dim', shown(hint))}`,
  ]);
  const checked = `${counts.entries} entries, ${counts.people} people, ${counts.sources} sources, ${counts.claims} claims`;
  const files = new Set(issues.map(({ positions: [position] }) => position.file)).size;
  const summary =
    issues.length === 0
      ? `No problems in ${checked}.`
      : `${issues.length} ${issues.length === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}; read were ${checked}.`;
  return [...lines, ...(lines.length > 0 ? [''] : []), summary].join('\n');
}
