import type { PageDates } from '../permalinks/page-dates.ts';
import { absoluteUrl, siteAuthor, siteName } from '../site/config.ts';
import { citableTitle, pageDescription, type CitablePage } from './citable-page.ts';
import type { Meta } from './tags.ts';

/**
 * The tags from which Google Scholar and Zotero read the citation of a page.
 *
 * Highwire's tags alone would make it a journal article in Zotero; its own
 * `z:itemType` makes it an entry of an encyclopedia. The abstract is read from
 * `dcterms.abstract` then, not from the description. The comma after the author
 * says that it is one name, of a group.
 *
 * @see https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 * @see https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js
 */
export function citationTags(page: CitablePage, dates: PageDates): Meta[] {
  return [
    { name: 'citation_title', content: citableTitle(page) },
    { name: 'citation_author', content: `${siteAuthor},` },
    { name: 'citation_publication_date', content: dates.published.replaceAll('-', '/') },
    { name: 'citation_public_url', content: absoluteUrl(page.path) },
    { name: 'citation_language', content: 'en' },
    { name: 'citation_publisher', content: siteName },
    { name: 'z:itemType', content: 'encyclopediaArticle' },
    { name: 'z:encyclopediaTitle', content: siteName },
    { name: 'dcterms.abstract', content: pageDescription(page) },
  ];
}
