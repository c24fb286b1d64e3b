import type { Author } from '../schemas/source.ts';

/** An author's name in reading order: "Kelly Wang", "Xinhua". */
export function authorName(author: Author): string {
  if ('literal' in author) return author.literal;
  // Chinese names stand family name first, in characters without a space.
  if (/\p{Script=Han}/u.test(author.family)) return author.family + (author.given ?? '');
  return author.given === undefined ? author.family : `${author.given} ${author.family}`;
}

/** Authors in a sentence: "A", "A and B", "A, B and C", "A and others" from four on. */
export function authorNames(authors: readonly Author[]): string {
  const names = authors.map(authorName);
  const [first = '', ...rest] = names;
  if (names.length > 3) return `${first} and others`;
  const last = rest.pop();
  return last === undefined ? first : `${[first, ...rest].join(', ')} and ${last}`;
}
