import type { CitablePage } from '../../citations/formats/citable-pages.ts';
import { workOfPage } from '../../citations/formats/work-of-page.ts';
import { authorName } from '../../citations/author-names.ts';
import { pageReferences } from '../../graph/page-references.ts';
import type { CitingPage, Claim, Graph, Source } from '../../graph/model.ts';
import type { PageDates } from '../../permalinks/page-dates.ts';
import { verdicts } from '../../schemas/claim.ts';
import type { SourceKey } from '../../schemas/ids.ts';
import { absoluteUrl } from '../../site/config.ts';
import { pageDescription } from '../page-description.ts';
import { citedSource } from './cited-source.ts';
import { isoDate } from './iso-date.ts';
import type { JsonLdNode } from './json-ld.ts';
import { pageType } from './page-type.ts';
import { authorship, editors, publication } from './site.ts';
import { namedSubject, subjectOfEntry, subjectOfPerson } from './subject.ts';

/** What a citable page is, in schema.org's words. */
export function jsonLdOfPage(graph: Graph, page: CitablePage, dates: PageDates): JsonLdNode {
  return {
    '@type': pageType(page),
    '@id': absoluteUrl(page.path),
    datePublished: isoDate(dates.published),
    dateModified: isoDate(dates.modified),
    ...publication,
    ...ofItsKind(graph, page, workOfPage(page, dates).title),
  };
}

function ofItsKind(graph: Graph, page: CitablePage, title: string): JsonLdNode {
  switch (page.kind) {
    case 'claim':
      return { name: title, ...statement(graph, page) };
    case 'source':
      return { headline: title, ...sourceRecord(page) };
    default:
      return { headline: title, ...article(graph, page) };
  }
}

/** An entry, a person or a series: an article about its subject. */
function article(graph: Graph, page: CitingPage): JsonLdNode {
  const keys = pageReferences(page).references.map(({ key }) => key);
  return {
    ...authorship,
    about: subject(graph, page),
    citation: citedSources(graph, keys),
  };
}

function subject(graph: Graph, page: CitingPage): JsonLdNode | undefined {
  switch (page.kind) {
    case 'entry':
      return subjectOfEntry(graph, page);
    case 'person':
      return subjectOfPerson(page);
    case 'series': {
      const entry = graph.entries.get(page.data.entry);
      return entry && namedSubject(entry);
    }
  }
}

/**
 * A statement of an article in our words. It is the article's, so we are its
 * interpreter and not its author; a row without a verdict is a remark of ours. The
 * verdict stands in the description: `ClaimReview` is for fact-checkers.
 */
function statement(graph: Graph, page: Claim): JsonLdNode {
  const { data, source, cited } = page;
  const keys = cited.flatMap(({ citations }) => citations.map(({ key }) => key));
  const verdict = data.verdict === undefined ? [] : [`${verdicts[data.verdict]}.`];
  const article = citedSources(graph, [source]);
  const entries = data.entries.flatMap((id) => graph.entries.get(id) ?? []);
  return {
    text: data.statement,
    description: [...verdict, data.reasoning].join(' '),
    ...(data.verdict === undefined
      ? { ...authorship, about: [...article, ...entries.map(namedSubject)] }
      : {
          claimInterpreter: editors,
          publisher: authorship.publisher,
          appearance: article,
          about: entries.map(namedSubject),
        }),
    citation: citedSources(graph, keys),
  };
}

/** The record of a source, about the source; or of a search, an article of ours. */
function sourceRecord(page: Source): JsonLdNode {
  const { data } = page;
  const own = { description: pageDescription(page), ...authorship };
  if (data.role === 'search-record') return own;
  return {
    ...own,
    about: {
      ...citedSource(page),
      name: data.title,
      inLanguage: data.language,
      // A name that is not divided may be a body's or a person's.
      author: data.author.map((author) =>
        'literal' in author ? author.literal : { '@type': 'Person', name: authorName(author) },
      ),
    },
  };
}

/** Each source once, in the order in which the page first cites it. */
function citedSources(graph: Graph, keys: readonly SourceKey[]): JsonLdNode[] {
  return [...new Set(keys)].flatMap((key) => {
    const source = graph.sources.get(key);
    return source ? [citedSource(source)] : [];
  });
}
