import { longestRun, proveQuotation } from '../../citations/fingerprints.ts';
import { sequenceWords } from '../../citations/word-sequences.ts';
import { normalisedWords } from '../../citations/normalise.ts';
import type { Citation } from '../../citations/syntax.ts';
import type { Source } from '../../graph/model.ts';
import type { ArticleData } from '../../schemas/source.ts';
import { citationsOf } from '../citations-of.ts';
import { nearestPassage } from '../nearest-passage.ts';
import type { CheckContext, Finding, Rule } from '../rule.ts';

export const quotationNotInSource: Rule = {
  description: `Words quoted in a citation, ${sequenceWords} or more, stand word for word in the paragraph cited. Fewer cannot be proved and are refused.`,
  run: (graph, context) =>
    citationsOf(graph)
      .flatMap((placed): Finding[] => {
        const { citation } = placed;
        const source = graph.sources.get(citation.key);
        if (citation.quotation === undefined || !source) return [];
        const problem = quotationProblem(citation, citation.quotation, source, context);
        return problem ? [{ ...problem, positions: [placed.position] }] : [];
      })
      .toArray(),
};

interface Problem {
  readonly message: string;
  readonly hint: string;
}

function quotationProblem(
  { key, locator }: Citation,
  quotation: string,
  { data }: Source,
  context: CheckContext,
): Problem | undefined {
  if (data.role !== 'article') {
    return {
      message: `The words "${quotation}" cannot be proved: the source "${key}" has no fingerprints.`,
      hint: `Say it in our own words and cite [@${key}].`,
    };
  }
  const count = normalisedWords(quotation).length;
  if (count < sequenceWords) {
    return {
      message: `The quotation "${quotation}" has ${count} ${count === 1 ? 'word' : 'words'}; fewer than ${sequenceWords} cannot be proved.`,
      hint: `Quote ${sequenceWords} words or more, or leave the words out of the citation.`,
    };
  }
  if (locator?.label !== 'para.') {
    return {
      message: `The quotation "${quotation}" names no paragraph.`,
      hint: elsewhere(quotation, key, data) ?? `Name it: [@${key}, para. 1, "…"].`,
    };
  }
  const print = data.paragraphs[locator.value - 1];
  // A paragraph that does not exist is the business of unknown-locator.
  if (!print || proveQuotation(quotation, print) === 'proved') return undefined;
  return {
    message: `The words "${quotation}" do not stand in para. ${locator.value} of "${key}".`,
    hint:
      elsewhere(quotation, key, data) ??
      nearestHint(quotation, context.texts?.get(key)?.[locator.value - 1]) ??
      partialHint(quotation, data, locator.value),
  };
}

/** Where else in the article the words stand. */
function elsewhere(quotation: string, key: string, data: ArticleData): string | undefined {
  const index = data.paragraphs.findIndex((print) => proveQuotation(quotation, print) === 'proved');
  return index === -1
    ? undefined
    : `They stand in para. ${index + 1}: [@${key}, para. ${index + 1}, "${quotation}"].`;
}

function nearestHint(quotation: string, paragraph: string | undefined): string | undefined {
  const passage = paragraph === undefined ? undefined : nearestPassage(quotation, paragraph);
  return passage === undefined ? undefined : `The nearest words there are "${passage}".`;
}

function partialHint(quotation: string, data: ArticleData, paragraph: number): string {
  const print = data.paragraphs[paragraph - 1];
  const run = print && longestRun(quotation, print);
  return run
    ? `Of these, "${run.words.join(' ')}" stands there. Compare the rest with the article, word for word.`
    : 'Compare it with the article, word for word; "npm run check -- --texts DIR" shows the nearest passage.';
}
