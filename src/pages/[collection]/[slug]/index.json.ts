import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonText } from '../../../data/json-text.ts';
import { entryPageRecord } from '../../../data/pages/entry-record.ts';
import { siteContent } from '../../../data/site-content.ts';
import type { Entry } from '../../../graph/model.ts';

export const getStaticPaths = (() =>
  [...siteContent().graph.entries.values()].map((entry) => ({
    params: { collection: entry.collection, slug: entry.slug },
    props: { entry },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: Entry }> = ({ props }) =>
  new Response(jsonText(entryPageRecord(siteContent(), props.entry)));
