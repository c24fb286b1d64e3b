import { mediaType, typeIsCommon } from './media-types.ts';

/** The headers of all addresses that a pattern matches. */
export interface HeaderRule {
  /** A path; `:name` stands for one part of it, `*` at its end for the rest. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Folders of files whose name holds the hash of what is in them: they never change. */
const unchanging = ['_astro/', 'pagefind/fragment/', 'pagefind/index/', 'pagefind/filter/'];

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
 * @param files the paths of all files within the site
 */
export function headerRules(base: string, policy: string, files: readonly string[]): HeaderRule[] {
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
    ...unchanging
      .filter((folder) => files.some((file) => file.startsWith(folder)))
      .map((folder) => ({
        path: `${base}${folder}*`,
        headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
      })),
    ...typeRules(base, files),
  ];
}

/**
 * The types of files that hosts do not know by their ending, with a pattern for all
 * that bear one name in folders of one depth.
 */
function typeRules(base: string, files: readonly string[]): HeaderRule[] {
  const patterns = files
    .filter((file) => !typeIsCommon(file))
    .map((file) => {
      const folders = file.split('/').slice(0, -1);
      const name = file.slice(file.lastIndexOf('/') + 1);
      const pattern = [...folders.map((_, i) => `:part${i + 1}`), name].join('/');
      return [pattern, mediaType(file)] as const;
    });
  return [...new Map(patterns)].toSorted().map(([pattern, type]) => ({
    path: base + pattern,
    headers: { 'Content-Type': type },
  }));
}
