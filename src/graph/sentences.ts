/**
 * Stand-ins, from Unicode's private use area, for a citation and a link while the
 * text of a paragraph is cut into sentences.
 */
export const citationMark = '\uE000';
export const linkMark = '\uE001';

const marks = /[\uE000\uE001]/gu;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * A text that ends a sentence at its end only, if at all: no rule could cut it elsewhere.
 * https://www.unicode.org/reports/tr29/#Sentence_Boundaries
 */
const oneSentence =
  /^[^\p{Sentence_Terminal}\n\r\u0085\u2028\u2029]+\p{Sentence_Terminal}*["'”’)\]]* *$/u;

/** A paragraph's text cut into sentences, each with the marks that belong to it. */
export interface MarkedSentence {
  /** The text, without marks. */
  readonly text: string;
  readonly citations: number;
  readonly links: number;
}

/**
 * Cuts a marked text into sentences. A mark belongs to the sentence of the last
 * character before it, so a citation may stand before or after the full stop.
 */
export function markedSentences(marked: string): MarkedSentence[] {
  const { text, places } = takeMarks(marked);
  const segments = oneSentence.test(text) ? [text] : sentencesOf(text);
  // Marks without any text still make a sentence.
  if (segments.length === 0 && places.length > 0) segments.push('');
  let end = 0;
  let next = 0;
  return segments.map((segment) => {
    end += segment.length;
    const from = next;
    while (next < places.length && (places[next]?.after ?? 0) <= end) next += 1;
    const own = places.slice(from, next);
    return {
      text: plainText(segment),
      citations: own.filter(({ mark }) => mark === citationMark).length,
      links: own.filter(({ mark }) => mark === linkMark).length,
    };
  });
}

interface MarkPlace {
  readonly mark: string;
  /** How much text stands before the mark, white space at its end not counted. */
  readonly after: number;
}

/** Takes the marks out of a text and notes where they stood. */
function takeMarks(marked: string): { text: string; places: readonly MarkPlace[] } {
  const places: MarkPlace[] = [];
  let text = '';
  let after = 0;
  let last = 0;
  for (const { 0: mark, index } of marked.matchAll(marks)) {
    const part = marked.slice(last, index);
    const visible = part.trimEnd().length;
    if (visible > 0) after = text.length + visible;
    text += part;
    places.push({ mark, after });
    last = index + mark.length;
  }
  return { text: text + marked.slice(last), places };
}

/** The text without marks and with single spaces. */
export function plainText(marked: string): string {
  return (
    marked
      .replace(marks, '')
      // Not /\s+/: each single space would be replaced by itself, which takes twice the time.
      .replace(/[^\S ]\s*| \s+/g, ' ')
      .replace(/ ([.,;:!?])/g, '$1')
      .trim()
  );
}

/** A text cut where Unicode cuts sentences, but for abbreviations. */
function sentencesOf(text: string): string[] {
  return mergeAbbreviations([...segmenter.segment(text)].map(({ segment }) => segment));
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
