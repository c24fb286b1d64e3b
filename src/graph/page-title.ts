import type { Claim, Entry, Person, Series, Source } from './model.ts';

/** The title under which a page is listed. */
export function pageTitle(page: Entry | Person | Series | Source | Claim): string {
  switch (page.kind) {
    case 'entry':
      return page.data.title;
    case 'person':
      return page.data.name;
    case 'series':
    case 'source':
      return page.data.title;
    case 'claim':
      return `Statement ${page.id}`;
  }
}

/** What kind of page it is, for labels and the search's filter. */
export function pageKind(page: Entry | Person | Source): string {
  switch (page.kind) {
    case 'entry':
      return { organisations: 'Organisation', events: 'Event', mechanisms: 'Mechanism' }[
        page.collection
      ];
    case 'person':
      return 'Person';
    case 'source':
      return 'Source';
  }
}

/** The abbreviation that stands beside the title: "SCO". A short title in words is none. */
export function abbreviationOf(entry: Entry): string | undefined {
  const short = entry.data.shortTitle;
  return short !== undefined && /^[\p{Lu}\p{N}–-]{2,}$/u.test(short) && short !== entry.data.title
    ? short
    : undefined;
}
