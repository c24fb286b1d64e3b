import { getRssString, type RSSFeedItem } from '@astrojs/rss';
import { fileAddress, pageAddress } from '../data/addresses.ts';
import type { SiteContent } from '../data/site-content.ts';
import { earliest } from '../dates/edtf.ts';
import { latestChanges, type PlacedChange } from '../graph/latest-changes.ts';
import type { Ledger } from '../permalinks/ledger.ts';
import { siteName } from '../site/config.ts';
import { sitePath } from '../site/paths.ts';
import { changeId } from './change-id.ts';
import type { Link } from './tags.ts';

/** The file of the feed, under the site's root. */
export const feedFile = 'feed.xml';

/** Where a feed reader finds the changes of the site. */
export const feedLink: Link = {
  rel: 'alternate',
  type: 'application/rss+xml',
  title: 'Changes',
  href: fileAddress(feedFile),
};

const itemsAtMost = 200;

/**
 * The latest changes of entries as RSS 2.0. An item leads to the page that changed;
 * its identifier is the address of the change in the list of all changes, which
 * stays when the wording of the change is corrected and when the page moves.
 *
 * @see https://www.rssboard.org/rss-specification
 */
export function changesFeed({ graph, ledger }: SiteContent): Promise<string> {
  return getRssString({
    title: `${siteName}: changes`,
    description: 'What changed on which page, and when.',
    site: pageAddress(sitePath('/')),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>en-GB</language><atom:link href="${fileAddress(feedFile)}" rel="self" type="application/rss+xml"/>`,
    items: latestChanges(graph, itemsAtMost).map((placed) => item(placed, ledger)),
  });
}

function item(placed: PlacedChange, ledger: Ledger): RSSFeedItem {
  const { entry, change } = placed;
  const guid = pageAddress(sitePath('/changes/'), changeId(placed, ledger));
  return {
    title: entry.data.title,
    link: pageAddress(entry.path),
    description: change.text,
    pubDate: new Date(earliest(change.date)),
    customData: `<guid isPermaLink="true">${guid}</guid>`,
  };
}
