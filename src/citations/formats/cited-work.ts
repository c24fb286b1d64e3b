import type { z } from 'astro/zod';
import type { Author, cslType } from '../../schemas/source.ts';

/** What a work is, in the words of CSL. */
export type WorkType = z.infer<typeof cslType>;

/**
 * A work as it is cited, whether a page of ours or a source. Every format of
 * citations takes this and nothing else. Texts are plain; each format escapes
 * them by its own rules.
 */
export interface CitedWork {
  /** The key by which a bibliography cites it: lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly type: WorkType;
  /** The title; a description of an untitled text stands in square brackets. */
  readonly title: string;
  /** Language of the title, an IETF tag; English for a description of ours. */
  readonly titleLanguage: string;
  /** The title in English, where the title itself is in another language. */
  readonly titleTranslated?: string | undefined;
  /** Personal authors and bodies, in order; empty where there is no byline. */
  readonly authors: readonly Author[];
  /** The site, newspaper or reference work it is part of. */
  readonly containerTitle: string;
  readonly publisher?: string | undefined;
  /** When it was published, EDTF. */
  readonly issued?: string | undefined;
  /** When it last changed, EDTF; known of our own pages only. */
  readonly modified?: string | undefined;
  /** When it was read, EDTF. Absent for our own pages: only their reader knows. */
  readonly accessed?: string | undefined;
  /** The absolute address. */
  readonly url: string;
  /** Language of the text, an IETF tag. */
  readonly language: string;
  /** What it says, in one sentence. */
  readonly abstract?: string | undefined;
}

/**
 * The date of the version that is cited, EDTF: the last change where it is known, which
 * APA, Chicago and MLA ask for of pages that change; else the publication.
 */
export function versionDate({ issued, modified }: CitedWork): string | undefined {
  return modified ?? issued;
}
