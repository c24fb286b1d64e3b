import type { Names } from '../schemas/names.ts';

/**
 * The words under which a page is found besides its text.
 *
 * Pagefind takes a run of Han characters for one word and finds it only by its
 * beginning, so every ending of a Chinese name is a word of its own: 安全部 is
 * found although the name is 国家安全部.
 */
export function searchNames(aliases: readonly string[], names: Names): string[] {
  const { zh, ru } = names;
  const chinese = [zh?.text, zh?.short, zh?.traditional].flatMap((name) =>
    name === undefined ? [] : hanEndings(name),
  );
  const other = [...aliases, zh?.pinyin, ru?.text, ru?.short].flatMap((name) =>
    name === undefined ? [] : [name],
  );
  return [...new Set([...other, ...chinese])];
}

/** All endings of at least two characters of every run of Han characters. */
export function hanEndings(name: string): string[] {
  return [...name.matchAll(/\p{Script=Han}+/gu)].flatMap(([run]) => {
    const characters = [...run];
    const last = Math.max(1, characters.length - 1);
    return characters.slice(0, last).map((_, i) => characters.slice(i).join(''));
  });
}

/**
 * The family names of a person in every spelling on record, so that "Shoygu" alone
 * is a name of Sergei Shoigu and not only a part of one.
 *
 * @param name the full name; whether the family name stands first or last in it
 *   tells where it stands in the other spellings
 */
export function familyNames(
  name: string,
  familyName: string,
  otherNames: readonly string[],
): string[] {
  const isFirst = name.startsWith(familyName);
  return [
    familyName,
    ...otherNames.flatMap((other) => other.split(/\s+/).at(isFirst ? 0 : -1) ?? []),
  ];
}
