import type { APIRoute } from 'astro';
import { getGraph } from '../graph/load.ts';
import { changesFeed } from '../metadata/feed.ts';

export const GET: APIRoute = async () => new Response(await changesFeed(getGraph()));
