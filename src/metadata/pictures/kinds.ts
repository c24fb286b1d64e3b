import { siteName } from '../../site/config.ts';
import type { CitablePage } from '../../citations/formats/citable-pages.ts';

/** The kinds of pages that have a picture of their own; all others show that of the site. */
export const pictureKinds = [
  'organisation',
  'event',
  'mechanism',
  'person',
  'statement',
  'source',
  'series',
  'site',
] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** Pixels; the size that previews ask for. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** The file of a picture, under the site's root. */
export function pictureFile(kind: PictureKind): string {
  return `og/${kind}.png`;
}

/** The picture in words. */
export function pictureAlt(kind: PictureKind): string {
  return kind === 'site' ? siteName : `${siteName}: ${kind}`;
}

/** The kind of picture that a page shows. */
export function pictureOf(page: CitablePage): PictureKind {
  switch (page.kind) {
    case 'entry':
      return ({ organisations: 'organisation', events: 'event', mechanisms: 'mechanism' } as const)[
        page.collection
      ];
    case 'claim':
      return 'statement';
    default:
      return page.kind;
  }
}
