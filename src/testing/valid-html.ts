import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Counts } from './counts.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      // Says how much of a title a search engine shows. Titles of sources are as they were printed.
      'long-title': 'off',
    },
  }),
);

/** What is wrong with the HTML of a page, each problem with its place. */
export async function htmlProblems(html: string, file: string): Promise<string[]> {
  const { results } = await validator.validateString(html, file);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, ruleId, message }) => `${file}:${line}:${column}  ${ruleId}  ${message}`,
    ),
  );
}

/** Validates every page of a built site; each page counts as one test. */
export async function validHtml(folder: string): Promise<Counts> {
  const files = globSync(`${folder}/**/*.html`);
  let failed = 0;
  for (const file of files) {
    const problems = await htmlProblems(readFileSync(file, 'utf8'), relative('.', file));
    if (problems.length === 0) continue;
    failed += 1;
    console.error(problems.join('\n'));
  }
  if (files.length === 0) console.error(`${folder} holds no page.`);
  return { passed: files.length - failed, failed: files.length === 0 ? 1 : failed };
}
