/** Where a link leads: out of the site, to a file of it, or nowhere. */
export type LinkTarget =
  'elsewhere' | { readonly file: string; readonly anchor: string } | { readonly problem: string };

/** Resolves the links of a built site as a host will serve it. */
export class SiteAddresses {
  readonly #base: string;
  readonly #origin: string;
  readonly #files: ReadonlySet<string>;
  /** Most links stand on many pages and mean the same on each. */
  readonly #known = new Map<string, LinkTarget>();

  constructor(base: string, origin: string, files: Iterable<string>) {
    this.#base = base;
    this.#origin = new URL(origin).origin;
    this.#files = new Set(files);
  }

  /** What a link on a page leads to. */
  targetOf(link: string, page: string): LinkTarget {
    if (link.startsWith('#') && !link.includes('%')) return { file: page, anchor: link.slice(1) };
    if (!link.startsWith('/')) return this.#resolve(link, page);
    const known = this.#known.get(link) ?? this.#resolve(link, page);
    this.#known.set(link, known);
    return known;
  }

  #resolve(link: string, page: string): LinkTarget {
    const here = new URL(this.#base + page.replace(/index\.html$/, ''), this.#origin);
    if (!URL.canParse(link, here)) return { problem: `The link "${link}" is not an address.` };
    const url = new URL(link, here);
    if (url.protocol === 'data:' || url.origin !== this.#origin) return 'elsewhere';
    if (!url.pathname.startsWith(this.#base)) {
      return { problem: `The link "${link}" leaves the base path ${this.#base}.` };
    }
    const path = decoded(url.pathname.slice(this.#base.length));
    const anchor = decoded(url.hash.slice(1));
    if (path === undefined || anchor === undefined) {
      return { problem: `The link "${link}" is not an address.` };
    }
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    return this.#files.has(file)
      ? { file, anchor }
      : { problem: `The link "${link}" leads nowhere.` };
  }
}

/** The text without percent escapes; `undefined` if one is broken. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
