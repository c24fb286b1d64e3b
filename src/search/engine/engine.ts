import { matchNames, nearlyTheName, type NameMatch } from '../names/match-names.ts';
import { understand, type Query } from '../query/query.ts';
import { textWords } from '../query/text-words.ts';
import { folded } from '../query/words.ts';
import { isAnswer, rank, type Ranked } from '../ranking/rank.ts';
import { textEvidence } from './evidence.ts';
import { facetIndex } from './facet-index.ts';
import { namesLoader } from './names.ts';
import { narrow } from './narrow.ts';
import type { PageData, Pagefind } from './pagefind.ts';
import type { SearchAnswer, SearchRequest } from './protocol.ts';
import { passingMentions } from './passing-mentions.ts';
import { quotationFinder } from './quotation-finder.ts';
import { recordItselfFirst } from './record-itself.ts';
import { nameResult, resultOf } from './results.ts';
import { suggest } from './suggest.ts';
import { textIndex, type TextIndex } from './text-index.ts';
import { understandWords, type UnderstoodWords } from './understand-words.ts';
import { withQuoted } from './with-quoted.ts';

/** Where the engine has its data from. */
export interface EngineSources {
  /** The base path of the site, with slashes. */
  readonly base: string;
  /** Opens the full-text index; it is asked for when the first query is. */
  readonly openText: () => Promise<Pagefind>;
  /** Gives the text of a page by its id, without the places of any words. */
  readonly loadPage: (id: string) => Promise<PageData>;
  /** Gives a JSON file of the `search/` folder. */
  readonly loadJson: (file: string) => Promise<unknown>;
}

/** Answers queries: first from the names alone, then from names and text. */
export interface SearchEngine {
  readonly byName: (request: SearchRequest) => Promise<SearchAnswer>;
  readonly complete: (request: SearchRequest) => Promise<SearchAnswer>;
}

/** A name that matches less well is no first match. */
const goodName = 0.45;

export function searchEngine({ base, openText, loadPage, loadJson }: EngineSources): SearchEngine {
  const loadNames = namesLoader(loadJson);
  const facets = facetIndex(loadJson);
  const findQuoted = quotationFinder(loadJson);
  let opened: Promise<TextIndex> | undefined;
  const openIndex = (): Promise<TextIndex> => {
    opened ??= openText().then((pagefind) => textIndex(pagefind, loadPage));
    return opened;
  };

  return {
    async byName({ query: typed, most }) {
      const { index, simplified } = await loadNames(typed);
      const query = understand(typed, simplified);
      const isNew = (word: string): boolean =>
        ![...index.frequency.keys()].some((known) => known.startsWith(word));
      const found = matchNames(index, query, isNew).filter(({ score }) => score >= goodName);
      return {
        ...nothing,
        stage: 'names',
        total: found.length,
        results: found.slice(0, most).map((match) => nameResult(match, base)),
      };
    },

    async complete(request) {
      const [{ index, simplified, wordsOf }, text] = await Promise.all([
        loadNames(request.query),
        openIndex(),
      ]);
      const understood = await understandWords(request.query, text, index, wordsOf);
      const corrected = correctedQuery(request.query, understood);
      const query = understand(corrected ?? request.query, simplified);
      const names = matchNames(index, query, misspeltIn(understood));
      const mentions = mentionsOf(names);
      const evidence = await textEvidence(
        query,
        understood.words,
        mentions,
        text,
        (id) => !index.kinds.has(id),
      );
      const isRecord = (id: string): boolean => !index.kinds.has(id);
      const kindOf = (id: string): string => index.kinds.get(id) ?? 'Record';
      const likely = rank(names, evidence, kindOf);
      const passing = await passingMentions(query, likely, isRecord, text);
      const ranked = rank(names, evidence, (id) => (passing.has(id) ? 'Mention' : kindOf(id)));
      const exactFirst = await recordItselfFirst(query, ranked, text);
      const quoted = await findQuoted(request.query);
      const { results, counts } = await narrow(withQuoted(exactFirst, quoted), request, facets);
      const shown = results.slice(0, request.most);
      return {
        stage: 'complete',
        total: results.length,
        isPartly: quoted.length === 0 && !ranked.some(({ evidence }) => isAnswer(evidence)),
        results: await Promise.all(
          shown.map(async (result) =>
            resultOf(
              result,
              await dataOf(result, [...wordings(query, understood), ...mentions], text),
              base,
            ),
          ),
        ),
        corrected,
        suggestion: await suggest(request.query, understood, index, text),
        unknown: understood.unknown,
        counts,
      };
    },
  };
}

const nothing: Omit<SearchAnswer, 'stage'> = {
  total: 0,
  isPartly: false,
  results: [],
  corrected: undefined,
  suggestion: undefined,
  unknown: [],
  counts: {},
};

/** Only a word that the site has not can be the misspelling of one that it has. */
function misspeltIn({ words, unknown }: UnderstoodWords): (word: string) => boolean {
  const misspelt = new Set([
    ...words.flatMap(({ typed, corrected }) => (corrected === undefined ? [] : [folded(typed)])),
    ...unknown.map(folded),
  ]);
  return (word) => misspelt.has(word);
}

/** The query with the words that were meant in the place of the misspelt ones. */
function correctedQuery(typed: string, { words }: UnderstoodWords): string | undefined {
  const meant = words.filter(({ corrected }) => corrected !== undefined);
  if (meant.length === 0) return undefined;
  return meant.reduce((query, word) => query.replace(word.typed, word.corrected ?? ''), typed);
}

/** Whoever names a thing in another script or spelling also seeks the pages that mention it. */
function mentionsOf(names: readonly NameMatch[]): string[] {
  return names
    .filter(({ score }) => score >= nearlyTheName)
    .slice(0, 2)
    .flatMap(({ page, name }) => {
      const [title, second = title] = page.names;
      const called = page.kind === 'Person' ? second : title;
      return folded(name) === folded(called) ? [] : [textWords(called).join(' ')];
    });
}

/** The ways to look for a query in a page's text, the fullest first. */
function wordings(query: Query, { words }: UnderstoodWords): string[] {
  const forms = words.map((word) => word.forms);
  const together = [0, 1, 2].map((i) => forms.flatMap((f) => f[i] ?? f[0] ?? []).join(' '));
  return [...together, ...query.chinese, ...forms.flat()].filter((wording) => wording !== '');
}

/** The page's text with the places of the words that it was found by. */
async function dataOf(
  { id }: Ranked,
  found: readonly string[],
  text: TextIndex,
): Promise<PageData | undefined> {
  if (id === undefined) return undefined;
  for (const wording of found) {
    const hits = await text.search(wording);
    if (hits.some((hit) => hit.id === id)) return text.page(id, wording);
  }
  return text.page(id, '');
}
