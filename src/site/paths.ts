import { z } from 'astro/zod';
import type { Verdict } from '../schemas/claim.ts';
import type { Collection, EntryId, PersonSlug, Slug, SourceKey } from '../schemas/ids.ts';

/**
 * An address on the site, from its root, without the base path and with a slash
 * at both ends: `/organisations/tass/`. Only `href` turns it into what a link carries.
 */
const sitePathSchema = z
  .string()
  .regex(/^\/(?:[a-z0-9-]+\/)*$/)
  .brand<'SitePath'>();
export type SitePath = z.infer<typeof sitePathSchema>;

/** Makes a site path of a literal address; throws when it is none. */
export function sitePath(path: string): SitePath {
  return sitePathSchema.parse(path);
}

export const entryPath = (id: EntryId): SitePath => sitePath(`/${id}/`);
export const listPath = (collection: Collection): SitePath => sitePath(`/${collection}/`);
export const personPath = (slug: PersonSlug): SitePath => sitePath(`/people/${slug}/`);
export const sourcePath = (key: SourceKey): SitePath => sitePath(`/sources/${key}/`);

export const seriesPath = (slug: Slug): SitePath => sitePath(`/series/${slug}/`);
export const accountsPath = (id: EntryId): SitePath => sitePath(`/${id}/accounts/`);
export const mapPath = (id: EntryId): SitePath => sitePath(`/map/${id}/`);
export const claimPath = (source: SourceKey, number: number): SitePath =>
  sitePath(`/claims/${source}/${number}/`);
export const claimsOfSourcePath = (source: SourceKey): SitePath => sitePath(`/claims/${source}/`);
export const claimsOfVerdictPath = (verdict: Verdict): SitePath =>
  sitePath(`/claims/verdict/${verdict}/`);

/** The list of all pages that mention an entry or a person, where its own page cannot hold them. */
export const mentionsPath = (page: SitePath): SitePath => sitePath(`${page}mentions/`);

/** Brings `BASE_PATH` into the form `/` or `/reference/`, however it was written. */
export function normaliseBase(base: string | undefined): string {
  const inner = (base ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/**
 * The `href` of a page of the site.
 *
 * @param base the base path, normalised
 * @param fragment an id on the page, without `#`
 */
export function hrefUnder(base: string, path: SitePath, fragment?: string): string {
  return base + path.slice(1) + (fragment === undefined ? '' : `#${fragment}`);
}
