import type { APIRoute, GetStaticPaths } from 'astro';
import { personMarkdown } from '../../../data/markdown/person-markdown.ts';
import { siteContent } from '../../../data/site-content.ts';
import type { Person } from '../../../graph/model.ts';

export const getStaticPaths = (() =>
  [...siteContent().graph.people.values()].map((person) => ({
    params: { slug: person.slug },
    props: { person },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ person: Person }> = ({ props }) =>
  new Response(personMarkdown(siteContent(), props.person));
