import { mdxToMdast, type MdastNode } from 'satteri';
import { markdownFeatures } from '../schemas/markdown-features.ts';

export type Root = Extract<MdastNode, { type: 'root' }>;

/** Parses the Markdown of an entry; the frontmatter comes back as a `yaml` node. */
export function parseMdx(raw: string): Root | { message: string; line: number; column: number } {
  try {
    const tree = mdxToMdast(raw, { position: true, features: markdownFeatures });
    if (tree.type !== 'root') throw new Error(`The parser gave a ${tree.type}, not a document.`);
    return tree;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const match = /^(\d+):(\d+): (.*?)(?: \(mdx[\w-]*:[\w-]+\))?$/s.exec(text);
    return {
      message: match?.[3] ?? text,
      line: Number(match?.[1] ?? 1),
      column: Number(match?.[2] ?? 1),
    };
  }
}
