import type { APIRoute } from 'astro';
import { seriesFiles } from '../data/series-files.ts';
import { getGraph } from '../graph/load.ts';
import { llmsText } from '../metadata/llms-txt.ts';

export const GET: APIRoute = () => {
  const graph = getGraph();
  const dataFiles = graph.series.flatMap((series) => {
    const [json, csv] = seriesFiles(series);
    const { title } = series.data;
    return [
      { path: json, title, type: 'application/json' },
      { path: csv, title, type: 'text/csv' },
    ];
  });
  return new Response(llmsText(graph, dataFiles));
};
