import { absoluteUrl, siteAuthor, siteName } from '../../site/config.ts';
import { licence } from '../../site/licence.ts';
import { sitePath } from '../../site/paths.ts';
import type { JsonLdNode } from './json-ld.ts';

/** The address of the home page, by which the site itself is named. */
export const homeUrl = absoluteUrl(sitePath('/'));

/** The group that writes and publishes the site. */
export const editors: JsonLdNode = {
  '@type': 'Organization',
  '@id': `${homeUrl}#editors`,
  name: siteAuthor,
};

/** The group as author and publisher: named once, then by its `@id`. */
export const authorship = {
  author: editors,
  publisher: { '@id': `${homeUrl}#editors` },
} as const satisfies JsonLdNode;

const language = 'en';

/** What every page says of its publication. */
export const publication = {
  inLanguage: language,
  license: licence.url,
  isPartOf: { '@type': 'WebSite', '@id': homeUrl, name: siteName },
} as const satisfies JsonLdNode;

/** The site, for its home page: what it is, by whom, and how it is searched. */
export function webSite(description: string): JsonLdNode {
  return {
    '@type': 'WebSite',
    '@id': homeUrl,
    url: homeUrl,
    name: siteName,
    description,
    inLanguage: language,
    license: licence.url,
    ...authorship,
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${absoluteUrl(sitePath('/search/'))}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
}
