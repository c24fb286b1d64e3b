/**
 * What is refused before a text is parsed, because the parser takes time that grows
 * with the square of it. Real pages come nowhere near.
 */
const mostSpecial = 1000;
const mostContainers = 20;

/** The beginnings of quotations and list items, one in the other, on one line. */
const containers = new RegExp(
  String.raw`^[ \t]*(?:(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])[ \t]*){${mostContainers}}`,
  'm',
);

/** Something that no page needs so much of; `offset` tells where it goes too far. */
export interface ProseExcess {
  readonly message: string;
  readonly hint: string;
  readonly offset: number;
}

/** The first thing in a text that there is too much of for it to be parsed. */
export function proseExcess(text: string): ProseExcess | undefined {
  let count = 0;
  for (const { index } of text.matchAll(/[{<&]/g)) {
    count += 1;
    if (count > mostSpecial) {
      return {
        message: `The text holds more than ${mostSpecial} of the characters {, < and &.`,
        hint: 'Write words; entries hold no expressions and few components.',
        offset: index,
      };
    }
  }
  const nested = containers.exec(text);
  if (!nested) return undefined;
  return {
    message: `More than ${mostContainers - 1} lists or quotations begin one in the other.`,
    hint: 'Write it in paragraphs and lists of one or two levels.',
    offset: nested.index,
  };
}
