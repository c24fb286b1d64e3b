import { dateInWords } from '../dates/words.ts';
import { siteAuthor, siteName } from '../site/config.ts';

/** How to cite a page or a file of data, in one line that ends with its address. */
export function citeAs(title: string, modified: string, url: string): string {
  return citeBeforeAddress(title, modified) + url;
}

/** The same line up to the address, for where that is a link. */
export function citeBeforeAddress(title: string, modified: string): string {
  return `${siteAuthor}, “${title}”, ${siteName}, ${dateInWords(modified)}, `;
}
