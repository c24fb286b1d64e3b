import { fileAddress } from '../data/addresses.ts';
import { absoluteUrl, siteName } from '../site/config.ts';
import type { SitePath } from '../site/paths.ts';
import { pictureAlt, pictureFile, pictureSize, type PictureKind } from './pictures/kinds.ts';
import type { Meta } from './tags.ts';

/** What a preview of a page shows. */
export interface Preview {
  readonly title: string;
  readonly type: 'article' | 'website';
  readonly path: SitePath;
  readonly picture: PictureKind;
}

/**
 * The tags from which other sites make a preview of a page.
 *
 * @see https://ogp.me/
 */
export function openGraphTags({ title, type, path, picture }: Preview): Meta[] {
  return [
    { property: 'og:title', content: title },
    { property: 'og:type', content: type },
    { property: 'og:site_name', content: siteName },
    { property: 'og:url', content: absoluteUrl(path) },
    { property: 'og:locale', content: 'en_GB' },
    { property: 'og:image', content: fileAddress(pictureFile(picture)) },
    { property: 'og:image:alt', content: pictureAlt(picture) },
    { property: 'og:image:width', content: String(pictureSize.width) },
    { property: 'og:image:height', content: String(pictureSize.height) },
  ];
}
