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
