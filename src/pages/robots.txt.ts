import type { APIRoute } from 'astro';
import { robotsText } from '../metadata/robots.ts';

export const GET: APIRoute = () => new Response(robotsText());
