import type { APIRoute, GetStaticPaths } from 'astro';
import { entryMarkdown } from '../../../data/markdown/entry-markdown.ts';
import { siteContent } from '../../../data/site-content.ts';
import { readContentFile } from '../../../graph/load.ts';
import type { Entry } from '../../../graph/model.ts';

export const getStaticPaths = (() =>
  [...siteContent().graph.entries.values()].map((entry) => ({
    params: { collection: entry.collection, slug: entry.slug },
    props: { entry },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: Entry }> = ({ props: { entry } }) =>
  new Response(entryMarkdown(siteContent(), entry, readContentFile(entry.file)));
