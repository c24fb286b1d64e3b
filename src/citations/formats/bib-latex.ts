import { authorField, bibRecord, braced, textField, wholeField } from './bib-record.ts';
import { versionDate, type CitedWork, type WorkType } from './cited-work.ts';
import { latexUrl } from './latex-text.ts';

/** The entry type of each kind of work, and the field that says what it is part of. */
const entryTypes: Readonly<Record<WorkType, readonly [type: string, container: string]>> = {
  'article-journal': ['article', 'journaltitle'],
  'article-newspaper': ['article', 'journaltitle'],
  book: ['book', 'note'],
  broadcast: ['misc', 'howpublished'],
  chapter: ['inbook', 'booktitle'],
  document: ['misc', 'howpublished'],
  'entry-encyclopedia': ['inreference', 'booktitle'],
  legislation: ['misc', 'howpublished'],
  post: ['online', 'organization'],
  'post-weblog': ['online', 'organization'],
  report: ['report', 'institution'],
  speech: ['misc', 'howpublished'],
  treaty: ['misc', 'howpublished'],
  webpage: ['online', 'organization'],
};

const englishNames = new Intl.DisplayNames('en', { type: 'language' });

/**
 * A work as a BibLaTeX record. Dates go in as they are: BibLaTeX reads EDTF, level 1.
 *
 * @see https://ctan.org/pkg/biblatex "Entry Types", "Entry Fields", "Date Specifications"
 */
export function bibLatex(work: CitedWork): string {
  const [type, container] = entryTypes[work.type];
  const { titleTranslated, publisher, language, titleLanguage } = work;
  return bibRecord(type, work.id, [
    ['author', authorField(work.authors)],
    ['title', wholeField(work.title)],
    ['titleaddon', textField(titleTranslated && `[${titleTranslated}]`)],
    [container, wholeField(work.containerTitle)],
    ['publisher', publisher === undefined ? undefined : wholeField(publisher)],
    ['date', textOrNothing(versionDate(work))],
    ['url', braced(latexUrl(work.url))],
    ['urldate', textOrNothing(work.accessed)],
    // `langid` is the language in which the record is set, `language` that of the work.
    ['langid', textOrNothing(languageName(titleLanguage)?.toLowerCase())],
    ['language', language === titleLanguage ? undefined : textField(languageName(language))],
    ['abstract', textField(work.abstract)],
  ]);
}

/** What BibLaTeX reads itself and does not set: a date, an identifier. */
const textOrNothing = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : braced(value);

/** The English name without script or region; in small letters what babel and polyglossia call it. */
function languageName(tag: string): string | undefined {
  const [language = tag] = tag.split('-');
  return englishNames.of(language);
}
