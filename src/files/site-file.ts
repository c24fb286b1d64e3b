/** What a file holds; a large one in pieces, made one after the other while it is written. */
export type FileContent = string | Uint8Array | Generator<string>;

/** A file of the site that is no page. */
export interface SiteFile {
  /** From the root of the site: `organisations/tass/cite.bib`. */
  readonly path: string;
  /** Makes what it holds. */
  readonly content: () => FileContent | Promise<FileContent>;
}

/** What a file holds, in one piece. */
export function inOnePiece(content: FileContent): string | Uint8Array {
  return typeof content === 'string' || content instanceof Uint8Array
    ? content
    : [...content].join('');
}
