import type { ContentFile } from '../../graph/content-files.ts';
import { readEntry } from '../../graph/read-entry.ts';

/** An entry as any Markdown site reads it. */
export interface PlainEntry {
  /** `organisations/coast-guard-of-velkirton.mdx`. */
  readonly path: string;
  readonly text: string;
}

/**
 * The entries of a corpus for sites that know nothing of ours: title and description
 * in the frontmatter, components turned into headings. Citations stay as they are
 * written, links point to the other file without its ending.
 */
export function plainEntries(files: Iterable<ContentFile>): PlainEntry[] {
  return [...files].flatMap((file) => {
    const { entry } = readEntry(file);
    if (!entry) return [];
    const { title, summary } = entry.data;
    const prose = entry.text
      .slice(entry.text.indexOf('\n---\n') + 5)
      .replaceAll(/^<(?:Disagreement on|Comparison of)="([^"]*)">$/gm, '### $1')
      .replaceAll(/^<\/(?:Disagreement|Comparison)>$/gm, '')
      .replaceAll(/\]\(\.\.\/(people|sources)\/[^)]*\)/g, ']')
      .replaceAll(/\]\(\.\.\/([^)]*?)\.mdx([^)]*)\)/g, '](/$1/$2)');
    const frontmatter = `title: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(summary.text)}`;
    return [{ path: entry.file, text: `---\n${frontmatter}\n---\n${prose}` }];
  });
}
