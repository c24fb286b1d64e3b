import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentSecurityPolicy } from '../site/content-security-policy.ts';
import { withLanguages } from './foreign-words.ts';

/**
 * Completes built pages: foreign words say their language, and the policies get the
 * hashes of the styles, which are known only now. Astro's own feature would put the hashes of all pages' styles and
 * of its islands' scripts, of which there are none, into every page: 420 bytes more.
 *
 * @param directory the folder of the built site
 * @throws Error when a page with styles carries no policy to complete
 */
export function completePages(directory: string): void {
  for (const file of globSync('**/*.html', { cwd: directory })) {
    const path = join(directory, file);
    const html = readFileSync(path, 'utf8');
    const completed = withStyleHashes(html);
    if (completed === undefined) throw new Error(`${file} carries no content security policy.`);
    writeFileSync(path, withLanguages(completed));
  }
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
