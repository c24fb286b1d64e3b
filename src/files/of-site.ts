import { bibLatex } from '../citations/formats/bib-latex.ts';
import { cslFile } from '../citations/formats/csl-json.ts';
import { workOfSource } from '../citations/formats/work-of-source.ts';
import { schemaFile } from '../data/document-head.ts';
import { jsonSchemas } from '../data/json-schemas.ts';
import type { SiteContent } from '../data/site-content.ts';
import { tableText } from '../data/table-document.ts';
import { tables } from '../data/tables.ts';
import { changesFeed, feedFile } from '../metadata/feed.ts';
import { llmsText } from './llms-txt.ts';
import { drawing } from '../metadata/pictures/drawing.ts';
import { pictureFile, pictureKinds } from '../metadata/pictures/kinds.ts';
import { renderPng } from '../metadata/pictures/render.ts';
import { robotsText } from './robots.ts';
import { sitemapFiles } from './sitemap.ts';
import type { SiteFile } from './site-file.ts';

/** The files of the whole site: its data, what it tells programs, the pictures of previews. */
export function filesOfSite(site: SiteContent): SiteFile[] {
  return [
    ...filesOfData(site),
    ...sitemapFiles(site),
    { path: feedFile, content: () => changesFeed(site) },
    { path: 'llms.txt', content: () => llmsText(site.graph) },
    { path: 'robots.txt', content: robotsText },
    ...pictureKinds.map((kind) => ({
      path: pictureFile(kind),
      content: () => renderPng(drawing(kind)),
    })),
  ];
}

function filesOfData(site: SiteContent): SiteFile[] {
  const works = () => [...site.graph.sources.values()].map(workOfSource);
  const ofTables = tables(site.graph).flatMap((table): SiteFile[] => {
    const { name, csv } = table;
    return [
      { path: `data/${name}.json`, content: () => tableText(site, table) },
      ...(csv ? [{ path: `data/${name}.csv`, content: () => csv(site) }] : []),
    ];
  });
  const schemas = [...jsonSchemas(site.graph)].map(([name, schema]) => ({
    path: schemaFile(name),
    content: () => `${JSON.stringify(schema, null, 2)}\n`,
  }));
  return [
    ...ofTables,
    ...schemas,
    { path: 'data/sources.bib', content: () => works().map(bibLatex).join('\n') },
    { path: 'data/sources.csl.json', content: () => cslFile(works()) },
  ];
}
