/** A file of the site that is no page. */
export interface SiteFile {
  /** From the root of the site: `organisations/tass/cite.bib`. */
  readonly path: string;
  /** Makes what it holds. */
  readonly content: () => string | Uint8Array | Promise<string | Uint8Array>;
}
