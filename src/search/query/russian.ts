const endings =
  /(?:иями|ями|ами|ией|иям|иях|ием|ого|его|ому|ему|ыми|ими|ией|ов|ев|ей|ой|ый|ий|ая|яя|ое|ее|ые|ие|ых|их|ую|юю|ым|им|ом|ем|ам|ям|ах|ях|ию|ия|ии|а|я|о|е|ы|и|у|ю|ь|й)$/;

/** Names say "России" where a reader may type "РФ" or "российский"; so with China. */
const countries = [
  [/^(?:рф|росси[йиея]|российск)/, 'росси'],
  [/^(?:кнр$|кита[йяею]|китайск)/, 'кита'],
] as const;

/** A Russian word without its case ending; at least three letters stay. */
export function russianStem(word: string): string {
  const country = countries.find(([pattern]) => pattern.test(word))?.[1];
  if (country !== undefined) return country;
  const stem = word.replace(endings, '');
  return stem.length < 3 ? word : stem;
}

/** Whether two stems may be of one word: they begin alike, and only an ending tells them apart. */
export function sameStem(a: string, b: string): boolean {
  return (
    Math.min(a.length, b.length) >= 4 &&
    Math.abs(a.length - b.length) <= 3 &&
    (a.startsWith(b) || b.startsWith(a))
  );
}
