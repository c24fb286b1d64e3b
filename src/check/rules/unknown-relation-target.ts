import type { EntryId, PersonSlug } from '../../schemas/ids.ts';
import type { Position } from '../../graph/issue.ts';
import type { FieldPosition, Graph } from '../../graph/model.ts';
import { nearest } from '../../graph/nearest.ts';
import type { YamlPath } from '../../graph/yaml.ts';
import type { Finding, Rule } from '../rule.ts';

export const unknownRelationTarget: Rule = {
  description:
    'Relations, participants, offices, claims and series name entries and people that have a page.',
  run: (graph) => [
    ...[...graph.entries.values()].flatMap((entry) => [
      ...entry.data.relations.flatMap(({ target }, i) => [
        ...entryFinding(graph, target, entry.at, ['relations', i, 'target']),
        ...(target === entry.id
          ? [selfRelation(target, entry.at(['relations', i, 'target']))]
          : []),
      ]),
      ...(entry.collection === 'events' ? entry.data.participants : []).flatMap(({ person }, i) =>
        personFinding(graph, person, entry.at, ['participants', i, 'person']),
      ),
    ]),
    ...[...graph.people.values()].flatMap(({ data, at }) =>
      data.offices.flatMap(({ organisation }, i) =>
        organisation === undefined
          ? []
          : entryFinding(graph, organisation, at, ['offices', i, 'organisation']),
      ),
    ),
    ...graph.claims.flatMap(({ data, index, at }) =>
      data.entries.flatMap((id, i) => entryFinding(graph, id, at, ['claims', index, 'entries', i])),
    ),
    ...graph.series.flatMap(({ data, at }) => [
      ...entryFinding(graph, data.entry, at, ['entry']),
      ...data.occurrences.flatMap(({ entry, chairs }, i) => [
        ...(entry === undefined ? [] : entryFinding(graph, entry, at, ['occurrences', i, 'entry'])),
        ...chairs.flatMap(({ person }, j) =>
          personFinding(graph, person, at, ['occurrences', i, 'chairs', j, 'person']),
        ),
      ]),
    ]),
  ],
};

function entryFinding(graph: Graph, id: EntryId, at: FieldPosition, path: YamlPath): Finding[] {
  if (graph.entries.has(id) || graph.unreadable.has(id)) return [];
  const near = nearest(id, graph.entries.keys());
  return [
    {
      message: `There is no entry "${id}".`,
      hint: near ? `Did you mean "${near}"?` : `Write the entry: content/${id}.mdx.`,
      positions: [at(path)],
    },
  ];
}

function personFinding(
  graph: Graph,
  slug: PersonSlug | undefined,
  at: FieldPosition,
  path: YamlPath,
): Finding[] {
  if (slug === undefined || graph.people.has(slug)) return [];
  if (graph.unreadable.has(`people/${slug}`)) return [];
  const near = nearest(slug, graph.people.keys());
  return [
    {
      message: `There is no person "${slug}".`,
      hint: near ? `Did you mean "${near}"?` : `Write the record: content/people/${slug}.yaml.`,
      positions: [at(path)],
    },
  ];
}

function selfRelation(id: EntryId, position: Position): Finding {
  return {
    message: `The entry "${id}" is related to itself.`,
    hint: 'Name the other entry.',
    positions: [position],
  };
}
