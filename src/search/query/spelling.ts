/** British and American spelling. The text is British; names keep their own: "Organization". */

const pairs = [
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['centre', 'center'],
  ['theatre', 'theater'],
  ['programme', 'program'],
  ['councillor', 'councilor'],
  ['counsellor', 'counselor'],
  ['labour', 'labor'],
  ['honour', 'honor'],
  ['favour', 'favor'],
  ['behaviour', 'behavior'],
  ['armour', 'armor'],
  ['harbour', 'harbor'],
  ['rumour', 'rumor'],
  ['neighbour', 'neighbor'],
  ['neighbourliness', 'neighborliness'],
  ['neighbourly', 'neighborly'],
  ['neighbourhood', 'neighborhood'],
  ['licence', 'license'],
  ['judgement', 'judgment'],
  ['sceptical', 'skeptical'],
] as const;

const toAmerican = new Map<string, string>(pairs);
const toBritish = new Map<string, string>(pairs.map(([british, american]) => [american, british]));
const ise = /(?<=[a-z]{3}[aeilmnrt])is(?=(?:e|es|ed|er|ers|ing|ation|ations)$)/;
const ize = /(?<=[a-z]{3}[aeilmnrt])iz(?=(?:e|es|ed|er|ers|ing|ation|ations)$)/;

/** The word in British spelling: "organisation", "defence". */
export function british(word: string): string {
  const [stem, plural] =
    word.endsWith('s') && !toBritish.has(word) ? [word.slice(0, -1), 's'] : [word, ''];
  const known = toBritish.get(stem);
  return known === undefined ? word.replace(ize, 'is') : known + plural;
}

/** The same word in the other spelling, if it has one. */
export function otherSpelling(word: string): string | undefined {
  const [stem, plural] =
    word.endsWith('s') && !toAmerican.has(word) && !toBritish.has(word)
      ? [word.slice(0, -1), 's']
      : [word, ''];
  const known = toAmerican.get(stem) ?? toBritish.get(stem);
  if (known !== undefined) return known + plural;
  if (ise.test(word)) return word.replace(ise, 'iz');
  return ize.test(word) ? word.replace(ize, 'is') : undefined;
}
