import { Parser } from 'htmlparser2';

/** A part of a page: what it is called and where in the HTML it stands. */
export interface PagePart {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

type Attributes = Readonly<Record<string, string>>;

/**
 * The parts of an entry page: style, linked data and the rest of the head; each
 * child of the article by its heading, class or element; and what stands around it.
 * A part that is not in one piece comes back as several of one name.
 */
export function pageParts(html: string): PagePart[] {
  const parts: PagePart[] = [];
  const open: {
    readonly tag: string;
    readonly name: string | undefined;
    readonly start: number;
  }[] = [];
  const parser = new Parser({
    onopentag(tag, attributes) {
      const name = nameOf(tag, attributes, open.at(-1)?.tag);
      open.push({ tag, name, start: parser.startIndex });
    },
    onclosetag() {
      const element = open.pop();
      if (element?.name === undefined) return;
      parts.push({ name: element.name, start: element.start, end: parser.endIndex + 1 });
    },
  });
  parser.end(html);
  parts.sort((a, b) => a.start - b.start);
  return [
    ...parts.flatMap((part, i) => [...gap(parts[i - 1]?.end ?? 0, part.start), part]),
    ...gap(parts.at(-1)?.end ?? 0, html.length),
  ];

  function gap(start: number, end: number): PagePart[] {
    if (end <= start) return [];
    return [{ name: start < html.indexOf('<body') ? 'head' : 'frame', start, end }];
  }
}

function nameOf(
  tag: string,
  attributes: Attributes,
  parent: string | undefined,
): string | undefined {
  if (tag === 'style') return 'style';
  if (tag === 'script' && attributes['type'] === 'application/ld+json') return 'linked data';
  if (tag === 'script') return 'script';
  if (parent === 'body' && (tag === 'header' || tag === 'footer')) return `page ${tag}`;
  if (parent !== 'article') return undefined;
  const [className] = (attributes['class'] ?? '').split(' ');
  return attributes['aria-labelledby'] ?? attributes['aria-label'] ?? (className || tag);
}
