import { stringify } from 'yaml';
import type { ContentFile, ContentFolder } from '../../graph/content-files.ts';
import { contentFolders } from '../../graph/content-files.ts';
import { entryProse } from './entry-prose.ts';
import { planCorpus } from './plan.ts';
import { articleText } from './quotation.ts';
import {
  articleFields,
  claimFields,
  entryFields,
  evidenceFields,
  personFields,
  seriesFields,
  type Fields,
} from './records.ts';
import { Writer } from './writer.ts';

/**
 * Makes a content tree of any size for tests and measurements. Lengths of prose,
 * numbers of citations, links, facts and names are spread as on the real site; links
 * and sources have hubs, as large references have. The same size and seed give the
 * same files on every machine. It breaks no rule of the check.
 *
 * @param size how many entries, 10 at least; people, sources, claims and series grow with it
 */
export function* corpusFiles(size: number, seed = 1): Generator<ContentFile> {
  const plan = planCorpus(size);
  const writer = new Writer(plan, seed);
  const articles = new Map(plan.articles.map((key) => [key, articleText(writer)]));
  const at = (index: number) => plan.entries[index % plan.entries.length];
  for (const [key, paragraphs] of articles) {
    yield record('sources', key, articleFields(writer, key, paragraphs));
    yield record('claims', key, claimFields(writer, paragraphs.length, plan));
  }
  for (const [i, key] of plan.evidence.entries()) {
    yield record('sources', key, evidenceFields(writer, key, i));
  }
  for (const [i, person] of plan.people.entries()) {
    writer.beginPage(i);
    yield record('people', person.slug, personFields(writer, person, plan));
  }
  for (const [index, unit] of plan.series) {
    const entry = at(index);
    if (!entry) continue;
    writer.beginPage(index);
    yield record('series', `${unit}s-of-${entry.slug}`, seriesFields(writer, entry, unit));
  }
  for (const entry of plan.entries) {
    const successor = at(entry.index + 1);
    const second = at(entry.index + 2);
    if (!successor || !second) continue;
    writer.beginPage(entry.index);
    const others = writer.draw([0, 0, 1, 2, 6, 9]);
    const related = [second, ...Array.from({ length: others }, () => writer.neighbour(entry))];
    const fields = entryFields(writer, entry, [...new Set(related)]);
    const prose = entryProse(writer, entry, successor, articles);
    yield file(entry.collection, entry.slug, `---\n${yaml(fields)}---\n\n${prose}\n`);
  }
}

function record(folder: ContentFolder, name: string, fields: Fields): ContentFile {
  return file(folder, name, yaml(fields));
}

function file(folder: ContentFolder, name: string, text: string): ContentFile {
  return { folder, name, path: `${folder}/${name}${contentFolders[folder]}`, text };
}

/** YAML whose dates are quoted, as the schemas demand. */
function yaml(fields: Fields): string {
  return stringify(fields, { customTags: ['timestamp'], lineWidth: 0 });
}
