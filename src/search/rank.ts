/** What ranking looks at: the title and the other names, joined by `nameSeparator`. */
interface Named {
  readonly meta: Readonly<Record<string, string>>;
}

/** Stands between the names that a page carries for the search. */
export const nameSeparator = ' · ';

/**
 * Puts pages whose title or other name is the query itself before all others;
 * the order is otherwise kept.
 */
export function exactNamesFirst<Page extends Named>(query: string, pages: readonly Page[]): Page[] {
  const wanted = comparable(query);
  const isNamed = ({ meta }: Page): boolean =>
    [meta['title'] ?? '', ...(meta['aliases'] ?? '').split(nameSeparator)].some(
      (name) => wanted !== '' && comparable(name) === wanted,
    );
  return [...pages.filter(isNamed), ...pages.filter((page) => !isNamed(page))];
}

/** Without case, accents, tone marks, punctuation and spaces. */
function comparable(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLocaleLowerCase('en');
}
