import { Parser } from 'htmlparser2';

/** Words of a page in Chinese or Cyrillic letters, whose element is not of such a language. */
export interface ForeignWords {
  readonly words: string;
  /** The language to say of them: "zh", "ru". */
  readonly language: string;
  /** Where they stand in the HTML. */
  readonly start: number;
  readonly end: number;
  /** The element that can be put around them. */
  readonly wrapper: 'span' | 'tspan';
}

/** Words of one script, with what stands between them but letters of another. */
const inScripts = [
  {
    letters: /\p{Script=Han}(?:[^\p{L}&]*\p{Script=Han})*/gu,
    languages: ['zh', 'ja'],
  },
  {
    letters: /\p{Script=Cyrillic}(?:[^\p{L}&]*\p{Script=Cyrillic})*/gu,
    languages: ['ru', 'uk', 'be', 'kk', 'ky', 'sr', 'bg'],
  },
] as const;

const anyOfThem = /[\p{Script=Han}\p{Script=Cyrillic}]/u;

/** Elements that hold no others, or whose text is none of the page. */
const closed = new Set(['title', 'script', 'style', 'option', 'textarea']);

/** The foreign words of a page that do not say their language: WCAG 2.2, 3.1.2. */
export function foreignWords(html: string): ForeignWords[] {
  // Most pages have none, and need not be parsed.
  if (!anyOfThem.test(html)) return [];
  const found: ForeignWords[] = [];
  const open: { readonly name: string; readonly language: string }[] = [];
  let inDrawing = 0;
  const parser = new Parser({
    onopentag(name, { lang }) {
      open.push({ name, language: lang ?? open.at(-1)?.language ?? '' });
      if (name === 'svg') inDrawing += 1;
    },
    ontext() {
      const { name = '', language = '' } = open.at(-1) ?? {};
      if (closed.has(name)) return;
      const text = html.slice(parser.startIndex, parser.endIndex + 1);
      if (!anyOfThem.test(text)) return;
      for (const { letters, languages } of inScripts) {
        if (languages.some((tag) => language === tag || language.startsWith(`${tag}-`))) continue;
        for (const { 0: words, index } of text.matchAll(letters)) {
          const start = parser.startIndex + index;
          found.push({
            words,
            language: languages[0],
            start,
            end: start + words.length,
            wrapper: inDrawing > 0 ? 'tspan' : 'span',
          });
        }
      }
    },
    onclosetag(name) {
      open.pop();
      if (name === 'svg') inDrawing -= 1;
    },
  });
  parser.end(html);
  return found.sort((a, b) => a.start - b.start);
}

/**
 * A page whose foreign words all say their language. Titles, authors and notes of
 * sources, and prose, hold such words anywhere in a text; only the finished page shows
 * which of them stand in an element that says it already.
 */
export function withLanguages(html: string): string {
  let page = '';
  let done = 0;
  for (const { words, language, start, end, wrapper } of foreignWords(html)) {
    page += `${html.slice(done, start)}<${wrapper} lang="${language}">${words}</${wrapper}>`;
    done = end;
  }
  return page + html.slice(done);
}
