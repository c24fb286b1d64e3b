import type { CitedWork } from './cited-work.ts';
import { versionDate } from './cited-work.ts';
import { oneLine } from './one-line.ts';
import {
  accessDate,
  address,
  asRuns,
  italic,
  joined,
  sentence,
  type CitationOptions,
  type Run,
} from './runs.ts';
import { chicagoAuthors } from './styled-authors.ts';
import { styledDate } from './styled-date.ts';
import { isDescription, isWhole, quotedTitle, titleRun } from './title.ts';

/**
 * Chicago, notes and bibliography, as an entry of the bibliography.
 *
 * - An entry with an author in a reference work stands like a chapter, "In" its work
 *   (18th ed., 14.132); of one that changes the date of the last revision is given
 *   (14.131). Web pages stand with the name of the site in roman (14.104).
 * - A text without a byline begins with its title, one of a newspaper with the name
 *   of the newspaper, without "The".
 *   https://www.chicagomanualofstyle.org/qanda/data/faq/topics/Documentation/faq0076.html
 * - A translated title follows in brackets, without italics or quotation marks (13.101).
 * - A day of access stands only where no date is known (17th ed., 14.12).
 *
 * Titles keep the capitals that they were printed with. A publisher is left out: all
 * works here are on the web, within a named container.
 *
 * @see https://www.chicagomanualofstyle.org/tools_citationguide.html
 */
export function chicago(work: CitedWork, options: CitationOptions): Run[] {
  const container = oneLine(work.containerTitle);
  const date = dateText(work);
  const isUnsigned = work.type === 'article-newspaper' && work.authors.length === 0;
  const source: readonly (readonly Run[])[] = isUnsigned
    ? [sentence(date)]
    : isPeriodical(work)
      ? [sentence(italic(container), date && `, ${date}`)]
      : work.type === 'entry-encyclopedia'
        ? [sentence('In ', italic(container)), sentence(date)]
        : [sentence(container), sentence(date)];
  return joined([
    isUnsigned
      ? sentence(italic(container.replace(/^The /, '')))
      : sentence(chicagoAuthors(work.authors)),
    title(work),
    ...source,
    date === undefined ? sentence('Accessed ', accessDate(options)) : [],
    asRuns([address(work, options), '.']),
  ]);
}

const periodicals: ReadonlySet<string> = new Set([
  'article-newspaper',
  'article-journal',
  'post-weblog',
]);
const isPeriodical = ({ type }: CitedWork): boolean => periodicals.has(type);

function title(work: CitedWork): Run[] {
  if (isDescription(work)) return sentence(titleRun(work, work.title));
  if (work.titleTranslated === undefined) {
    return isWhole(work)
      ? sentence(titleRun(work, work.title, true))
      : quotedTitle(work, { isLast: true });
  }
  const original = isWhole(work)
    ? [titleRun(work, work.title, true)]
    : quotedTitle(work, { isLast: false });
  return sentence(...original, ` [${oneLine(work.titleTranslated)}]`);
}

function dateText(work: CitedWork): string | undefined {
  const date = versionDate(work);
  if (date === undefined) return undefined;
  const words = styledDate('chicago', date);
  return work.modified === undefined ? words : `Last modified ${words}`;
}
