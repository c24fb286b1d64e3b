import { authorNames } from '../citations/author-names.ts';
import { containerText } from '../citations/container-text.ts';
import { dateInWords } from '../dates/words.ts';
import type { SourceData } from '../schemas/source.ts';

/** A source in one line, in the parts that are set apart: as on the pages, in `SourceText.astro`. */
export interface SourceLine {
  /** Authors with a comma behind them; may be empty. */
  readonly before: string;
  /** The title in its quotation marks or brackets. */
  readonly title: string;
  /** What stands between title and container. */
  readonly between: string;
  readonly container: string;
  /** The date, without a full stop. */
  readonly after: string;
}

export function sourceLine(data: SourceData): SourceLine {
  if (data.role === 'search-record') {
    return {
      before: 'Editors’ search record, ',
      title: `“${data.title}”`,
      between: '',
      container: '',
      after: `, ${dateInWords(data.issued)}`,
    };
  }
  return {
    before: data.author.length > 0 ? `${authorNames(data.author)}, ` : '',
    title: data.title.startsWith('[') ? data.title : `“${data.title}”`,
    between: `${data.titleTranslated === undefined ? '' : ` (${data.titleTranslated})`}, `,
    container: containerText(data.containerTitle, data.publisher),
    after: `, ${data.issued === undefined ? 'undated' : dateInWords(data.issued)}`,
  };
}

/** A source in one line of plain text. */
export function sourceText(data: SourceData): string {
  const { before, title, between, container, after } = sourceLine(data);
  return before + title + between + container + after;
}
