import { entriesOf, peopleByName } from '../graph/lists.ts';
import { pageTitle } from '../graph/page-title.ts';
import type { Entry, Graph, Person, Series } from '../graph/model.ts';
import { collections } from '../schemas/ids.ts';
import { collectionTexts } from '../site/collection-texts.ts';
import { absoluteUrl, siteAuthor, siteName } from '../site/config.ts';
import { sitePath } from '../site/paths.ts';
import { fileUrl, urlBeside } from './addresses.ts';
import { pageDescription } from './citable-page.ts';
import { feedFile } from './feed.ts';
import type { DataFile } from './json-ld/dataset.ts';

/**
 * The site in one Markdown file, for language models: what it is, how to cite it,
 * and where each page stands as Markdown.
 *
 * @param dataFiles the data of the whole site
 * @see https://llmstxt.org/
 */
export function llmsText(graph: Graph, dataFiles: readonly DataFile[]): string {
  const pages = (path: string): string => absoluteUrl(sitePath(path));
  return (
    [
      `# ${siteName}`,
      '> A reference work on security cooperation between China and Russia as five news articles of 2011 and 2023 report it. Every statement is cited to a source, every source is judged, and every checkable statement of the articles has a verdict.',
      `The pages are written by a group, the ${siteAuthor}, in English, under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). The articles contradict each other, and one shows the marks of machine-generated text. A page says who says what; a statement without its source misleads. “No record found” means that we looked and found none, not that a thing never happened.`,
      'How to cite: addresses of pages and the ids of their paragraphs are permanent. Beside each page lie `cite.bib`, `cite.ris` and `cite.json`, its citation; `index.md` is the page as Markdown, with its citations as footnotes, and `index.json` its facts, relations and citations. Cite the sources that a page cites where you use what they say.',
      ...collections.map((collection) =>
        section(collectionTexts[collection].title, entriesOf(graph, collection).map(markdownPage)),
      ),
      section('People', peopleByName(graph).map(markdownPage)),
      section('Series', graph.series.map(markdownPage)),
      section(
        'Data',
        dataFiles.map(({ path, title }) => listItem(path, fileUrl(path), title)),
      ),
      section('Optional', [
        listItem(
          'About',
          pages('/about/'),
          'How pages are made and sources and statements judged.',
        ),
        listItem('Statements', pages('/claims/'), 'Every checkable statement of the articles.'),
        listItem('Sources', pages('/sources/'), 'Every source with its grade and origin.'),
        listItem('Disagreements', pages('/disagreements/'), 'Where the sources differ.'),
        listItem(
          'Feed of changes',
          fileUrl(feedFile),
          'What changed on which page, and when (RSS).',
        ),
      ]),
    ].join('\n\n') + '\n'
  );
}

function section(title: string, items: readonly string[]): string {
  return `## ${title}\n\n${items.join('\n')}`;
}

function markdownPage(page: Entry | Person | Series): string {
  return listItem(pageTitle(page), urlBeside(page.path, 'index.md'), pageDescription(page));
}

function listItem(name: string, url: string, notes: string): string {
  return `- [${name.replaceAll(/[[\]\\]/g, '\\$&')}](${url}): ${notes}`;
}
