import { stringify } from 'yaml';
import { siteAuthor, siteName } from '../../site/config.ts';
import { licence } from '../../site/licence.ts';
import { citeBeforeAddress } from '../cite-as.ts';
import type { Footnotes } from './footnotes.ts';
import { serialise } from './serialise.ts';
import { link, paragraph, text, type Block } from './tree.ts';
import type { Permalinks } from './permalinks.ts';

/** A page as Markdown, before it is written. */
export interface MarkdownPage {
  readonly title: string;
  readonly kind: string;
  readonly url: string;
  readonly published: string;
  readonly modified: string;
  /** Absent for a series, which has no such date. */
  readonly reviewed?: string;
  readonly blocks: readonly Block[];
  readonly footnotes: Footnotes;
  readonly permalinks: Permalinks;
}

/**
 * The text of `index.md`: front matter, the page in GitHub Flavored Markdown with
 * footnotes, licence and citation. https://github.github.com/gfm/
 */
export function markdownDocument(page: MarkdownPage): string {
  const { blocks, footnotes, permalinks } = page;
  const body = serialise([
    ...blocks,
    ...footnotes.definitions(),
    ...permalinks.definitions(),
    { type: 'rule' },
    ...closing(page),
  ]);
  return `---\n${frontMatter(page)}---\n\n${body}`;
}

/** YAML in which dates are quoted, so that every reader takes them for text. */
function frontMatter({ title, kind, url, published, modified, reviewed }: MarkdownPage): string {
  return stringify(
    {
      title,
      kind,
      url,
      author: siteAuthor,
      container: siteName,
      published,
      modified,
      ...(reviewed !== undefined && { reviewed }),
      language: 'en',
      licence: licence.spdx,
      licenceUrl: licence.url,
    },
    { customTags: ['timestamp'], lineWidth: 0 },
  );
}

function closing({ title, modified, url }: MarkdownPage): Block[] {
  return [
    paragraph(
      text('Text: '),
      link(licence.short, licence.url),
      text(`, ${siteAuthor}. The sources belong to their publishers.`),
    ),
    paragraph(text(`Cite as: ${citeBeforeAddress(title, modified)}`), link(url, url)),
  ];
}
