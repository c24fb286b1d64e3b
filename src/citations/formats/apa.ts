import type { CitedWork, WorkType } from './cited-work.ts';
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
  type Piece,
  type Run,
} from './runs.ts';
import { apaAuthors } from './styled-authors.ts';
import { styledDate } from './styled-date.ts';
import { isDescription, titleRun } from './title.ts';

/**
 * APA, 7th edition, as an entry of the reference list.
 *
 * - An entry of a reference work has its title in roman and, after "In", the work in
 *   italics; of a work that changes the date of the last update and a day of retrieval
 *   (10.3, examples 47 to 49).
 * - An article has its title in roman and its periodical in italics, a web page or
 *   another work its title in italics and its site in roman.
 * - Without an author the title stands first (9.12); without a date, "n.d.".
 * - A translated title follows in brackets; a description of an untitled text stands
 *   in brackets, in roman. A site that is its own author is not repeated. No full stop
 *   follows the address.
 *
 * Titles keep the capitals that they were printed with: APA lowers all but those of
 * names, and which those are is not on record.
 *
 * @see https://apastyle.apa.org/style-grammar-guidelines/references/examples
 */
export function apa(work: CitedWork, options: CitationOptions): Run[] {
  const date = versionDate(work);
  const dateElement = sentence(`(${date === undefined ? 'n.d.' : styledDate('apa', date)})`);
  const authors = sentence(apaAuthors(work.authors));
  const isEntry = work.type === 'entry-encyclopedia';
  return joined([
    ...(authors.length > 0 ? [authors, dateElement, title(work)] : [title(work), dateElement]),
    isOwnAuthor(work) ? [] : sentence(isEntry && 'In ', container(work)),
    isEntry
      ? asRuns(['Retrieved ', accessDate(options), `, from ${address(work, options)}`])
      : asRuns([address(work, options)]),
  ]);
}

/** Parts of a larger work, whose title is set in roman and the larger work's in italics. */
const parts: ReadonlySet<WorkType> = new Set([
  'article-journal',
  'article-newspaper',
  'chapter',
  'entry-encyclopedia',
  'post-weblog',
]);

function container({ type, containerTitle }: CitedWork): Piece {
  return parts.has(type) ? italic(containerTitle) : oneLine(containerTitle);
}

function title(work: CitedWork): Run[] {
  const isItalic = !parts.has(work.type) && !isDescription(work);
  const { titleTranslated } = work;
  return sentence(
    titleRun(work, work.title, isItalic),
    titleTranslated !== undefined && ` [${oneLine(titleTranslated)}]`,
  );
}

function isOwnAuthor({ authors, containerTitle }: CitedWork): boolean {
  return authors.some((author) => 'literal' in author && author.literal === containerTitle);
}
