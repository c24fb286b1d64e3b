import type { APIRoute, GetStaticPaths } from 'astro';
import { siteContent } from '../../data/site-content.ts';
import { tables, type Table } from '../../data/tables.ts';

export const getStaticPaths = (() =>
  tables(siteContent().graph).flatMap(({ name, csv }) =>
    csv ? [{ params: { table: name }, props: { csv } }] : [],
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ csv: NonNullable<Table['csv']> }> = ({ props }) =>
  new Response(props.csv(siteContent()));
