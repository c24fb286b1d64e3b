import type { APIRoute } from 'astro';
import { getGraph } from '../graph/load.ts';
import { llmsText } from '../metadata/llms-txt.ts';

export const GET: APIRoute = () => new Response(llmsText(getGraph()));
