import type { APIRoute, GetStaticPaths } from 'astro';
import { seriesMarkdown } from '../../../data/markdown/series-markdown.ts';
import { siteContent } from '../../../data/site-content.ts';
import type { Series } from '../../../graph/model.ts';

export const getStaticPaths = (() =>
  siteContent().graph.series.map((series) => ({
    params: { slug: series.slug },
    props: { series },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ series: Series }> = ({ props }) =>
  new Response(seriesMarkdown(siteContent(), props.series));
