import GithubSlugger, { slug } from 'github-slugger';

/** Ids for the headings of one page, unique on it, as Astro makes them. */
export class HeadingIds {
  readonly #slugger = new GithubSlugger();

  /** The id for a heading; a number is added when the page has it already. */
  for(text: string): string {
    return this.#slugger.slug(text);
  }
}

/** The anchor of a disagreement on its page. */
export function disagreementId(on: string): string {
  return `disagreement-${slug(on)}`;
}
