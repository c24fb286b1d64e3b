import type { APIRoute } from 'astro';
import { bibLatex } from '../../citations/formats/bib-latex.ts';
import { citedPages, type CitedPageProps } from '../../citations/formats/cited-pages.ts';

export const getStaticPaths = citedPages;

export const GET: APIRoute<CitedPageProps> = ({ props }) => new Response(bibLatex(props.work));
