import type { CitablePage } from '../citations/formats/citable-pages.ts';
import { workOfPage } from '../citations/formats/work-of-page.ts';
import { pageTitle } from '../graph/page-title.ts';
import type { Graph } from '../graph/model.ts';
import type { PageDates } from '../permalinks/page-dates.ts';
import { absoluteUrl, siteName } from '../site/config.ts';
import { sitePath, type SitePath } from '../site/paths.ts';
import { pageDescription } from './page-description.ts';
import { citationTags } from './citation-tags.ts';
import { feedLink } from './feed.ts';
import { jsonLdOfPage } from './json-ld/of-page.ts';
import type { JsonLdNode } from './json-ld/json-ld.ts';
import { openGraphTags } from './open-graph.ts';
import { pictureOf } from './pictures/kinds.ts';
import { signposts } from './signposting.ts';
import type { Link, Meta } from './tags.ts';

/** What a page says of itself to programs. */
export interface Head {
  readonly title: string;
  readonly metas: readonly Meta[];
  readonly links: readonly Link[];
  readonly jsonLd?: JsonLdNode;
}

/** A page that is not cited by itself: home, a list, the search, 404. */
export interface PlainPage {
  /** The title of the page, without the name of the site. */
  readonly title: string;
  /** One sentence for search engines and previews. */
  readonly description: string;
  /** The address of the page; absent on pages that have none, such as 404. */
  readonly path?: SitePath | undefined;
  /** True where a reader may want to follow the changes of the site. */
  readonly feed?: boolean | undefined;
  readonly jsonLd?: JsonLdNode | undefined;
}

/** The head of a page that can be cited: its citation, its typed links, what it is about. */
export function headOfCitablePage(graph: Graph, page: CitablePage, dates: PageDates): Head {
  const title = pageTitle(page);
  return {
    title: `${title} – ${siteName}`,
    metas: [
      { name: 'description', content: pageDescription(page) },
      ...citationTags(workOfPage(page, dates)),
      ...openGraphTags({ title, type: 'article', path: page.path, picture: pictureOf(page) }),
    ],
    links: [canonical(page.path), ...signposts(page)],
    jsonLd: jsonLdOfPage(graph, page, dates),
  };
}

/**
 * The head of any other page. It has no citation: a tool would take the home page
 * or a list for an article.
 */
export function headOfPlainPage({ title, description, path, feed, jsonLd }: PlainPage): Head {
  const described: Meta = { name: 'description', content: description };
  const fullTitle = path === sitePath('/') ? siteName : `${title} – ${siteName}`;
  if (path === undefined) {
    return {
      title: fullTitle,
      metas: [described, { name: 'robots', content: 'noindex' }],
      links: [],
    };
  }
  return {
    title: fullTitle,
    metas: [described, ...openGraphTags({ title, type: 'website', path, picture: 'site' })],
    links: [canonical(path), ...(feed ? [feedLink] : [])],
    ...(jsonLd && { jsonLd }),
  };
}

function canonical(path: SitePath): Link {
  return { rel: 'canonical', href: absoluteUrl(path) };
}
