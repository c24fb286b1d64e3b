import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { foreignWords } from '../build/foreign-words.ts';
import type { Counts } from './counts.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    // "document" is about whole pages: headings in order, a doctype, labels of fields.
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // Says how much of a title a search engine shows. Titles of sources are as they were printed.
      'long-title': 'off',
      // A hash in the page guards scripts of other hosts. The site has only its own, with which
      // it is built and published as one.
      'require-sri': ['error', { target: 'crossorigin' }],
    },
  }),
);

/**
 * What is wrong with the HTML of a page, each problem with its place, and foreign words
 * that do not say their language.
 */
export async function htmlProblems(html: string, file: string): Promise<string[]> {
  const { results } = await validator.validateString(html, file);
  const problems = results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, ruleId, message }) => `${file}:${line}:${column}  ${ruleId}  ${message}`,
    ),
  );
  const unmarked = foreignWords(html).map(
    ({ words, language, start }) => `${file}:+${start}  lang  “${words}” is not marked ${language}`,
  );
  return [...problems, ...unmarked];
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
