import type { CitedPlace, CitingPage, Claim, Graph } from './model.ts';

/**
 * The statement that a citation supports, with the titles of the pages it names:
 * "Held under: Strategic security consultations", where the place itself knows
 * only the id of the entry.
 */
export function citedStatement(
  graph: Graph,
  page: CitingPage | Claim,
  { part, field, statement }: CitedPlace,
): string {
  const index = field?.[1];
  if (page.kind !== 'entry' || typeof index !== 'number') return statement;
  const named = (id: string | undefined, title: string | undefined): string =>
    id === undefined || title === undefined ? statement : statement.replace(id, () => title);
  if (part === 'relation') {
    const id = page.data.relations[index]?.target;
    return named(id, id && graph.entries.get(id)?.data.title);
  }
  if (part === 'participant' && page.collection === 'events') {
    const id = page.data.participants[index]?.person;
    return named(id, id && graph.people.get(id)?.data.name);
  }
  return statement;
}
