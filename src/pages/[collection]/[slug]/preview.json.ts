import type { APIRoute } from 'astro';
import { getGraph } from '../../../graph/load.ts';
import type { Entry } from '../../../graph/model.ts';
import { previewOf } from '../../../previews/preview-of.ts';

export function getStaticPaths() {
  return [...getGraph().entries.values()].map((entry) => ({
    params: { collection: entry.collection, slug: entry.slug },
    props: { entry },
  }));
}

interface Props {
  readonly entry: Entry;
  readonly [key: string]: unknown;
}

export const GET: APIRoute<Props> = ({ props }) => Response.json(previewOf(props.entry));
