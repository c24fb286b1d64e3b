import type { Graph, Series } from '../../graph/model.ts';

/** How Chinese and Russian count what a series consists of. */
const counted: ReadonlyMap<string, { readonly zh: string; readonly ru: string }> = new Map([
  ['round', { zh: '轮', ru: 'раунд' }],
  ['edition', { zh: '届', ru: '' }],
]);

/**
 * How Chinese and Russian call an occurrence, by their names of what it belongs to:
 * "第12轮中俄战略安全磋商", "12-й Сяншаньский форум".
 */
export function occurrenceNames(
  graph: Graph,
  { data: { unit, entry } }: Series,
  number: number,
): string[] {
  const subject = graph.entries.get(entry)?.data.names;
  const { zh, ru } = counted.get(unit) ?? { zh: '次', ru: '' };
  const chinese = subject?.zh?.short ?? subject?.zh?.text;
  const russian = subject?.ru?.short ?? subject?.ru?.text;
  return [
    ...(chinese === undefined ? [] : [`第${number}${zh}${chinese}`]),
    ...(russian === undefined ? [] : [[`${number}-й`, ru, russian].filter(Boolean).join(' ')]),
  ];
}
