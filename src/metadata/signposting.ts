import { besidePage } from '../data/addresses.ts';
import { licence } from '../site/licence.ts';
import { absoluteUrl } from '../site/config.ts';
import type { CitablePage } from '../citations/formats/citable-pages.ts';
import { pageType } from './json-ld/page-type.ts';
import { alternateFiles, citationFiles, linksetFile } from './page-files.ts';
import type { Link } from './tags.ts';

/**
 * The typed links of a page: `cite-as` (RFC 8574) and the FAIR Signposting
 * Profile, level 1. There is no `author`: the editors are a group without an
 * address of their own, and the profile asks for none.
 *
 * @see https://signposting.org/FAIR/
 */
export function signposts(page: CitablePage): Link[] {
  const beside = (rel: string) => (file: { readonly name: string; readonly type: string }) => ({
    rel,
    type: file.type,
    href: besidePage(page.path, file.name),
  });
  return [
    { rel: 'cite-as', href: absoluteUrl(page.path) },
    { rel: 'type', href: `https://schema.org/${pageType(page)}` },
    { rel: 'license', href: `https://spdx.org/licenses/${licence.spdx}` },
    ...citationFiles.map(beside('describedby')),
    ...[linksetFile].map(beside('linkset')),
    ...alternateFiles(page).map(beside('alternate')),
  ];
}

/** The target of a link in a linkset. */
interface LinkTarget {
  readonly href: string;
  readonly type?: string;
}

/** The links of one resource: relation types, each with its targets. */
export interface LinkContext {
  readonly anchor: string;
  readonly [relation: string]: string | readonly LinkTarget[];
}

export interface Linkset {
  readonly linkset: readonly LinkContext[];
}

/**
 * The links of a page as a linkset (RFC 9264, section 4.2): those of its head,
 * and from each file that describes it the way back, which a static host cannot
 * send with the file. The linkset does not link to itself.
 */
export function linkset(page: CitablePage): Linkset {
  const links = signposts(page).filter(({ rel }) => rel !== 'linkset');
  const byRelation = Object.groupBy(links, ({ rel }) => rel);
  const relations = Object.entries(byRelation).map(([rel, targets = []]) => [
    rel,
    targets.map(({ href, type }): LinkTarget => ({ href, ...(type !== undefined && { type }) })),
  ]);
  const anchor = absoluteUrl(page.path);
  return {
    linkset: [
      { anchor, ...Object.fromEntries(relations) },
      ...(byRelation['describedby'] ?? []).map(({ href }) => ({
        anchor: href,
        describes: [{ href: anchor, type: 'text/html' }],
      })),
    ],
  };
}
