import type { CheckReport } from '../check.ts';
import { shown } from './shown.ts';

/**
 * The report as annotations that GitHub Actions shows beside the changed lines.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 *
 * @param folder the content folder as it should stand before each path
 */
export function githubReport({ issues }: CheckReport, folder: string): string {
  return issues
    .flatMap(({ rule, message, hint, positions }) =>
      positions.map(
        ({ file, line, column }) =>
          `::error file=${property(`${folder}/${file}`)},line=${line},col=${column},title=${property(rule)}::${text(`${message} ${hint}`)}`,
      ),
    )
    .join('\n');
}

function text(value: string): string {
  return shown(value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function property(value: string): string {
  return text(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
