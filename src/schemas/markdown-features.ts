import type { Features } from 'satteri';

/**
 * The Markdown that entries are written in. The same features are used when the
 * graph reads a file and when Astro renders it, so that both see one text.
 * Punctuation is left as the author wrote it: quotations are compared by it.
 */
export const markdownFeatures = {
  gfm: { footnotes: false },
  headingAttributes: true,
  smartPunctuation: false,
  directive: false,
} as const satisfies Features;
