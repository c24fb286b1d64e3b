import type { APIRoute } from 'astro';
import { cslFile } from '../../citations/formats/csl-json.ts';
import { citedPages, type CitedPageProps } from '../../citations/formats/cited-pages.ts';

export const getStaticPaths = citedPages;

export const GET: APIRoute<CitedPageProps> = ({ props }) => new Response(cslFile([props.work]));
