import type { APIRoute } from 'astro';
import { cslFile } from '../../citations/formats/csl-json.ts';
import { workOfSource } from '../../citations/formats/work-of-source.ts';
import { getGraph } from '../../graph/load.ts';

export const GET: APIRoute = () =>
  new Response(cslFile([...getGraph().sources.values()].map(workOfSource)));
