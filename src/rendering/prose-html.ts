import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast, type HastNode } from 'satteri';
import { findCitations } from '../citations/syntax.ts';
import { resolveLink, targetPath } from '../graph/link-target.ts';
import type { Entry } from '../graph/model.ts';
import { pageReferences, proseMarkerIndex } from '../graph/page-references.ts';
import { markdownFeatures } from '../schemas/markdown-features.ts';
import { isProseComponent } from '../schemas/prose-components.ts';
import { hrefUnder } from '../site/paths.ts';
import { citeMark } from './cite-mark.ts';
import { withPermalink } from './permalink.ts';
import { componentElements } from './prose-components.ts';
import { withLabels } from './table-labels.ts';
import { typeset } from './typeset.ts';

export interface ProseOptions {
  /** The base path of the site, normalised. */
  readonly base: string;
  /** The permanent ids of the entry's sections and blocks, by the line on which each begins. */
  readonly ids: ReadonlyMap<number, string>;
}

/**
 * The prose of an entry as HTML: citations become marks that lead to the reference
 * list, links to content files become site addresses, and paragraphs, list items,
 * table rows and sections carry their permanent ids.
 *
 * Astro would compile each file to a module of its own and bundle them all, which
 * for thousands of entries takes most of the time and memory of a build. Content is
 * data that imports nothing, so it is rendered here, by the parser that Astro uses.
 *
 * @throws Error when the prose holds what the content check refuses
 */
export function proseHtml(entry: Entry, options: ProseOptions): string {
  const root = mdxToHast(entry.text, { features: markdownFeatures, position: true });
  if (root.type !== 'root') throw new Error(`${entry.file} is no document.`);
  const children = new ProseTree(entry, options).content(root.children);
  return toHtml(
    { type: 'root', children },
    { characterReferences: { useNamedReferences: true, omitOptionalSemicolons: false } },
  ).trim();
}

/** Turns the parser's tree of an entry into that of the page. */
class ProseTree {
  readonly #entry: Entry;
  readonly #options: ProseOptions;
  /** How many citations came before, counted as the graph counts them. */
  #citations = 0;
  /** A list item and its paragraph begin on one line: the outer one takes the id. */
  readonly #given = new Set<string>();

  constructor(entry: Entry, options: ProseOptions) {
    this.#entry = entry;
    this.#options = options;
  }

  content(nodes: readonly HastNode[]): ElementContent[] {
    return nodes.flatMap((node) => this.#node(node));
  }

  #node(node: HastNode): ElementContent[] {
    switch (node.type) {
      case 'text':
        return this.#text(node.value);
      case 'element':
        return [this.#element(node)];
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return [this.#component(node)];
      default:
        throw new Error(
          `${this.#entry.file}, line ${node.position?.start.line}: prose holds no ${node.type}.`,
        );
    }
  }

  #text(value: string): ElementContent[] {
    return typeset(value, findCitations(value)).map((part) =>
      part === 'citation' ? this.#citation() : { type: 'text', value: part.text },
    );
  }

  #citation(): Element {
    const { markers } = pageReferences(this.#entry);
    const marker = markers[proseMarkerIndex(this.#entry, this.#citations)];
    if (!marker) {
      throw new Error(`${this.#entry.file} has no citation ${this.#citations} in its prose.`);
    }
    this.#citations += 1;
    return citeMark(marker);
  }

  #element(node: Extract<HastNode, { type: 'element' }>): Element {
    const { tagName, properties } = node;
    const id = this.#idOf(node);
    const element: Element = {
      type: 'element',
      tagName,
      properties: tagName === 'a' ? this.#linkProperties(properties) : properties,
      children: tagName === 'code' ? codeText(node) : this.content(node.children),
    };
    if (tagName === 'table') return withLabels(element);
    return id === undefined ? element : withPermalink(element, id);
  }

  #idOf({ tagName, position }: Extract<HastNode, { type: 'element' }>): string | undefined {
    if (!/^(?:p|li|tr|h[2-6])$/.test(tagName)) return undefined;
    const id = this.#options.ids.get(position?.start.line ?? 0);
    if (id === undefined || this.#given.has(id)) return undefined;
    this.#given.add(id);
    return id;
  }

  #linkProperties(properties: Element['properties']): Element['properties'] {
    const target = resolveLink(this.#entry.file, String(properties['href']));
    const path = targetPath(target);
    if (path === undefined) return properties;
    const fragment = 'fragment' in target ? target.fragment : undefined;
    return { ...properties, href: hrefUnder(this.#options.base, path, fragment) };
  }

  #component(
    node: Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
  ): Element {
    const name = node.name ?? '';
    if (!isProseComponent(name)) {
      throw new Error(`${this.#entry.file} uses <${name}>, which is no component of the prose.`);
    }
    const attributes = new Map(
      node.attributes.flatMap((attribute) =>
        attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
          ? [[attribute.name, attribute.value] as const]
          : [],
      ),
    );
    return componentElements[name](attributes, this.content(node.children));
  }
}

/** Code is shown as it is: brackets in it are no citation. */
function codeText({ children }: Extract<HastNode, { type: 'element' }>): ElementContent[] {
  return children.flatMap((child) => (child.type === 'text' ? [child] : []));
}
