import { z } from 'astro/zod';
import { packed, unpacked } from './packed-file.ts';
import type { IndexFile } from './pagefind-files.ts';

const pageSchema = z.looseObject({
  anchors: z.array(z.looseObject({ element: z.string(), text: z.string() })),
});

/**
 * Pagefind keeps the text of every element with an anchor a second time, as a title for
 * the part of the page that begins there. Only headings are titles here.
 */
export function lighterPages(files: readonly IndexFile[]): IndexFile[] {
  return files.map((file) => {
    if (!file.path.startsWith('fragment/')) return file;
    const json: unknown = JSON.parse(unpacked(file).toString('utf8'));
    const page = pageSchema.parse(json);
    const anchors = page.anchors.map((anchor) =>
      /^h\d$/.test(anchor.element) ? anchor : { ...anchor, text: '' },
    );
    return { path: file.path, content: packed(Buffer.from(JSON.stringify({ ...page, anchors }))) };
  });
}
