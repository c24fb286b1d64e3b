import { createHash } from 'node:crypto';
import { endOf, itemsAt, textAt, writeList, writeText } from './cbor.ts';
import { packed, unpacked } from './packed-file.ts';
import type { IndexFile } from './pagefind-files.ts';

/**
 * Pagefind names each page's text by a hash, and the metadata, which loads first,
 * lists them all: nine bytes a page that no packing shortens. Here pages are counted
 * instead, after a hash of the whole, so that a text that changed has a new address.
 *
 * @throws Error when the index is not of the form known here: another version of Pagefind
 */
export function shorterIds(files: readonly IndexFile[]): IndexFile[] {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!meta) throw new Error('The index has no metadata.');
  try {
    const bytes = unpacked(meta);
    const [, pages = 0] = itemsAt(bytes, 0);
    const places = itemsAt(bytes, pages).slice(0, -1);
    const edition = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
    const ids = new Map(
      places.map((place, i) => [
        textAt(bytes, firstOf(bytes, place)),
        `${edition}${i.toString(36)}`,
      ]),
    );
    const list = places.map((place) => {
      const first = firstOf(bytes, place);
      const rest = bytes.subarray(endOf(bytes, first), endOf(bytes, place));
      const count = itemsAt(bytes, place).length - 1;
      return writeList([writeText(ids.get(textAt(bytes, first)) ?? ''), rest], count);
    });
    const renumbered = Buffer.concat([
      bytes.subarray(0, pages),
      writeList(list),
      bytes.subarray(endOf(bytes, pages)),
    ]);
    return files.map((file) => {
      if (file === meta) return { path: meta.path, content: packed(renumbered) };
      const id = /^fragment\/(.+)\.pf_fragment$/.exec(file.path)?.[1];
      if (id === undefined) return file;
      const short = ids.get(id);
      if (short === undefined) throw new RangeError(`The metadata has no page ${id}.`);
      return { path: `fragment/${short}.pf_fragment`, content: file.content };
    });
  } catch (cause) {
    throw new Error('The search index has a form that is not known.', { cause });
  }
}

function firstOf(bytes: Buffer, place: number): number {
  const [first] = itemsAt(bytes, place);
  if (first === undefined) throw new RangeError('A page has no id.');
  return first;
}
