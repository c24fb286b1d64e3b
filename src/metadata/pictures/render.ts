import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { fontFamily } from './drawing.ts';

const { resolve } = createRequire(import.meta.url);
const read = (file: string): Uint8Array => readFileSync(resolve(file));

/** The fonts of the project; those of the machine are never looked at. */
const fonts = ['dejavu-fonts-ttf/ttf/DejaVuSerif.ttf'];

let ready: Promise<void> | undefined;

/** An SVG as PNG, in its own size; the same bytes on every machine. */
export async function renderPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= initWasm(new WebAssembly.Module(Buffer.from(read('@resvg/resvg-wasm/index_bg.wasm'))));
  await ready;
  const image = new Resvg(svg, {
    font: { fontBuffers: fonts.map(read), defaultFontFamily: fontFamily },
  });
  const png = new Uint8Array(image.render().asPng());
  image.free();
  return png;
}
