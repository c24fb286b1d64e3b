import type { Element, ElementContent } from 'hast';

/** The link of a passage, or of what has a page of its own, to itself. The sign is drawn by the style sheet, so that it is in no copied text. */
export function permalink(href: string, of: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['permalink'], href, ariaLabel: `Link to this ${of}` },
    children: [],
  };
}

/** Gives a block or heading its permanent id and a link to itself, where its words end. */
export function withPermalink(block: Element, id: string): Element {
  const { tagName, children } = block;
  const link = permalink(`#${id}`, /^h\d$/.test(tagName) ? 'section' : 'paragraph');
  const list = children.findIndex((child) => isElement(child, 'ul', 'ol'));
  return {
    ...block,
    properties: { ...block.properties, id },
    children: list === -1 ? withLast(block, link) : children.toSpliced(list, 0, link),
  };
}

/** The children of a block with a link at the end of its last paragraph, or a row's first cell. */
function withLast({ tagName, children }: Element, link: Element): ElementContent[] {
  const inLine = (child: ElementContent): boolean => isElement(child, 'p', 'th', 'td');
  const at = tagName === 'tr' ? children.findIndex(inLine) : children.findLastIndex(inLine);
  const line = children[at];
  return line?.type === 'element'
    ? children.with(at, { ...line, children: [...line.children, link] })
    : [...children, link];
}

function isElement(node: ElementContent, ...tagNames: string[]): boolean {
  return node.type === 'element' && tagNames.includes(node.tagName);
}
