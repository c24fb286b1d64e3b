import { proveQuotation } from '../../citations/fingerprints.ts';
import { containsWords, quotedPassages } from '../../citations/quoted-passages.ts';
import type { Graph } from '../../graph/model.ts';
import { pageTitle } from '../../graph/page-title.ts';
import type { Finding, Rule } from '../rule.ts';

export const unprovedQuotation: Rule = {
  description:
    'A passage of four words or more in quotation marks has its exact words in a citation beside it, or is a title.',
  run: (graph) => {
    const titles = allTitles(graph);
    const unproved = (text: string, quotations: readonly string[]): string[] =>
      quotedPassages(text).filter(
        (passage) =>
          !quotations.some((known) => containsWords(known, passage)) &&
          !titles.some((known) => containsWords(known, passage)),
      );
    return [
      ...[...graph.entries.values(), ...graph.people.values()].flatMap((page) => [
        ...page.cited.flatMap((place) => {
          if (place.field === undefined) return [];
          const quotations = place.citations.flatMap(({ quotation }) => quotation ?? []);
          return unproved(place.statement, quotations).flatMap((passage) =>
            place.positions.slice(0, 1).map((position) => finding(passage, position)),
          );
        }),
        ...(page.kind === 'entry' ? page.prose.blocks : []).flatMap(
          ({ text, quotations, position }) =>
            unproved(text, quotations).map((passage) => finding(passage, position)),
        ),
      ]),
      ...claimFindings(graph, unproved),
    ];
  },
};

/** A claim's words are proved against its own article. */
function claimFindings(
  graph: Graph,
  unproved: (text: string, quotations: readonly string[]) => string[],
): Finding[] {
  return graph.claims.flatMap(({ source, data, index, at }) => {
    const article = graph.sources.get(source)?.data;
    const prints = article?.role === 'article' ? article.paragraphs : [];
    return (['statement', 'reasoning'] as const).flatMap((key) =>
      unproved(data[key], [])
        .filter((passage) => prints.every((print) => proveQuotation(passage, print) !== 'proved'))
        .map((passage) => ({
          message: `The words “${passage}” are quoted but do not stand in the article "${source}".`,
          hint: 'Say it in our own words, or quote the article word for word.',
          positions: [at(['claims', index, key])],
        })),
    );
  });
}

function finding(passage: string, position: Finding['positions'][0]): Finding {
  return {
    message: `The words “${passage}” are quoted without proof.`,
    hint: `Add the exact words to the citation, [@key, para. 3, "${passage}"], or say it in our own words.`,
    positions: [position],
  };
}

/** Titles and names may stand in quotation marks without being quotations. */
function allTitles(graph: Graph): string[] {
  return [
    ...[...graph.entries.values(), ...graph.people.values(), ...graph.sources.values()].map(
      pageTitle,
    ),
    ...[...graph.entries.values(), ...graph.people.values()].flatMap(({ data }) => data.aliases),
  ];
}
