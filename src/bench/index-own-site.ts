import { siteContent } from '../data/site-content.ts';
import { buildSearchIndex } from '../search/index/build-index.ts';
import { builtPages } from '../search/index/built-pages.ts';

/** Run as a process of its own: makes the search index of a built site once more, as a build does. */
const [, , directory = ''] = process.argv;
await buildSearchIndex(directory, siteContent(), builtPages(directory, Promise.resolve()));
