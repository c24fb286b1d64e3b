import type { Graph, Source } from '../../graph/model.ts';
import { sourceUses } from '../../graph/source-uses.ts';
import { pageAddress } from '../addresses.ts';
import type { SourceRow } from '../schemas/source-row.ts';

/** All sources as rows. Fingerprints of paragraphs are left out: they are for the check. */
export function sourceRows(graph: Graph): SourceRow[] {
  return [...graph.sources.values()].map((source) => sourceRow(graph, source));
}

function sourceRow(graph: Graph, { key, path, data }: Source): SourceRow {
  const shared = {
    key,
    url: pageAddress(path),
    title: data.title,
    cited: sourceUses(graph).get(key)?.length ?? 0,
  };
  if (data.role === 'search-record') {
    return {
      ...shared,
      ...nothingPublished,
      role: data.role,
      issued: data.issued,
      scope: data.scope,
      queries: data.queries,
      result: data.result,
    };
  }
  return {
    ...shared,
    role: data.role,
    type: data.type,
    titleTranslated: data.titleTranslated ?? null,
    authors: data.author,
    container: data.containerTitle,
    publisher: data.publisher ?? null,
    issued: data.issued ?? null,
    language: data.language,
    sourceUrl: data.url,
    accessed: data.accessed,
    accessNote: data.accessNote,
    grade: data.grade,
    gradeReason: data.gradeReason,
    origins: data.origins,
    assessment: data.assessment ?? [],
    paragraphs: data.role === 'article' ? data.paragraphs.length : null,
    scope: null,
    queries: [],
    result: null,
  };
}

/** A search record is a note of ours, published nowhere else. */
const nothingPublished = {
  type: null,
  titleTranslated: null,
  authors: [],
  container: null,
  publisher: null,
  language: null,
  sourceUrl: null,
  accessed: null,
  accessNote: null,
  grade: null,
  gradeReason: null,
  origins: [],
  assessment: [],
  paragraphs: null,
} satisfies Partial<SourceRow>;
