import type { APIRoute } from 'astro';
import { ris } from '../../citations/formats/ris.ts';
import { citedPages, type CitedPageProps } from '../../citations/formats/cited-pages.ts';

export const getStaticPaths = citedPages;

export const GET: APIRoute<CitedPageProps> = ({ props }) => new Response(ris(props.work));
