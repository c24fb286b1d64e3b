import type { APIRoute } from 'astro';
import { siteContent } from '../data/site-content.ts';
import { changesFeed } from '../metadata/feed.ts';

export const GET: APIRoute = async () => new Response(await changesFeed(siteContent()));
