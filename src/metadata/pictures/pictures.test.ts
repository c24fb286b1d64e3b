import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { present } from '../../testing/present.ts';
import { colours } from './colours.ts';
import { drawing } from './drawing.ts';
import { pictureKinds, pictureSize, type PictureKind } from './kinds.ts';
import { renderPng } from './render.ts';

const pictures = new Map<PictureKind, Buffer>();
before(async () => {
  for (const kind of pictureKinds) pictures.set(kind, Buffer.from(await renderPng(drawing(kind))));
});

describe('the picture of', () => {
  for (const kind of pictureKinds) {
    test(`${kind} is a PNG of the size that is promised, and small`, () => {
      const png = present(pictures.get(kind));
      assert.equal(png.subarray(1, 4).toString('latin1'), 'PNG');
      assert.deepEqual(
        { width: png.readUInt32BE(16), height: png.readUInt32BE(20) },
        { ...pictureSize },
      );
      assert.ok(png.length < 50_000, `${png.length} bytes`);
    });
  }

  test('each kind is a picture of its own', () => {
    const different = new Set([...pictures.values()].map((png) => png.toString('base64')));
    assert.equal(different.size, pictureKinds.length);
  });
});

test('words are drawn, by the font of the project whatever font is asked for', async () => {
  const svg = (family: string, word: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><text y="20" font-family="${family}">${word}</text></svg>`;
  const ours = await renderPng(svg('DejaVu Serif', 'Event'));
  assert.deepEqual(await renderPng(svg('Liberation Sans', 'Event')), ours);
  assert.notDeepEqual(await renderPng(svg('DejaVu Serif', '')), ours);
});

test('the colours are the light ones of the design', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const [name, value] of Object.entries(colours)) {
    assert.ok(tokens.includes(`--color-${name}: light-dark(${value},`), `${name} is ${value}`);
  }
  assert.ok(readFileSync('public/icon.svg', 'utf8').includes(colours.link));
});
