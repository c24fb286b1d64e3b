import { createHash } from 'node:crypto';
import { fileSize } from '../data/file-size.ts';
import { contentSecurityPolicy } from '../site/content-security-policy.ts';
import { withLanguages } from './foreign-words.ts';

/**
 * Completes a built page with what is known only now: its policy gets the hashes of its
 * styles, foreign words say their language, and files that it links say their size.
 *
 * Astro's own feature would put the hashes of all pages' styles and of its islands'
 * scripts, of which there are none, into every page: 420 bytes more.
 *
 * @param page its path, for errors
 * @param bytesOf the size of a file of the site; `undefined` when there is none
 * @throws Error when the page carries no policy to complete, or says the size of a file that is not there
 */
export function completePage(
  page: string,
  html: string,
  bytesOf: (file: string) => number | undefined,
): string {
  const completed = withStyleHashes(html);
  if (completed === undefined) throw new Error(`${page} carries no content security policy.`);
  return withLanguages(withFileSizes(page, completed, bytesOf));
}

const unfinished = `content="${contentSecurityPolicy()}"`;

/** A page whose policy names its styles; `undefined` when it has no policy without them. */
export function withStyleHashes(html: string): string | undefined {
  if (!html.includes(unfinished)) return undefined;
  const hashes = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    ([, css = '']) => `sha256-${createHash('sha256').update(css).digest('base64')}`,
  );
  return html.replace(unfinished, () => `content="${contentSecurityPolicy(hashes)}"`);
}

/**
 * A page that says the sizes of files where it has `<data data-size-of="data/claims.json">`.
 * To know them sooner, each file would have to be made once more.
 *
 * @throws Error for a file that is not there
 */
export function withFileSizes(
  page: string,
  html: string,
  bytesOf: (file: string) => number | undefined,
): string {
  return html.replace(/<data data-size-of="([^"]+)">[^<]*<\/data>/g, (_, file: string) => {
    const bytes = bytesOf(file);
    if (bytes === undefined)
      throw new Error(`${page} says the size of ${file}, which is not there.`);
    return fileSize(bytes);
  });
}
