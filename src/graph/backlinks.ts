import type { EntryId, PersonSlug } from '../schemas/ids.ts';
import type { CitingPage, Entry, Graph, Person } from './model.ts';

/** A sentence on another page that links to an entry or a person. */
export interface Mention {
  readonly page: CitingPage;
  readonly sentence: string;
}

export interface Backlinks {
  readonly entries: ReadonlyMap<EntryId, readonly Mention[]>;
  readonly people: ReadonlyMap<PersonSlug, readonly Mention[]>;
}

const cache = new WeakMap<Graph, Backlinks>();

/**
 * Who mentions whom: for every entry and person the pages whose text links to
 * it, each with the first sentence that does. Inverted once for all pages.
 */
export function backlinks(graph: Graph): Backlinks {
  const known = cache.get(graph);
  if (known) return known;
  const entries = new Map<EntryId, Mention[]>();
  const people = new Map<PersonSlug, Mention[]>();
  for (const page of graph.entries.values()) {
    for (const { target, sentence } of page.prose.links) {
      if (target.kind === 'entry' && target.id !== page.id) {
        addOnce(entries, target.id, { page, sentence });
      }
      if (target.kind === 'person') addOnce(people, target.id, { page, sentence });
    }
  }
  const result = { entries, people };
  cache.set(graph, result);
  return result;
}

/** How many mentions stand on the page itself; a page of its own lists all where there are more. */
export const mentionsOnPage = 20;

/** Who mentions an entry or a person. */
export function mentionsOf(graph: Graph, page: Entry | Person): readonly Mention[] {
  const { entries, people } = backlinks(graph);
  return (page.kind === 'entry' ? entries.get(page.id) : people.get(page.slug)) ?? [];
}

/** The entries and people with more mentions than their page can hold. */
export function muchMentioned(graph: Graph): (Entry | Person)[] {
  return [...graph.entries.values(), ...graph.people.values()].filter(
    (page) => mentionsOf(graph, page).length > mentionsOnPage,
  );
}

function addOnce<Key>(map: Map<Key, Mention[]>, key: Key, mention: Mention): void {
  const list = map.get(key) ?? [];
  map.set(key, list);
  if (!list.some(({ page }) => page === mention.page)) list.push(mention);
}
