import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { temporaryFolder, writeTree, type Tree } from './temporary-folder.ts';

/** The small content tree without a problem that the fixtures of the rules start from. */
export const validContent = join(import.meta.dirname, '../check/fixtures/valid');

/** A copy of the valid tree with further files, or others in the place of its own. */
export function validContentWith(t: TestContext, tree: Tree): string {
  const root = temporaryFolder(t);
  cpSync(validContent, root, { recursive: true });
  writeTree(root, tree);
  return root;
}

/** An entry with this body, to which nothing leads. */
export function entryText(body: string, fields = ''): string {
  return `---
title: Tide Tables
summary: { text: What they are., citation: "[@gazette-2023]" }
reviewed: "2026-11-22"
history: [{ date: "2026-11-22", text: First version. }]
${fields}---

${body}
`;
}

/** The line on which the body of such an entry begins, if it has no further fields. */
export const bodyLine = 8;

/** A source that nothing cites. */
export function sourceText(more = '', url = 'https://almanac.example/2023'): string {
  return `role: evidence
type: webpage
title: Almanac
containerTitle: The Almanac
language: en
url: ${url}
accessed: "2026-11-22"
accessNote: Read whole.
grade: B
gradeReason: It reports in its own name.
origins: [{ id: almanac, note: its own reporting }]
${more}`;
}
