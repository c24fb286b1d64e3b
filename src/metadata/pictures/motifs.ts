import { colours } from './colours.ts';
import type { PictureKind } from './kinds.ts';

const { ink, muted, rule, link, paper } = colours;

const line = (path: string, colour: string = ink): string =>
  `<path d="${path}" fill="none" stroke="${colour}"/>`;
const area = (path: string, colour: string = link): string =>
  `<path d="${path}" fill="${colour}"/>`;
const ring = (x: number, y: number, radius: number, fill = 'none'): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" stroke="${ink}"/>`;
const dot = (x: number, y: number, radius: number): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${link}"/>`;

/** A word about a middle. */
const word = (content: string, x: number, y: number, size: number, colour: string): string =>
  `<text x="${x}" y="${y}" font-size="${size}" text-anchor="middle" fill="${colour}">${content}</text>`;

/** Lines of text, one for each height. */
const text = (from: number, to: number, heights: readonly number[]): string =>
  line(heights.map((y) => `M${from} ${y}H${to}`).join(''), muted);

/** A drawing for each kind of page, in a square of 300 by 300. */
export const motifs: Readonly<Record<PictureKind, string>> = {
  /** Bodies, one above three. */
  organisation:
    line('M150 100v100M50 200v-50h200v50') +
    area('M95 30h110v70H95z') +
    line('M10 200h80v70H10zM110 200h80v70h-80zM210 200h80v70h-80z'),
  /** A day of a calendar. */
  event:
    line('M25 167h250M25 223h250M108 110v170M192 110v170', rule) +
    line('M25 50h250v230H25zM25 110h250M85 25v50M215 25v50') +
    area('M113 172h74v46h-74z'),
  /** What two have in common. */
  mechanism:
    area('M150 78a85 85 0 0 1 0 144a85 85 0 0 1 0-144z') + ring(105, 150, 85) + ring(195, 150, 85),
  person:
    area('M66 248c6-50 36-74 84-74s78 24 84 74a130 130 0 0 1-168 0z') +
    ring(150, 150, 130) +
    ring(150, 115, 46),
  /** Words that somebody said. */
  statement:
    line('M20 40h260v180H125l-55 55v-55H20z') +
    word('“', 88, 148, 90, link) +
    text(125, 240, [90]) +
    text(65, 240, [125, 160]) +
    text(65, 170, [190]),
  /** A page with numbered paragraphs. */
  source:
    line('M50 20h145l55 55v205H50zM195 20v55h55') +
    text(115, 215, [115, 140, 185, 210, 235]) +
    word('1', 88, 125, 28, link) +
    word('2', 88, 195, 28, link),
  /** Numbered occurrences, one of them missing. */
  series:
    line('M0 130h300', rule) +
    [26, 88, 212, 274].map((x) => dot(x, 130, 24)).join('') +
    ring(150, 130, 22, paper) +
    [26, 88, 150, 212, 274].map((x, i) => word(String(i + 1), x, 206, 34, muted)).join(''),
  /** An open book. */
  site:
    line(
      'M150 70C114 44 66 40 15 48v190c51-8 99-4 135 22 36-26 84-30 135-22V48c-51-8-99-4-135 22zv190',
    ) +
    text(50, 112, [105, 135, 165, 195]) +
    text(188, 250, [105, 165, 195]) +
    line('M188 135H250', link),
};
