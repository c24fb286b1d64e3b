import type { Source } from '../../graph/model.ts';
import type { SourceData } from '../../schemas/source.ts';
import { absoluteUrl } from '../../site/config.ts';
import { isoDate } from './iso-date.ts';
import type { JsonLdNode } from './json-ld.ts';
import { authorship } from './site.ts';

type CslType = Exclude<SourceData, { role: 'search-record' }>['type'];

/** The class of schema.org for each type of CSL that sources have. */
const sourceTypes = {
  'article-newspaper': 'NewsArticle',
  'article-journal': 'ScholarlyArticle',
  book: 'Book',
  broadcast: 'CreativeWork',
  chapter: 'Chapter',
  document: 'CreativeWork',
  'entry-encyclopedia': 'Article',
  legislation: 'Legislation',
  post: 'SocialMediaPosting',
  'post-weblog': 'BlogPosting',
  report: 'Report',
  speech: 'CreativeWork',
  treaty: 'CreativeWork',
  webpage: 'WebPage',
} as const satisfies Record<CslType, string>;

/**
 * A source as an item of `citation`: its type, the outlet where it was read, its
 * date as far as that is certain, its address. A record of a search is a page of
 * ours. (In this order a page compresses best.)
 */
export function citedSource({ path, data }: Source): JsonLdNode {
  if (data.role === 'search-record') {
    return {
      '@type': 'WebPage',
      publisher: authorship.publisher,
      datePublished: isoDate(data.issued),
      url: absoluteUrl(path),
    };
  }
  return {
    '@type': sourceTypes[data.type],
    publisher: { '@type': 'Organization', name: data.containerTitle },
    datePublished: data.issued === undefined ? undefined : isoDate(data.issued),
    url: data.url,
  };
}
