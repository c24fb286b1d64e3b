import { siteName } from '../../site/config.ts';
import { colours } from './colours.ts';
import { pictureSize, type PictureKind } from './kinds.ts';
import { motifs } from './motifs.ts';

/** The family of the fonts that come with the project. */
export const fontFamily = 'DejaVu Serif';

/** The picture of a kind as SVG, like the head of a printed page: site, kind, a drawing. */
export function drawing(kind: PictureKind): string {
  const { width, height } = pictureSize;
  const { paper, ink, muted, rule } = colours;
  const large = kind === 'site' ? 'Reference' : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${fontFamily}">` +
    `<rect width="${width}" height="${height}" fill="${paper}"/>` +
    `<text x="80" y="112" font-size="34" fill="${ink}">${siteName}</text>` +
    `<path d="M80 142h1040" stroke="${ink}" stroke-width="4"/>` +
    `<path d="M80 151h1040" stroke="${ink}" stroke-width="1.5"/>` +
    `<text x="76" y="372" font-size="94" fill="${ink}">${large}</text>` +
    `<g transform="translate(820 190)" stroke-width="5" stroke-linejoin="round">${motifs[kind]}</g>` +
    `<path d="M80 530h1040" stroke="${rule}" stroke-width="2"/>` +
    `<text x="80" y="578" font-size="25" fill="${muted}">Every statement cited, every source judged</text>` +
    '</svg>'
  );
}
