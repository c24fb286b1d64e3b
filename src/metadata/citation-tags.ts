import type { CitedWork } from '../citations/formats/cited-work.ts';
import { siteAuthor, siteName } from '../site/config.ts';
import type { Meta } from './tags.ts';

/**
 * The tags from which Google Scholar and Zotero read the citation of a page of
 * ours: when it was first published, as Scholar asks, and by whom.
 *
 * Highwire's tags alone would make it a journal article in Zotero; its own
 * `z:itemType` makes it an entry of an encyclopedia. The abstract is read from
 * `dcterms.abstract` then, not from the description. The comma after the author
 * says that it is one name, of a group.
 *
 * @see https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 * @see https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js
 */
export function citationTags({ title, issued, url, language, abstract }: CitedWork): Meta[] {
  return [
    { name: 'citation_title', content: title },
    { name: 'citation_author', content: `${siteAuthor},` },
    ...optional('citation_publication_date', issued?.replaceAll('-', '/')),
    { name: 'citation_public_url', content: url },
    { name: 'citation_language', content: language },
    { name: 'citation_publisher', content: siteName },
    { name: 'z:itemType', content: 'encyclopediaArticle' },
    { name: 'z:encyclopediaTitle', content: siteName },
    ...optional('dcterms.abstract', abstract),
  ];
}

function optional(name: string, content: string | undefined): Meta[] {
  return content === undefined ? [] : [{ name, content }];
}
