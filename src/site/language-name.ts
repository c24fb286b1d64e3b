const names = new Intl.DisplayNames('en-GB', { type: 'language' });

/** The English name of a language tag: "Simplified Chinese" for `zh-Hans`. */
export function languageName(tag: string): string {
  return names.of(tag) ?? tag;
}
