import type { Element, ElementContent, Properties } from 'hast';
import { disagreementId } from '../graph/slugs.ts';
import type { ProseComponent } from '../schemas/prose-components.ts';
import { permalink } from './permalink.ts';

type Attributes = ReadonlyMap<string, string>;

/** What each component of the prose is on the page; its shape is in `src/schemas/prose-components.ts`. */
export const componentElements: Readonly<
  Record<ProseComponent, (attributes: Attributes, content: ElementContent[]) => Element>
> = {
  /** A conflict between sources, each value with its source. */
  Disagreement: (attributes, content) => {
    const on = attributes.get('on') ?? '';
    const id = disagreementId(on);
    const title = `${id}-title`;
    return element('section', { className: ['disagreement'], id, ariaLabelledBy: [title] }, [
      element('h3', { id: title }, [{ type: 'text', value: on }, permalink(`#${id}`, 'section')]),
      ...content,
    ]);
  },
  /** Two or more accounts of one thing side by side; wide tables scroll. */
  Comparison: (attributes, content) => {
    const of = attributes.get('of') ?? '';
    return element('figure', { className: ['comparison'] }, [
      element('figcaption', {}, [{ type: 'text', value: of }]),
      element('section', { className: ['comparison-table'], ariaLabel: of, tabIndex: 0 }, content),
    ]);
  },
};

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
