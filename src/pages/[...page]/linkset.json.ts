import type { APIRoute } from 'astro';
import { getGraph } from '../../graph/load.ts';
import { citablePages, type CitablePage } from '../../citations/formats/citable-pages.ts';
import { linkset } from '../../metadata/signposting.ts';

export const getStaticPaths = () =>
  citablePages(getGraph()).map((page) => ({
    params: { page: page.path.slice(1, -1) },
    props: { page },
  }));

export const GET: APIRoute<{ page: CitablePage }> = ({ props }) =>
  new Response(JSON.stringify(linkset(props.page)));
