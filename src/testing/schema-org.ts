import jsonld from 'jsonld';

/**
 * The part of schema.org's vocabulary that the site uses, written down from its
 * definitions (https://schema.org/docs/full.html), so that tests need no network.
 * A class has the properties of the classes it extends.
 */
const classes: Readonly<
  Record<string, { readonly extends?: string; readonly properties?: readonly string[] }>
> = {
  Thing: {
    properties: [
      'name',
      'alternateName',
      'description',
      'disambiguatingDescription',
      'url',
      'potentialAction',
    ],
  },
  CreativeWork: {
    extends: 'Thing',
    properties: [
      'about',
      'author',
      'citation',
      'creator',
      'dateModified',
      'datePublished',
      'encodingFormat',
      'headline',
      'inLanguage',
      'isPartOf',
      'license',
      'publisher',
      'text',
    ],
  },
  Article: { extends: 'CreativeWork' },
  NewsArticle: { extends: 'Article' },
  Report: { extends: 'Article' },
  ScholarlyArticle: { extends: 'Article' },
  SocialMediaPosting: { extends: 'Article' },
  BlogPosting: { extends: 'SocialMediaPosting' },
  Book: { extends: 'CreativeWork' },
  Chapter: { extends: 'CreativeWork' },
  Legislation: { extends: 'CreativeWork' },
  WebPage: { extends: 'CreativeWork' },
  AboutPage: { extends: 'WebPage' },
  WebSite: { extends: 'CreativeWork' },
  Claim: { extends: 'CreativeWork', properties: ['appearance', 'claimInterpreter'] },
  Dataset: { extends: 'CreativeWork', properties: ['distribution'] },
  DataDownload: { extends: 'CreativeWork', properties: ['contentUrl'] },
  DefinedTermSet: { extends: 'CreativeWork' },
  DefinedTerm: { extends: 'Thing', properties: ['inDefinedTermSet', 'termCode'] },
  Event: {
    extends: 'Thing',
    properties: ['endDate', 'location', 'organizer', 'startDate', 'subEvent', 'superEvent'],
  },
  Organization: {
    extends: 'Thing',
    properties: ['foundingDate', 'member', 'memberOf', 'parentOrganization', 'subOrganization'],
  },
  Person: { extends: 'Thing', properties: ['familyName'] },
  Place: { extends: 'Thing' },
  SearchAction: { extends: 'Thing', properties: ['query-input', 'target'] },
  EntryPoint: { extends: 'Thing', properties: ['urlTemplate'] },
};

const vocabulary = 'http://schema.org/';

/** Properties whose value is an address or a node, not a text. */
const addresses = new Set(['contentUrl', 'license', 'url']);

/** The terms above and no other: a misspelt one has no meaning, and safe mode refuses it. */
const context = {
  '@context': Object.fromEntries(
    Object.entries(classes).flatMap(([name, { properties = [] }]) => [
      [name, vocabulary + name],
      ...properties.map((property) => [
        property,
        { '@id': vocabulary + property, ...(addresses.has(property) && { '@type': '@id' }) },
      ]),
    ]),
  ),
};

/** Whether a class of schema.org, or one that it extends, has a property. */
export function hasProperty(name: string, property: string): boolean {
  const found = classes[name];
  if (!found) return false;
  if (found.properties?.includes(property)) return true;
  return found.extends !== undefined && hasProperty(found.extends, property);
}

/** A node as a JSON-LD processor sees it, names without the vocabulary's address. */
export interface ExpandedNode {
  readonly id: string | undefined;
  readonly types: readonly string[];
  /** Texts, addresses and nodes of each property. */
  readonly properties: ReadonlyMap<string, readonly (string | ExpandedNode)[]>;
}

/**
 * Reads the text of a JSON-LD block by a JSON-LD processor.
 *
 * @throws when it is no JSON-LD, asks for another context than schema.org, or
 *   holds a term that schema.org (as above) does not have
 */
export async function readJsonLd(text: string): Promise<ExpandedNode> {
  const [node, ...others] = await jsonld.expand(JSON.parse(text), processing);
  if (!node || others.length > 0) throw new Error('The JSON-LD is not one node.');
  return nodeOf(node);
}

/** `safe` is missing from the package's types: a term without a meaning is an error. */
const processing = {
  safe: true,
  documentLoader: (url: string) =>
    url === 'https://schema.org'
      ? Promise.resolve({ documentUrl: url, document: context })
      : Promise.reject(new Error(`The JSON-LD asks for ${url}.`)),
};

function nodeOf(node: object): ExpandedNode {
  const entries = Object.entries(node);
  const values = (key: string): unknown[] =>
    entries.filter(([name]) => name === key).flatMap(([, value]: [string, unknown]) => value);
  const [id] = values('@id');
  return {
    id: typeof id === 'string' ? id : undefined,
    types: values('@type').map((type) => withoutVocabulary(String(type))),
    properties: new Map(
      entries
        .filter(([key]) => !key.startsWith('@'))
        .map(([key]) => [withoutVocabulary(key), values(key).map(valueOf)]),
    ),
  };
}

/** A text, the address that a reference names, or a node. */
function valueOf(value: unknown): string | ExpandedNode {
  if (typeof value !== 'object' || value === null) throw new Error('The JSON-LD is not expanded.');
  if ('@value' in value) return String(value['@value']);
  const keys = Object.keys(value);
  return '@id' in value && keys.length === 1 ? String(value['@id']) : nodeOf(value);
}

function withoutVocabulary(name: string): string {
  if (!name.startsWith(vocabulary)) throw new Error(`"${name}" is not of schema.org.`);
  return name.slice(vocabulary.length);
}
