/**
 * The language of a source's title for the `lang` attribute; `undefined` for
 * English. A title in square brackets is a description of ours, in English.
 */
export function titleLanguage(source: {
  readonly title: string;
  readonly language: string;
}): string | undefined {
  return source.language === 'en' || source.title.startsWith('[') ? undefined : source.language;
}
