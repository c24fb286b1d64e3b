import { byName, mediaType } from './media-types.ts';

/** The headers of all addresses that a pattern matches. */
export interface HeaderRule {
  /** A path; `:name` stands for one part of it, `*` at its end for the rest. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Folders of files whose name holds the hash of what is in them: they never change. */
const unchanging = ['_astro/*', 'pagefind/fragment/*', 'pagefind/index/*', 'pagefind/filter/*'];

/** Files beside an entry that hosts do not know the type of. */
const besideEntries = [...byName.keys(), 'cite.bib', 'cite.ris', 'index.md'];

/** The site uses no power of the device. */
const powers = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics'];

/**
 * The headers that a host should send, for the site at a base path. No address gets
 * a header from two rules: some hosts would join the values.
 *
 * Pages are revalidated at each visit, which is what the hosts that read `_headers`
 * do by themselves. Strict-Transport-Security is left to whoever owns the domain:
 * it binds all that is published under it.
 *
 * @param base the base path, normalised
 * @param policy the content security policy for the header
 */
export function headerRules(base: string, policy: string): HeaderRule[] {
  return [
    {
      path: `${base}*`,
      headers: {
        'Content-Security-Policy': policy,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'same-origin',
        'Permissions-Policy': powers.map((power) => `${power}=()`).join(', '),
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    },
    ...unchanging.map((path) => ({
      path: base + path,
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    })),
    ...besideEntries.map((file) => ({
      path: `${base}:collection/:slug/${file}`,
      headers: { 'Content-Type': mediaType(file) },
    })),
  ];
}
