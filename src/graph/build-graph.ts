import type { z } from 'astro/zod';
import { claimRegister, type ClaimRegisterData } from '../schemas/claim.ts';
import { personSlug, slug, sourceKey } from '../schemas/ids.ts';
import type { EntryId, PersonSlug, SourceKey } from '../schemas/ids.ts';
import { person, type PersonData } from '../schemas/person.ts';
import { series, type SeriesData } from '../schemas/series.ts';
import { source, type SourceData } from '../schemas/source.ts';
import { claimPath, personPath, seriesPath, sourcePath } from '../site/paths.ts';
import type { ContentFile, ContentTree } from './content-files.ts';
import { claimFields, personFields, seriesFields } from './field-citations.ts';
import type { Claim, Entry, Graph, Person, Series, Source } from './model.ts';
import { readInventory } from './read-inventory.ts';
import { readEntry } from './read-entry.ts';
import { readRecord, type ReadRecord } from './read-record.ts';

/**
 * Builds the graph from content files: parses each once and keeps every place.
 *
 * @param onFile told after each file how many are read, of how many
 */
export function buildGraph(
  { files, inventory, issues }: ContentTree,
  onFile: (done: number, of: number) => void = () => undefined,
): Graph {
  const entries = new Map<EntryId, Entry>();
  const people = new Map<PersonSlug, Person>();
  const sources = new Map<SourceKey, Source>();
  const claims: Claim[] = [];
  const allSeries: Series[] = [];
  // A file that was too large to read is there all the same.
  const unreadable = new Set(
    issues
      .filter(({ rule }) => rule === 'file-size')
      .map(({ positions: [{ file }] }) => file.replace(/\.[a-z]+$/, '')),
  );
  const required = readInventory(inventory);
  const readingIssues = [...issues, ...required.issues];

  /** What `build` makes of the record in a file, if it agrees with its schema. */
  const read = <T, Built>(
    file: ContentFile,
    schema: z.ZodType<T>,
    build: (file: ContentFile, record: ReadRecord<T>) => Built,
  ): Built[] => {
    const result = readRecord(file, schema);
    if ('record' in result) return [build(file, result.record)];
    readingIssues.push(...result.issues);
    unreadable.add(`${file.folder}/${file.name}`);
    return [];
  };

  for (const [i, file] of files.entries()) {
    onFile(i + 1, files.length);
    switch (file.folder) {
      case 'organisations':
      case 'events':
      case 'mechanisms': {
        const { entry, issues: found } = readEntry(file);
        // Not spread: a file may have more problems than a call may have arguments.
        for (const issue of found) readingIssues.push(issue);
        if (entry) entries.set(entry.id, entry);
        else unreadable.add(`${file.folder}/${file.name}`);
        break;
      }
      case 'people':
        for (const built of read(file, person, buildPerson)) people.set(built.slug, built);
        break;
      case 'sources':
        for (const built of read(file, source, buildSource)) sources.set(built.key, built);
        break;
      case 'claims':
        claims.push(...read(file, claimRegister, registerClaims).flat());
        break;
      case 'series':
        allSeries.push(...read(file, series, buildSeries));
        break;
    }
  }
  return {
    entries,
    people,
    sources,
    claims,
    series: allSeries,
    inventory: required.entries,
    unreadable,
    readingIssues,
  };
}

function buildPerson(file: ContentFile, { data, at, cited }: ReadRecord<PersonData>): Person {
  const slug = personSlug.parse(file.name);
  return {
    kind: 'person',
    slug,
    path: personPath(slug),
    file: file.path,
    data,
    cited: cited(personFields(data)),
    at,
  };
}

function buildSource(file: ContentFile, { data, at }: ReadRecord<SourceData>): Source {
  const key = sourceKey.parse(file.name);
  return { kind: 'source', key, path: sourcePath(key), file: file.path, data, at };
}

function buildSeries(file: ContentFile, { data, at, cited }: ReadRecord<SeriesData>): Series {
  const seriesSlug = slug.parse(file.name);
  return {
    kind: 'series',
    slug: seriesSlug,
    path: seriesPath(seriesSlug),
    file: file.path,
    data,
    cited: cited(seriesFields(data)),
    at,
  };
}

function registerClaims(file: ContentFile, record: ReadRecord<ClaimRegisterData>): Claim[] {
  const key = sourceKey.parse(file.name);
  return record.data.claims.map((data, i) => ({
    kind: 'claim',
    id: `${key}/${data.number}`,
    path: claimPath(key, data.number),
    source: key,
    file: file.path,
    index: i,
    data,
    cited: record.cited(claimFields(data, i)),
    get position() {
      return record.at(['claims', i, 'number']);
    },
    at: record.at,
  }));
}
