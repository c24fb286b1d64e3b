import { earliest } from '../dates/edtf.ts';
import type { PersonSlug } from '../schemas/ids.ts';
import type { Participant } from '../schemas/entry.ts';
import type { Event, Graph } from './model.ts';

/** A person's part in an event. */
export interface Appearance {
  readonly event: Event;
  readonly participant: Participant;
}

const cache = new WeakMap<Graph, ReadonlyMap<PersonSlug, readonly Appearance[]>>();

/** For every person the events with that person among the participants, in order of time. */
export function appearances(graph: Graph): ReadonlyMap<PersonSlug, readonly Appearance[]> {
  const known = cache.get(graph);
  if (known) return known;
  const byPerson = new Map<PersonSlug, Appearance[]>();
  for (const event of graph.entries.values()) {
    if (event.collection !== 'events') continue;
    for (const participant of event.data.participants) {
      if (participant.person === undefined) continue;
      const list = byPerson.get(participant.person) ?? [];
      byPerson.set(participant.person, list);
      list.push({ event, participant });
    }
  }
  for (const list of byPerson.values()) {
    list.sort((a, b) => earliest(a.event.data.date.value) - earliest(b.event.data.date.value));
  }
  cache.set(graph, byPerson);
  return byPerson;
}
