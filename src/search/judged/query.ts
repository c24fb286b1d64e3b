/**
 * What a reader types and which pages would be a right first answer. Written
 * without knowledge of how the search ranks.
 */
export interface JudgedQuery {
  readonly query: string;
  readonly class: QueryClass;
  /**
   * Any of these addresses is a right first answer for that reader: a page with any of
   * its sections, or, with a fragment, that section alone.
   */
  readonly wanted: readonly [string, ...string[]];
  readonly note?: string;
}

export type QueryClass =
  | 'name-english'
  | 'name-chinese'
  | 'name-russian'
  | 'name-pinyin'
  | 'ordinal'
  | 'date'
  | 'topic'
  | 'phrase'
  | 'typo'
  | 'question'
  | 'source'
  | 'claim';

/** The queries of one class. */
export function ofClass(
  name: QueryClass,
  rows: readonly Omit<JudgedQuery, 'class'>[],
): readonly JudgedQuery[] {
  return rows.map((row) => ({ ...row, class: name }));
}
