import type { Position } from '../graph/issue.ts';
import type { Graph } from '../graph/model.ts';

/** A text of ours, with its place. */
export interface OwnText {
  readonly text: string;
  readonly position: Position;
}

/** Every text of the content that is in our own words. */
export function ownTexts(graph: Graph): OwnText[] {
  return [
    ...[...graph.entries.values()].flatMap(({ data, prose, at }) => [
      { text: data.summary.text, position: at(['summary', 'text']) },
      ...data.facts.map(({ value }, i) => ({ text: value, position: at(['facts', i, 'value']) })),
      ...prose.blocks.map(({ text, position }) => ({ text, position })),
    ]),
    ...[...graph.people.values()].flatMap(({ data, at }) => [
      { text: data.summary.text, position: at(['summary', 'text']) },
      ...data.notes.map(({ text }, i) => ({ text, position: at(['notes', i, 'text']) })),
    ]),
    ...[...graph.sources.values()].flatMap(({ data, at }) =>
      (data.role === 'search-record' ? [] : (data.assessment ?? [])).map((text, i) => ({
        text,
        position: at(['assessment', i]),
      })),
    ),
    ...graph.claims.flatMap(({ data, index, at }) =>
      (['statement', 'reasoning'] as const).map((key) => ({
        text: data[key],
        position: at(['claims', index, key]),
      })),
    ),
  ];
}
