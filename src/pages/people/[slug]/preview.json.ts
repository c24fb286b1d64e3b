import type { APIRoute } from 'astro';
import { getGraph } from '../../../graph/load.ts';
import type { Person } from '../../../graph/model.ts';
import { previewOf } from '../../../previews/preview-of.ts';

export function getStaticPaths() {
  return [...getGraph().people.values()].map((person) => ({
    params: { slug: person.slug },
    props: { person },
  }));
}

interface Props {
  readonly person: Person;
  readonly [key: string]: unknown;
}

export const GET: APIRoute<Props> = ({ props }) => Response.json(previewOf(props.person));
