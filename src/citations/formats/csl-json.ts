import type { Author } from '../../schemas/source.ts';
import { versionDate, type CitedWork, type WorkType } from './cited-work.ts';
import { cslDate, type CslDate } from './csl-date.ts';
import { oneLine } from './one-line.ts';

/** An item of CSL-JSON, with the fields that our works have. */
export interface CslItem {
  readonly id: string;
  readonly type: WorkType;
  readonly title: string;
  readonly author?: readonly Author[];
  readonly 'container-title': string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL: string;
  readonly language: string;
  readonly abstract?: string;
  /** CSL 1.0 has no field for a translated title. */
  readonly custom?: { readonly 'translated-title': string };
}

/**
 * A work as an item of CSL-JSON. A file holds an array of them.
 *
 * @see https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json
 */
export function cslJson(work: CitedWork): CslItem {
  const issued = versionDate(work);
  const { publisher, accessed, abstract, titleTranslated } = work;
  return {
    id: work.id,
    type: work.type,
    title: oneLine(work.title),
    ...(work.authors.length > 0 && { author: work.authors.map(cslName) }),
    'container-title': oneLine(work.containerTitle),
    ...(publisher !== undefined && { publisher: oneLine(publisher) }),
    ...(issued !== undefined && { issued: cslDate(issued) }),
    ...(accessed !== undefined && { accessed: cslDate(accessed) }),
    URL: work.url,
    language: work.language,
    ...(abstract !== undefined && { abstract: oneLine(abstract) }),
    ...(titleTranslated !== undefined && {
      custom: { 'translated-title': oneLine(titleTranslated) },
    }),
  };
}

/** A name; processors write one in Chinese characters family name first by themselves. */
function cslName(author: Author): Author {
  if ('literal' in author) return { literal: oneLine(author.literal) };
  const family = oneLine(author.family);
  return author.given === undefined ? { family } : { family, given: oneLine(author.given) };
}

/** A file of CSL-JSON. */
export function cslFile(works: readonly CitedWork[]): string {
  return `${JSON.stringify(works.map(cslJson), null, 2)}\n`;
}
