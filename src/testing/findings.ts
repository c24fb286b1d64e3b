import { checkGraph } from '../check/check.ts';
import type { RuleName } from '../check/registry.ts';
import { buildGraph } from '../graph/build-graph.ts';
import type { ContentFile } from '../graph/content-files.ts';
import { article, evidence, organisation } from './content.ts';

/** What the check says of these files and a source `gazette`, for some rules only. */
export function findings(only: readonly RuleName[], ...files: readonly ContentFile[]): string[][] {
  const { issues } = checkGraph(buildGraph({ files: [evidence(), ...files], issues: [] }));
  return issues
    .filter(({ rule }) => only.includes(rule))
    .map(({ rule, message, hint, positions }) => [
      rule,
      positions.map(({ file, line, column }) => `${file}:${line}:${column}`).join(' '),
      message,
      hint,
    ]);
}

/** The body of `organisation('red')` begins on this line. */
export const bodyLine = organisation('red').text.split('\n').indexOf('A statement [@gazette].') + 1;
/** The entry `organisations/red` with this body. */
export const red = (body: string): ContentFile => organisation('red', {}, body);
/** A place in that body as the check prints it; both from 1. */
export const inBody = (line: number, column: number): string =>
  `organisations/red.mdx:${bodyLine + line - 1}:${column}`;

/** An article of two paragraphs, for what is said of paragraphs and quotations. */
export const times = article('times', [
  'One two three four five.',
  'Six seven eight nine ten eleven.',
]);
