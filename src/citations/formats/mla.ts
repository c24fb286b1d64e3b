import type { CitedWork } from './cited-work.ts';
import { versionDate } from './cited-work.ts';
import { oneLine } from './one-line.ts';
import {
  accessDate,
  address,
  italic,
  joined,
  sentence,
  withFullStop,
  type CitationOptions,
  type Run,
} from './runs.ts';
import { mlaAuthors } from './styled-authors.ts';
import { styledDate } from './styled-date.ts';
import { isDescription, isWhole, quotedTitle, titleRun } from './title.ts';

/**
 * MLA, 9th edition, as an entry of the works cited: author, title, container in
 * italics, date, address.
 *
 * - Without an author the title stands first; a body that is its own container is not
 *   repeated as author. An untitled text is described in roman, without marks. A
 *   translated title follows in brackets (https://style.mla.org/nonroman-characters/).
 * - Of a text that changes the date of the last update is given; no date is left out.
 * - A day of access stands where the text has no date or may change (p. 211).
 *
 * Titles keep the capitals that they were printed with. Addresses keep their scheme, so
 * that they can be followed.
 *
 * @see https://style.mla.org/works-cited/citations-by-format/
 */
export function mla(work: CitedWork, options: CitationOptions): Run[] {
  const date = versionDate(work);
  const mayChange = date === undefined || work.type === 'entry-encyclopedia';
  return joined([
    isOwnAuthor(work) ? [] : sentence(mlaAuthors(work.authors)),
    title(work),
    sentence(
      italic(work.containerTitle),
      date !== undefined && `, ${styledDate('mla', date)}`,
      `, ${address(work, options)}`,
    ),
    mayChange ? sentence('Accessed ', accessDate(options)) : [],
  ]);
}

function title(work: CitedWork): Run[] {
  const { titleTranslated } = work;
  if (isDescription(work)) {
    return [titleRun(work, withFullStop(work.title.slice(1, -1)))];
  }
  const translation = titleTranslated !== undefined && ` [${oneLine(titleTranslated)}]`;
  if (isWhole(work)) return sentence(titleRun(work, work.title, true), translation);
  return translation
    ? sentence(...quotedTitle(work, { isLast: false }), translation)
    : quotedTitle(work, { isLast: true });
}

function isOwnAuthor({ authors, containerTitle }: CitedWork): boolean {
  const [only] = authors;
  return authors.length === 1 && !!only && 'literal' in only && only.literal === containerTitle;
}
