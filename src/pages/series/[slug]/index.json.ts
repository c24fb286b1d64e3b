import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonText } from '../../../data/json-text.ts';
import { seriesPageRecord } from '../../../data/pages/series-record.ts';
import { siteContent } from '../../../data/site-content.ts';
import type { Series } from '../../../graph/model.ts';

export const getStaticPaths = (() =>
  siteContent().graph.series.map((series) => ({
    params: { slug: series.slug },
    props: { series },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ series: Series }> = ({ props }) =>
  new Response(jsonText(seriesPageRecord(siteContent(), props.series)));
