import type { Author } from '../../schemas/source.ts';
import { authorName } from '../author-names.ts';
import { oneLine } from './one-line.ts';

/** "Lund, Ida"; bodies and names in Chinese characters as they stand. */
function invertedName(author: Author): string {
  if ('literal' in author || author.given === undefined || isHan(author.family)) {
    return oneLine(authorName(author));
  }
  return oneLine(`${author.family}, ${author.given}`);
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Chicago, 18th edition: up to six authors; of more the first three. The first is inverted. */
export function chicagoAuthors(authors: readonly Author[]): string {
  return listed(authors, { most: 6, kept: 3 });
}

/** MLA, 9th edition: up to two authors; of more the first. The first is inverted. */
export function mlaAuthors(authors: readonly Author[]): string {
  return listed(authors, { most: 2, kept: 1 });
}

function listed(
  authors: readonly Author[],
  { most, kept }: { most: number; kept: number },
): string {
  const names = authors.map((author, i) =>
    i === 0 ? invertedName(author) : oneLine(authorName(author)),
  );
  if (names.length > most) return `${names.slice(0, kept).join(', ')}, et al.`;
  const [first, second] = names;
  // Of two names the first is followed by a comma because it is inverted.
  return names.length === 2 && authors[0] && first === oneLine(authorName(authors[0]))
    ? `${first} and ${second}`
    : withLast(names, 'and');
}

/** APA, 7th edition: all inverted with initials, up to twenty; of more the first nineteen and the last. */
export function apaAuthors(authors: readonly Author[]): string {
  const names = authors.map(apaName);
  return names.length > 20
    ? `${names.slice(0, 19).join(', ')}, . . . ${names.at(-1)}`
    : withLast(names, '&');
}

function apaName(author: Author): string {
  if ('literal' in author || author.given === undefined || isHan(author.family)) {
    return oneLine(authorName(author));
  }
  return oneLine(`${author.family}, ${initials(author.given)}`);
}

/** "J.-P. M." of "Jean-Paul Marie"; what is an initial already stays. */
function initials(given: string): string {
  return given.replace(/[\p{L}\p{M}’']+\.?/gu, (name) => `${[...name][0]}.`);
}

/** Names with a comma before the last, also of two. */
function withLast(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, ${and} ${last}`;
}
