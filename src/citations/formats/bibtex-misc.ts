import { dateInWords } from '../../dates/words.ts';
import { containerText } from '../container-text.ts';
import { authorField, bibRecord, braced, textField, wholeField } from './bib-record.ts';
import { versionDate, type CitedWork } from './cited-work.ts';
import { certainParts } from './date-parts.ts';
import { latexUrl } from './latex-text.ts';

/** The macros of months that every style defines. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A work as `@misc`, for BibTeX without BibLaTeX: its styles know no online entries.
 * The address stands where all of them print it, in `howpublished`; what the work is
 * part of and its whole date in `note`.
 *
 * @see https://ctan.org/pkg/bibtex "BibTeXing", section 3
 */
export function bibTexMisc(work: CitedWork): string {
  const date = versionDate(work);
  const [year, month] = date === undefined ? [] : certainParts(date);
  const note = [
    work.titleTranslated && `[${work.titleTranslated}]`,
    containerText(work.containerTitle, work.publisher),
    date !== undefined && dateInWords(date),
    work.accessed !== undefined && `accessed ${dateInWords(work.accessed)}`,
  ];
  return bibRecord('misc', work.id, [
    ['author', authorField(work.authors)],
    ['title', wholeField(work.title)],
    ['howpublished', braced(`\\url{${latexUrl(work.url)}}`)],
    ['year', year === undefined ? undefined : braced(String(year))],
    ['month', month === undefined ? undefined : months[month - 1]],
    ['note', textField(note.filter(Boolean).join(', '))],
  ]);
}
