import type { Element, ElementContent } from 'hast';

/**
 * Gives each cell of a table, but the first of its row, the heading of its column
 * as `data-label`: on narrow screens, where a table of the prose is shown row by row, the
 * style sheet prints it before the cell. Alignment, the only property that a cell has
 * from the parser, goes: the policy would block the style attribute that it makes.
 */
export function withLabels(table: Element): Element {
  const labels = descendants(table, 'th').map((cell) => plainText(cell).trim());
  return relabelled(table, labels);
}

function relabelled(node: Element, labels: readonly string[]): Element {
  let column = 0;
  return {
    ...node,
    children: node.children.map((child) => {
      if (child.type !== 'element') return child;
      if (child.tagName !== 'td' && child.tagName !== 'th') return relabelled(child, labels);
      const label = child.tagName === 'td' && column > 0 ? labels[column] : undefined;
      column += 1;
      return { ...child, properties: label ? { dataLabel: label } : {} };
    }),
  };
}

function descendants(node: Element, tagName: string): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === tagName ? [child] : descendants(child, tagName);
  });
}

/** The words of a node; the numbers of citations are none. */
function plainText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || node.tagName === 'sup') return '';
  return node.children.map(plainText).join('');
}
