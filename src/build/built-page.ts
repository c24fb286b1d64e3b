import { Parser } from 'htmlparser2';
import { ownCopy } from '../graph/own-copy.ts';

/** What a built page holds, as far as it can be wrong. */
export interface BuiltPage {
  /** Path from the site's folder: `organisations/tass/index.html`. */
  readonly file: string;
  readonly ids: ReadonlySet<string>;
  readonly duplicateIds: readonly string[];
  /** The addresses of links, pictures, scripts and forms, each once. */
  readonly links: ReadonlySet<string>;
  readonly inlineStyles: number;
  readonly headings: number;
  /** The content security policies that it carries. */
  readonly policies: readonly string[];
  /** What a browser fetches before it paints the page, beside the page itself, in words. */
  readonly blocking: readonly string[];
  /** The addresses of the page's own scripts. */
  readonly scripts: readonly string[];
}

const linkAttributes = ['href', 'src', 'action'] as const;

/** Reads a built page. */
export function readBuiltPage(file: string, html: string): BuiltPage {
  const ids = new Set<string>();
  const duplicateIds: string[] = [];
  const links = new Set<string>();
  const blocking: string[] = [];
  const scripts: string[] = [];
  const policies: string[] = [];
  let inlineStyles = 0;
  let headings = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const id = attributes['id'];
      if (id !== undefined && ids.has(id)) duplicateIds.push(id);
      if (id !== undefined) ids.add(id);
      if (attributes['style'] !== undefined) inlineStyles += 1;
      if (name === 'h1') headings += 1;
      if (attributes['http-equiv']?.toLowerCase() === 'content-security-policy') {
        policies.push(ownCopy(attributes['content'] ?? ''));
      }
      // Addresses in the head that only programs follow: previews, citation tools.
      const content = attributes['content'];
      if (name === 'meta' && content && /^https?:/.test(content)) links.add(ownCopy(content));
      for (const attribute of linkAttributes) {
        const link = attributes[attribute];
        // Cut from the page, it would keep the whole of it in memory.
        if (link !== undefined && !links.has(link)) links.add(ownCopy(link));
      }
      const before = fetchedBeforePaint(name, attributes);
      if (before !== undefined) blocking.push(before);
      if (name === 'script' && attributes['src'] !== undefined) scripts.push(attributes['src']);
    },
  });
  parser.end(html);
  return { file, ids, duplicateIds, links, inlineStyles, headings, policies, blocking, scripts };
}

type Attributes = Readonly<Record<string, string>>;

/**
 * Style sheets and plain scripts are waited for; a preloaded font takes the line
 * from the page. https://web.dev/learn/performance/understanding-the-critical-path
 */
function fetchedBeforePaint(name: string, attributes: Attributes): string | undefined {
  const relation = (attributes['rel'] ?? '').toLowerCase().split(/\s+/);
  if (name === 'link' && relation.includes('stylesheet')) {
    return `the style sheet ${attributes['href']}`;
  }
  if (name === 'link' && relation.includes('preload')) {
    return `the preloaded ${attributes['as'] ?? 'file'} ${attributes['href']}`;
  }
  const source = attributes['src'];
  const waits = !(
    'defer' in attributes ||
    'async' in attributes ||
    attributes['type'] === 'module'
  );
  return name === 'script' && source !== undefined && waits ? `the script ${source}` : undefined;
}
