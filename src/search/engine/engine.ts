import { matchNames } from '../names/match-names.ts';
import { understand, type Query } from '../query/query.ts';
import { folded } from '../query/words.ts';
import { rank, type Ranked } from '../ranking/rank.ts';
import { textEvidence } from './evidence.ts';
import { kindsOf, type Kinds } from './kinds.ts';
import { namesLoader } from './names.ts';
import { narrow } from './narrow.ts';
import type { PageData, Pagefind } from './pagefind.ts';
import type { SearchAnswer, SearchRequest } from './protocol.ts';
import { nameResult, resultOf } from './results.ts';
import { suggest } from './suggest.ts';
import { textIndex, type TextIndex } from './text-index.ts';
import { understandWords, type UnderstoodWords } from './understand-words.ts';

/** Where the engine has its data from. */
export interface EngineSources {
  /** The base path of the site, with slashes. */
  readonly base: string;
  /** Opens the full-text index; it is asked for when the first query is. */
  readonly openText: () => Promise<Pagefind>;
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

export function searchEngine({ base, openText, loadJson }: EngineSources): SearchEngine {
  const loadNames = namesLoader(loadJson);
  let opened: Promise<{ text: TextIndex; kinds: Kinds }> | undefined;
  const openIndex = () => {
    opened ??= openText().then(async (pagefind) => {
      const text = textIndex(pagefind);
      return { text, kinds: await kindsOf(text) };
    });
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
      const [{ index, simplified, wordsOf }, { text, kinds }] = await Promise.all([
        loadNames(request.query),
        openIndex(),
      ]);
      const query = understand(request.query, simplified);
      const understood = await understandWords(request.query, text, index, wordsOf);
      const names = matchNames(index, query, misspeltIn(understood));
      const evidence = await textEvidence(query, understood.words, text, kinds.isRecord);
      const ranked = rank(names, evidence, kinds.kindOf);
      const { results, counts } = await narrow(ranked, request, text);
      const shown = results.slice(0, request.most);
      return {
        stage: 'complete',
        total: results.length,
        results: await Promise.all(
          shown.map(async (result) =>
            resultOf(result, await dataOf(result, query, understood, text), base),
          ),
        ),
        corrected: correctedQuery(request.query, understood),
        suggestion: await suggest(request.query, understood, index, text),
        unknown: understood.unknown,
        counts,
      };
    },
  };
}

const nothing: Omit<SearchAnswer, 'stage'> = {
  total: 0,
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

/** The page's text with as many words of the query in their places as one search finds. */
async function dataOf(
  { id }: Ranked,
  query: Query,
  { words }: UnderstoodWords,
  text: TextIndex,
): Promise<PageData | undefined> {
  if (id === undefined) return undefined;
  const forms = words.flatMap((word) => word.forms.slice(0, 1));
  const attempts = [forms.join(' '), ...query.chinese, ...words.flatMap((word) => word.forms)];
  for (const attempt of attempts) {
    if (attempt === '') continue;
    const hit = (await text.search(attempt)).some((found) => found.id === id);
    if (hit) return text.page(id, attempt);
  }
  return text.page(id, '');
}
