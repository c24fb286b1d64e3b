import { createHash } from 'node:crypto';
import { cborType } from '../engine/cbor-head.ts';
import { listLayout, logarithmOf, pageNumber } from '../engine/page-list.ts';
import { endOf, headAt, itemsAt, textAt } from './cbor.ts';
import { packed, unpacked } from './packed-file.ts';
import type { IndexFile } from './pagefind-files.ts';

/**
 * Pagefind names each page's text by a hash, and the metadata, which loads first, lists
 * them all with their word counts: four bytes a page that no packing shortens. Here
 * pages are counted instead, after a hash of the whole, so that a text that changed has
 * a new address, and the list holds the word counts alone, a byte each. The search puts
 * the rest back: see `src/search/engine/page-list.ts`.
 *
 * @throws Error when the index is not of the form known here: another version of Pagefind
 */
export function shorterList(files: readonly IndexFile[]): IndexFile[] {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!meta) throw new Error('The index has no metadata.');
  try {
    const bytes = unpacked(meta);
    const beginning = createHash('sha256')
      .update(bytes)
      .digest('hex')
      .slice(0, listLayout.beginning);
    const [, at] = itemsAt(bytes, 0);
    if (at === undefined) throw new RangeError('The metadata has no list of pages.');
    const pages = itemsAt(bytes, at)
      .slice(0, -1)
      .map((place) => readPage(bytes, place));
    const ids = new Map(pages.map(({ id }, i) => [id, beginning + pageNumber(i)]));
    const content = packed(
      Buffer.concat([
        Buffer.from(beginning, 'latin1'),
        number(pages.length),
        Buffer.from(pages.map(({ words }) => logarithmOf(words))),
        number(at),
        bytes.subarray(0, at),
        bytes.subarray(endOf(bytes, at)),
      ]),
    );
    return files.map((file) => {
      if (file === meta) return { path: meta.path, content };
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

/** A page of the list: its id, its word count, and a text that is always empty. */
function readPage(bytes: Buffer, place: number): { id: string; words: number } {
  const [id, words, third, end] = itemsAt(bytes, place);
  if (id === undefined || words === undefined || third === undefined || end === undefined) {
    throw new RangeError('A page is not described by three items.');
  }
  const count = headAt(bytes, words);
  if (count.major !== cborType.number || textAt(bytes, third) !== '') {
    throw new RangeError('A page is described by something else than its words.');
  }
  return { id: textAt(bytes, id), words: count.count };
}

/** Four bytes, the most significant first. */
function number(value: number): Buffer {
  const bytes = Buffer.alloc(listLayout.number);
  bytes.writeUInt32BE(value);
  return bytes;
}
