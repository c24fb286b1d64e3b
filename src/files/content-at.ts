import { siteContent } from '../data/site-content.ts';
import { inOnePiece } from './site-file.ts';
import { siteFiles } from './site-files.ts';

/**
 * What the file at an address of the site holds; `undefined` when there is none.
 *
 * @param path from the root of the site: `organisations/tass/cite.bib`
 */
export async function contentAt(path: string): Promise<string | Uint8Array | undefined> {
  for (const file of siteFiles(siteContent())) {
    if (file.path === path) return inOnePiece(await file.content());
  }
  return undefined;
}
