import { siteName } from '../../site/config.ts';
import { fileAddress } from '../../data/addresses.ts';
import { authorship, publication } from './site.ts';
import { isoDate } from './iso-date.ts';
import type { JsonLdNode } from './json-ld.ts';
import type { PageDates } from '../../permalinks/page-dates.ts';

/** A file of the site's data. */
export interface DataFile {
  /** Its path under the site's root: `data/claims.json`. */
  readonly path: string;
  /** What is in it: "Statements with their verdicts". */
  readonly title: string;
  /** Its media type: `application/json`. */
  readonly type: string;
}

/** The data of the site, for the page that offers it; the dates are those of that page. */
export function dataset(
  description: string,
  files: readonly DataFile[],
  dates: PageDates,
): JsonLdNode {
  return {
    '@type': 'Dataset',
    '@id': `${fileAddress('data/')}#dataset`,
    url: fileAddress('data/'),
    name: `${siteName}: data`,
    description,
    datePublished: isoDate(dates.published),
    dateModified: isoDate(dates.modified),
    ...publication,
    creator: authorship.author,
    publisher: authorship.publisher,
    distribution: files.map(({ path, title, type }) => ({
      '@type': 'DataDownload',
      name: title,
      encodingFormat: type,
      contentUrl: fileAddress(path),
    })),
  };
}
