import { besidePage, fileAddress, pageAddress } from '../data/addresses.ts';
import { entriesOf, peopleByName } from '../graph/lists.ts';
import { pageTitle } from '../graph/page-title.ts';
import type { Entry, Graph, Person, Series } from '../graph/model.ts';
import { collections } from '../schemas/ids.ts';
import { collectionTexts } from '../site/collection-texts.ts';
import { siteAuthor, siteName } from '../site/config.ts';
import { sitePath } from '../site/paths.ts';
import { pageDescription } from '../metadata/page-description.ts';
import { dataFiles } from '../metadata/data-files.ts';
import { feedFile } from '../metadata/feed.ts';
import { licence } from '../site/licence.ts';

/**
 * The site in one Markdown file, for language models: what it is, how to cite it,
 * and where each page stands as Markdown.
 * @see https://llmstxt.org/
 */
export function llmsText(graph: Graph): string {
  return (
    [
      `# ${siteName}`,
      '> A reference work on security cooperation between China and Russia as five news articles of 2011 and 2023 report it. Every statement is cited to a source, every source is judged, and every checkable statement of the articles has a verdict.',
      `The pages are written by a group, the ${siteAuthor}, in English, under ${licence.short} (${licence.url}). The articles contradict each other, and one shows the marks of machine-generated text. A page says who says what; a statement without its source misleads. “No record found” means that we looked and found none, not that a thing never happened.`,
      'How to cite: addresses of pages and the ids of their paragraphs are permanent. Beside each page lie `cite.bib`, `cite.ris` and `cite.json`, its citation; `index.md` is the page as Markdown, with its citations as footnotes, and `index.json` its facts, relations and citations. Cite the sources that a page cites where you use what they say.',
      ...collections.map((collection) =>
        section(collectionTexts[collection].title, entriesOf(graph, collection).map(markdownPage)),
      ),
      section('People', peopleByName(graph).map(markdownPage)),
      section('Series', graph.series.map(markdownPage)),
      section(
        'Data',
        dataFiles(graph).map(({ path, title }) => listItem(path, fileAddress(path), title)),
      ),
      section('Optional', [
        listItem(
          'About',
          pageAddress(sitePath('/about/')),
          'How pages are made and sources and statements judged.',
        ),
        listItem(
          'Statements',
          pageAddress(sitePath('/claims/')),
          'Every checkable statement of the articles.',
        ),
        listItem(
          'Sources',
          pageAddress(sitePath('/sources/')),
          'Every source with its grade and origin.',
        ),
        listItem(
          'Disagreements',
          pageAddress(sitePath('/disagreements/')),
          'Where the sources differ.',
        ),
        listItem(
          'Feed of changes',
          fileAddress(feedFile),
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
  return listItem(pageTitle(page), besidePage(page.path, 'index.md'), pageDescription(page));
}

function listItem(name: string, url: string, notes: string): string {
  return `- [${name.replaceAll(/[[\]\\]/g, '\\$&')}](${url}): ${notes}`;
}
