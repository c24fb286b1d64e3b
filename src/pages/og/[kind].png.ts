import type { APIRoute } from 'astro';
import { drawing } from '../../metadata/pictures/drawing.ts';
import { pictureKinds, type PictureKind } from '../../metadata/pictures/kinds.ts';
import { renderPng } from '../../metadata/pictures/render.ts';

export const getStaticPaths = () =>
  pictureKinds.map((kind) => ({ params: { kind }, props: { kind } }));

export const GET: APIRoute<{ kind: PictureKind }> = async ({ props }) =>
  new Response(await renderPng(drawing(props.kind)));
