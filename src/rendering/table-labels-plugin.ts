import { defineHastPlugin, type HastNode } from 'satteri';

type Element = Extract<HastNode, { type: 'element' }>;

/**
 * Gives each cell of a table, but the first of its row, the heading of its column
 * as `data-label`: on narrow screens, where a comparison is shown row by row, the
 * style sheet prints it before the cell.
 */
export const tableLabelsPlugin = defineHastPlugin({
  name: 'table-labels',
  element: {
    filter: ['table'],
    visit(table, context) {
      const rows = descendants(table, 'tr');
      const labels = rows.flatMap((row) =>
        descendants(row, 'th').map((cell) => context.textContent(cell)),
      );
      // A style attribute, which alignment makes, would be blocked by the policy.
      for (const cell of rows.flatMap((row) => [
        ...descendants(row, 'th'),
        ...descendants(row, 'td'),
      ])) {
        if (cell.properties['style'] !== undefined) context.setProperty(cell, 'style', null);
      }
      for (const row of rows) {
        descendants(row, 'td').forEach((cell, i) => {
          const label = i === 0 ? undefined : labels[i];
          if (label) context.setProperty(cell, 'data-label', label);
        });
      }
    },
  },
});

function descendants(node: Readonly<Element>, tagName: string): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === tagName ? [child] : descendants(child, tagName);
  });
}
