import { claimRegister, type ClaimRegisterData } from '../schemas/claim.ts';
import { personSlug, slug, sourceKey } from '../schemas/ids.ts';
import type { EntryId, PersonSlug, SourceKey } from '../schemas/ids.ts';
import { person } from '../schemas/person.ts';
import { series } from '../schemas/series.ts';
import { source } from '../schemas/source.ts';
import { claimPath, personPath, seriesPath, sourcePath } from '../site/paths.ts';
import type { ContentFile, ContentTree } from './content-files.ts';
import { claimFields, personFields, seriesFields } from './field-citations.ts';
import type { Claim, Entry, Graph, Person, Series, Source } from './model.ts';
import { readInventory } from './read-inventory.ts';
import { readEntry } from './read-entry.ts';
import { readRecord, type ReadRecord } from './read-record.ts';

/** Builds the graph from content files: parses each once and keeps every place. */
export function buildGraph({ files, inventory, issues }: ContentTree): Graph {
  const entries = new Map<EntryId, Entry>();
  const people = new Map<PersonSlug, Person>();
  const sources = new Map<SourceKey, Source>();
  const claims: Claim[] = [];
  const allSeries: Series[] = [];
  const readingIssues = [...issues];
  const required = readInventory(inventory);
  readingIssues.push(...required.issues);

  for (const file of files) {
    switch (file.folder) {
      case 'organisations':
      case 'events':
      case 'mechanisms': {
        const { entry, issues: found } = readEntry(file);
        readingIssues.push(...found);
        if (entry) entries.set(entry.id, entry);
        break;
      }
      case 'people': {
        const result = readRecord(file, person);
        if ('issues' in result) readingIssues.push(...result.issues);
        else {
          const { data, at, cited } = result.record;
          const slug = personSlug.parse(file.name);
          const fields = cited(personFields(data));
          people.set(slug, {
            kind: 'person',
            slug,
            path: personPath(slug),
            file: file.path,
            data,
            cited: fields,
            at,
          });
        }
        break;
      }
      case 'sources': {
        const result = readRecord(file, source);
        if ('issues' in result) readingIssues.push(...result.issues);
        else {
          const { data, at } = result.record;
          const key = sourceKey.parse(file.name);
          sources.set(key, {
            kind: 'source',
            key,
            path: sourcePath(key),
            file: file.path,
            data,
            at,
          });
        }
        break;
      }
      case 'claims': {
        const result = readRecord(file, claimRegister);
        if ('issues' in result) readingIssues.push(...result.issues);
        else claims.push(...registerClaims(file, result.record));
        break;
      }
      case 'series': {
        const result = readRecord(file, series);
        if ('issues' in result) readingIssues.push(...result.issues);
        else {
          const { data, at, cited } = result.record;
          const seriesSlug = slug.parse(file.name);
          allSeries.push({
            kind: 'series',
            slug: seriesSlug,
            path: seriesPath(seriesSlug),
            file: file.path,
            data,
            cited: cited(seriesFields(data)),
            at,
          });
        }
        break;
      }
    }
  }
  return {
    entries,
    people,
    sources,
    claims,
    series: allSeries,
    inventory: required.entries,
    readingIssues,
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
    position: record.at(['claims', i, 'number']),
    at: record.at,
  }));
}
