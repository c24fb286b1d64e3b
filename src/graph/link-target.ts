import { posix } from 'node:path';
import { entryId, personSlug, sourceKey } from '../schemas/ids.ts';
import type { EntryId, PersonSlug, SourceKey } from '../schemas/ids.ts';
import { entryPath, personPath, sourcePath, type SitePath } from '../site/paths.ts';

/** What a link in prose leads to. */
export type LinkTarget =
  | { readonly kind: 'entry'; readonly id: EntryId; readonly fragment?: string }
  | { readonly kind: 'person'; readonly id: PersonSlug; readonly fragment?: string }
  | { readonly kind: 'source'; readonly id: SourceKey; readonly fragment?: string }
  | { readonly kind: 'external' }
  | { readonly kind: 'none' };

/**
 * Resolves a link as it is written in a content file: relative to the other
 * file, as in an editor or on a code host.
 *
 * @param from path of the file within the content folder
 * @param url the link as written: `../organisations/tass.mdx#history`
 */
export function resolveLink(from: string, url: string): LinkTarget {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return { kind: 'external' };
  const hash = url.indexOf('#');
  const path = hash === -1 ? url : url.slice(0, hash);
  const fragment = hash === -1 ? {} : { fragment: safeDecode(url.slice(hash + 1)) };
  const file = path === '' ? from : posix.normalize(posix.join(posix.dirname(from), path));
  const entry = /^(.+)\.mdx$/.exec(file)?.[1];
  const id = entryId.safeParse(entry);
  if (id.success) return { kind: 'entry', id: id.data, ...fragment };
  const person = personSlug.safeParse(/^people\/(.+)\.yaml$/.exec(file)?.[1]);
  if (person.success) return { kind: 'person', id: person.data, ...fragment };
  const source = sourceKey.safeParse(/^sources\/(.+)\.yaml$/.exec(file)?.[1]);
  if (source.success) return { kind: 'source', id: source.data, ...fragment };
  return { kind: 'none' };
}

/** The site address of a link's target; `undefined` for one that is not on the site. */
export function targetPath(target: LinkTarget): SitePath | undefined {
  switch (target.kind) {
    case 'entry':
      return entryPath(target.id);
    case 'person':
      return personPath(target.id);
    case 'source':
      return sourcePath(target.id);
    default:
      return undefined;
  }
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
