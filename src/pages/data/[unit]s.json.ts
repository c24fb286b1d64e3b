import type { APIRoute } from 'astro';
import { seriesRows } from '../../data/series-rows.ts';
import { getGraph } from '../../graph/load.ts';

export const getStaticPaths = () =>
  getGraph().series.map((series) => ({ params: { unit: series.data.unit } }));

export const GET: APIRoute = ({ params }) => {
  const graph = getGraph();
  const series = graph.series.filter(({ data }) => data.unit === params['unit']);
  const body = series.flatMap((one) => seriesRows(graph, one));
  return new Response(JSON.stringify(body, null, 2) + '\n');
};
