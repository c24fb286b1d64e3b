import type { Element, ElementContent } from 'hast';
import { markerLinks, type Marker } from '../citations/references.ts';

/** The mark of a citation: a number for each source, leading to the reference list. */
export function citeMark(marker: Marker): Element {
  return {
    type: 'element',
    tagName: 'sup',
    properties: { className: ['cite'], id: marker.id },
    children: markerLinks(marker).flatMap(({ number, target, label }, i): ElementContent[] => {
      const link: Element = {
        type: 'element',
        tagName: 'a',
        properties: { href: `#${target}`, role: 'doc-noteref', ariaLabel: label },
        children: [{ type: 'text', value: String(number) }],
      };
      return i === 0 ? [link] : [{ type: 'text', value: ',' }, link];
    }),
  };
}
