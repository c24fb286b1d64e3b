import type { APIRoute } from 'astro';
import { bibLatex } from '../../citations/formats/bib-latex.ts';
import { workOfSource } from '../../citations/formats/work-of-source.ts';
import { getGraph } from '../../graph/load.ts';

export const GET: APIRoute = () => {
  const works = [...getGraph().sources.values()].map(workOfSource);
  return new Response(works.map(bibLatex).join('\n'));
};
