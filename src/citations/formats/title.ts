import type { CitedWork, WorkType } from './cited-work.ts';
import { oneLine } from './one-line.ts';
import { asRuns, withFullStop, type Run } from './runs.ts';

/** Works that stand alone: their titles are set in italics and not in quotation marks. */
const wholeWorks: ReadonlySet<WorkType> = new Set(['book', 'report', 'treaty', 'legislation']);
export const isWhole = ({ type }: CitedWork): boolean => wholeWorks.has(type);

/** Whether the title is a description of ours, in square brackets, of an untitled text. */
export const isDescription = ({ title }: CitedWork): boolean =>
  title.startsWith('[') && title.endsWith(']');

/** A run in the language of the title. */
export function titleRun({ titleLanguage }: CitedWork, text: string, isItalic = false): Run {
  return {
    text: oneLine(text),
    ...(isItalic && { italic: true as const }),
    ...(titleLanguage !== 'en' && { lang: titleLanguage }),
  };
}

/**
 * A title in quotation marks with a full stop within them. Quotation marks of its
 * own become single ones, as Chicago and MLA ask for.
 */
export function quotedTitle(work: CitedWork, { isLast }: { isLast: boolean }): Run[] {
  const inner = withSingleMarks(oneLine(work.title));
  return asRuns(['“', titleRun(work, isLast ? withFullStop(inner) : inner), '”']);
}

function withSingleMarks(text: string): string {
  return text
    .replace(/(^|[\s([–—])"/gu, '$1‘')
    .replaceAll('"', '’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
}
