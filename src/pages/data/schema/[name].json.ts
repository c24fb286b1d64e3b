import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonSchemas, type JsonSchema } from '../../../data/json-schemas.ts';
import { siteContent } from '../../../data/site-content.ts';

export const getStaticPaths = (() =>
  [...jsonSchemas(siteContent().graph)].map(([name, schema]) => ({
    params: { name },
    props: { schema },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ schema: JsonSchema }> = ({ props }) =>
  new Response(`${JSON.stringify(props.schema, null, 2)}\n`);
