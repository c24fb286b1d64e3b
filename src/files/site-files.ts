import { citablePages } from '../citations/formats/citable-pages.ts';
import type { SiteContent } from '../data/site-content.ts';
import { filesBeside } from './beside-page.ts';
import { filesOfSite } from './of-site.ts';
import type { SiteFile } from './site-file.ts';

/** Every file of the site that is no page. The search has its own. */
export function* siteFiles(site: SiteContent): Generator<SiteFile> {
  yield* filesOfSite(site);
  for (const page of citablePages(site.graph)) yield* filesBeside(site, page);
}
