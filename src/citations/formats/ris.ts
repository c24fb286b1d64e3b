import { dateInWords } from '../../dates/words.ts';
import type { Author } from '../../schemas/source.ts';
import { versionDate, type CitedWork, type WorkType } from './cited-work.ts';
import { certainParts } from './date-parts.ts';
import { oneLine } from './one-line.ts';

/** The reference type of each kind of work; `GEN` where RIS has none. */
const referenceTypes: Readonly<Record<WorkType, string>> = {
  'article-journal': 'JOUR',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  broadcast: 'GEN',
  chapter: 'CHAP',
  document: 'GEN',
  'entry-encyclopedia': 'ENCYC',
  legislation: 'STAT',
  post: 'ELEC',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  speech: 'GEN',
  treaty: 'GEN',
  webpage: 'ELEC',
};

/**
 * A work as a RIS record, lines ended by CRLF as its specification wants. RIS has no
 * uncertain dates: only what is certain stands in the date, the words in a note. A
 * comma always divides a name there, also that of a body.
 *
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function ris(work: CitedWork): string {
  const date = versionDate(work);
  const parts = date === undefined ? [] : certainParts(date);
  const accessed = work.accessed === undefined ? [] : certainParts(work.accessed);
  const tags: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', referenceTypes[work.type]],
    ...work.authors.map((author) => ['AU', risName(author)] as const),
    ['TI', work.title],
    ['TT', work.titleTranslated],
    ['T2', work.containerTitle],
    ['PB', work.publisher],
    ['PY', parts[0]?.toString()],
    ['DA', risDate(parts)],
    ['N1', date === undefined || isExact(date, parts) ? undefined : `Date: ${dateInWords(date)}`],
    ['UR', work.url],
    ['Y2', risDate(accessed)],
    ['LA', work.language],
    ['AB', work.abstract],
    ['ER', ''],
  ];
  return tags
    .map(([tag, value]) => (value === undefined ? '' : `${tag}  - ${oneLine(value)}\r\n`))
    .join('');
}

function risName(author: Author): string {
  if ('literal' in author) return author.literal;
  return author.given === undefined ? author.family : `${author.family}, ${author.given}`;
}

/** "2026/11/22/"; parts that are not known stay empty between their slashes. */
function risDate([year, month, day]: readonly number[]): string | undefined {
  const two = (part: number | undefined): string => part?.toString().padStart(2, '0') ?? '';
  return year === undefined ? undefined : `${year}/${two(month)}/${two(day)}/`;
}

/** Whether the parts say all that the date says. */
function isExact(date: string, parts: readonly number[]): boolean {
  return parts.map((part) => String(part).padStart(2, '0')).join('-') === date;
}
