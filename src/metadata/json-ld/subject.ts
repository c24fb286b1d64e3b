import { suggestEdtf } from '../../dates/suggest.ts';
import type { Entry, Event, Graph, Organisation, Person } from '../../graph/model.ts';
import { relationGroups } from '../../graph/relations.ts';
import type { Collection } from '../../schemas/ids.ts';
import { relationTypes } from '../../schemas/relation.ts';
import { absoluteUrl, siteName } from '../../site/config.ts';
import type { SitePath } from '../../site/paths.ts';
import { isoDate, isoSpan } from './iso-date.ts';
import type { JsonLdNode } from './json-ld.ts';
import { homeUrl } from './site.ts';

/** The class of schema.org for the subjects of each collection. */
const subjectTypes = {
  organisations: 'Organization',
  events: 'Event',
  mechanisms: 'DefinedTerm',
} as const satisfies Record<Collection, string>;

/** The subject of a page has a name of its own, which is not that of the page. */
const subjectId = (path: SitePath): string => `${absoluteUrl(path)}#subject`;

/** An entry's subject where another page names it. */
export function namedSubject({ collection, path, data }: Entry): JsonLdNode {
  return { '@type': subjectTypes[collection], '@id': subjectId(path), name: data.title };
}

/** The subject of an entry, with what its fields and relations say of it. */
export function subjectOfEntry(graph: Graph, entry: Entry): JsonLdNode {
  const { data } = entry;
  return {
    ...namedSubject(entry),
    alternateName: otherNames(data.title, data.shortTitle, data.names, data.aliases),
    description: data.summary.text,
    disambiguatingDescription: disambiguation(graph, entry),
    ...ofItsKind(entry),
    ...relatedSubjects(graph, entry),
  };
}

/** The subject of a person's page. */
export function subjectOfPerson({ path, data }: Person): JsonLdNode {
  return {
    '@type': 'Person',
    '@id': subjectId(path),
    name: data.name,
    familyName: data.familyName,
    alternateName: otherNames(data.name, undefined, data.names, data.aliases),
    description: data.summary.text,
  };
}

function ofItsKind(entry: Entry): JsonLdNode {
  switch (entry.collection) {
    case 'organisations':
      return { foundingDate: foundingDate(entry) };
    case 'events':
      return timeAndPlace(entry);
    case 'mechanisms':
      return {
        termCode: entry.slug,
        inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': homeUrl, name: siteName },
      };
  }
}

/**
 * The day, month or year in the fact "Founded", when the fact begins with one:
 * "15 June 2001, in Shanghai". "2009 or January 2010" is none.
 */
function foundingDate({ data }: Organisation): string | undefined {
  const fact = data.facts.find(({ label }) => label === 'Founded');
  const edtf = suggestEdtf(fact?.value.split(/[,;]/)[0] ?? '');
  return edtf === undefined ? undefined : isoDate(edtf);
}

function timeAndPlace({ data }: Event): JsonLdNode {
  const { start, end } = isoSpan(data.date.value);
  return {
    startDate: start,
    endDate: end === start ? undefined : end,
    // The place keeps its qualifications: "Beijing, according to the article".
    location: { '@type': 'Place', name: data.place.value },
  };
}

/** The properties of schema.org that say what a relation says, by its heading on the page. */
const relationProperties: Readonly<
  Record<Collection, readonly (readonly [heading: string, of: Collection, property: string])[]>
> = {
  organisations: [
    [relationTypes['part-of'].forward, 'organisations', 'parentOrganization'],
    [relationTypes['part-of'].inverse, 'organisations', 'subOrganization'],
    [relationTypes['member-of'].forward, 'organisations', 'memberOf'],
    [relationTypes['member-of'].inverse, 'organisations', 'member'],
  ],
  events: [
    [relationTypes['organised-by'].forward, 'organisations', 'organizer'],
    [relationTypes['took-place-during'].forward, 'events', 'superEvent'],
    [relationTypes['took-place-during'].inverse, 'events', 'subEvent'],
  ],
  mechanisms: [],
};

function relatedSubjects(graph: Graph, entry: Entry): JsonLdNode {
  return Object.fromEntries(
    relationProperties[entry.collection].map(([heading, collection, property]) => [
      property,
      oneOrMore(
        related(graph, entry, heading)
          .filter((other) => other.collection === collection)
          .map(namedSubject),
      ),
    ]),
  );
}

/** "Not to be confused with the Beijing Forum." */
function disambiguation(graph: Graph, entry: Entry): string | undefined {
  const heading = relationTypes['distinct-from'].forward;
  const others = related(graph, entry, heading).map(({ data }) => data.title);
  return others.length === 0 ? undefined : `${heading}: ${others.join('; ')}`;
}

function related(graph: Graph, entry: Entry, heading: string): Entry[] {
  const group = relationGroups(graph)
    .get(entry.id)
    ?.find((candidate) => candidate.heading === heading);
  return (group?.related ?? []).map((relation) => relation.entry);
}

function otherNames(
  title: string,
  shortTitle: string | undefined,
  { zh, ru }: Person['data']['names'],
  aliases: readonly string[],
): readonly string[] | undefined {
  const names = [shortTitle, zh?.text, zh?.short, zh?.traditional, ru?.text, ru?.short, ...aliases];
  const others = new Set(names.filter((name) => name !== undefined && name !== title));
  return others.size === 0 ? undefined : [...others].flatMap((name) => name ?? []);
}

/** Nothing for none, the node itself for one, a list for several. */
function oneOrMore(nodes: readonly JsonLdNode[]): JsonLdNode | readonly JsonLdNode[] | undefined {
  return nodes.length > 1 ? nodes : nodes[0];
}
