/**
 * Stand-ins, from Unicode's private use area, for a citation and a link while the
 * text of a paragraph is cut into sentences.
 */
export const citationMark = '\uE000';
export const linkMark = '\uE001';

const marks = /[\uE000\uE001]/gu;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A paragraph's text cut into sentences, each with the marks that belong to it. */
export interface MarkedSentence {
  /** The text, without marks. */
  readonly text: string;
  readonly citations: number;
  readonly links: number;
}

/**
 * Cuts a marked text into sentences. A citation may stand before or after the
 * full stop: marks at the very beginning of a sentence belong to the one before.
 */
export function markedSentences(text: string): MarkedSentence[] {
  const moved = text.replace(/([.!?][”"’')]*)(\s*)(\uE000+)/gu, '$3$1$2');
  return mergeAbbreviations([...segmenter.segment(moved)].map(({ segment }) => segment)).map(
    (segment) => ({
      text: plainText(segment),
      citations: segment.split(citationMark).length - 1,
      links: segment.split(linkMark).length - 1,
    }),
  );
}

/** The text without marks and with single spaces. */
export function plainText(marked: string): string {
  return marked
    .replace(marks, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?])/g, '$1')
    .trim();
}

/** A break after "No.", "Gen." or a single initial is not the end of a sentence. */
function mergeAbbreviations(segments: readonly string[]): string[] {
  const merged: string[] = [];
  for (const segment of segments) {
    const last = merged.at(-1);
    if (
      last !== undefined &&
      /(?:\b(?:No|Gen|Col|Lt|St|Mr|Dr|c|ca|para|paras|cf|vs)|\b[A-Z])\.\s*$/u.test(last)
    ) {
      merged[merged.length - 1] = last + segment;
    } else {
      merged.push(segment);
    }
  }
  return merged;
}
