import { stringify } from 'yaml';
import { fingerprint } from '../citations/fingerprints.ts';
import { buildGraph } from '../graph/build-graph.ts';
import { contentFolders, type ContentFile, type ContentFolder } from '../graph/content-files.ts';
import type { Entry, Graph, Person } from '../graph/model.ts';
import { entryId, personSlug, type Collection } from '../schemas/ids.ts';

/**
 * Content in memory. Each function makes one file that breaks no rule; `fields`
 * adds to its fields or replaces them, and a field of `undefined` is left out.
 */
type Fields = Readonly<Record<string, unknown>>;

const isContentFolder = (name: string): name is ContentFolder =>
  Object.hasOwn(contentFolders, name);

/** A file with exactly this text, for tests of places in it. */
export function contentFile(path: string, text: string): ContentFile {
  const [folder = '', fileName = ''] = path.split('/');
  if (!isContentFolder(folder)) throw new Error(`There is no content folder "${folder}".`);
  return { folder, name: fileName.replace(/\.[a-z]+$/, ''), path, text };
}

export const organisation = (slug: string, fields?: Fields, body?: string): ContentFile =>
  entry('organisations', slug, {}, fields, body);

export const mechanism = (slug: string, fields?: Fields, body?: string): ContentFile =>
  entry('mechanisms', slug, {}, fields, body);

export const event = (slug: string, fields?: Fields, body?: string): ContentFile =>
  entry(
    'events',
    slug,
    {
      date: { value: '2023-09-19', citation: '[@gazette]' },
      place: { value: 'Harbour Hall', citation: '[@gazette]' },
    },
    fields,
    body,
  );

export const person = (slug: string, fields: Fields = {}): ContentFile =>
  record(`people/${slug}.yaml`, {
    name: `Name of ${slug}`,
    familyName: slug,
    summary: { text: 'Took part.', citation: '[@gazette]' },
    reviewed: '2026-11-22',
    ...fields,
  });

/** A source record without numbered paragraphs. Content made here cites `gazette`. */
export const evidence = (key = 'gazette', fields: Fields = {}): ContentFile =>
  record(`sources/${key}.yaml`, { role: 'evidence', ...bibliography(key), ...fields });

/** One of the articles, with a fingerprint for each paragraph. */
export const article = (
  key: string,
  paragraphs: readonly string[],
  fields: Fields = {},
): ContentFile =>
  record(`sources/${key}.yaml`, {
    role: 'article',
    ...bibliography(key),
    assessment: ['What it is.'],
    paragraphs: paragraphs.map(fingerprint),
    ...fields,
  });

export const searchRecord = (key: string, fields: Fields = {}): ContentFile =>
  record(`sources/${key}.yaml`, {
    role: 'search-record',
    title: `Title of ${key}`,
    issued: '2026-11-22',
    scope: 'Everything.',
    queries: ['harbour council'],
    result: 'Nothing.',
    ...fields,
  });

export const claims = (key: string, ...rows: readonly Fields[]): ContentFile =>
  record(`claims/${key}.yaml`, {
    claims: rows.map((row, i) => ({
      number: i + 1,
      paragraph: 1,
      statement: `Statement ${i + 1}.`,
      reasoning: 'Why.',
      ...row,
    })),
  });

export const series = (
  name: string,
  entryOfSeries: string,
  ...occurrences: readonly Fields[]
): ContentFile =>
  record(`series/${name}.yaml`, {
    title: `Title of ${name}`,
    unit: 'round',
    entry: entryOfSeries,
    occurrences: occurrences.map((row, i) => ({ number: i + 1, status: 'firm', ...row })),
  });

/**
 * The graph of the files and of the source `gazette`.
 *
 * @throws Error when a file has a problem, so that no test runs over a graph that
 *   lacks what it put there
 */
export function graphOf(...files: readonly ContentFile[]): Graph {
  const graph = buildGraph({ files: [evidence(), ...files], issues: [] });
  if (graph.readingIssues.length > 0) {
    throw new Error(JSON.stringify(graph.readingIssues, null, 2));
  }
  return graph;
}

export function entryIn(graph: Graph, id: string): Entry {
  const found = graph.entries.get(entryId.parse(id));
  if (!found) throw new Error(`The graph has no entry "${id}".`);
  return found;
}

export function personIn(graph: Graph, slug: string): Person {
  const found = graph.people.get(personSlug.parse(slug));
  if (!found) throw new Error(`The graph has no person "${slug}".`);
  return found;
}

function entry(
  collection: Collection,
  slug: string,
  more: Fields,
  fields: Fields = {},
  body = 'A statement [@gazette].',
): ContentFile {
  const data = {
    title: `Title of ${slug}`,
    summary: { text: 'What it is.', citation: '[@gazette]' },
    reviewed: '2026-11-22',
    history: [{ date: '2026-11-22', text: 'First version.' }],
    ...more,
    ...fields,
  };
  return contentFile(`${collection}/${slug}.mdx`, `---\n${yaml(data)}---\n\n${body}\n`);
}

function record(path: string, data: Fields): ContentFile {
  return contentFile(path, yaml(data));
}

function bibliography(key: string): Fields {
  return {
    type: 'webpage',
    title: `Title of ${key}`,
    containerTitle: 'The Gazette',
    language: 'en',
    url: `https://example.org/${key}`,
    accessed: '2026-11-22',
    accessNote: 'Read whole.',
    grade: 'A',
    gradeReason: 'An official text.',
    origins: [{ id: key, note: 'the gazette itself' }],
  };
}

/** YAML whose dates are quoted, as the schemas demand. */
function yaml(data: Fields): string {
  return stringify(data, { customTags: ['timestamp'], lineWidth: 0 });
}
