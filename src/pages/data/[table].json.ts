import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonText } from '../../data/json-text.ts';
import { siteContent } from '../../data/site-content.ts';
import { tableDocument } from '../../data/table-document.ts';
import { tables, type Table } from '../../data/tables.ts';

export const getStaticPaths = (() =>
  tables(siteContent().graph).map((table) => ({
    params: { table: table.name },
    props: { table },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: Table }> = ({ props }) =>
  new Response(jsonText(tableDocument(siteContent(), props.table)));
