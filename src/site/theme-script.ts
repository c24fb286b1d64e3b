import { createHash } from 'node:crypto';

/**
 * Sets the theme that the reader chose before anything is painted, so that no page
 * flashes in the other one. It stands in the page itself: the policy names its hash.
 */
export const themeScript =
  'try{document.documentElement.dataset.theme=localStorage.getItem("theme")??""}catch{}';

/** What the content security policy needs to let the script run. */
export const themeScriptHash: `sha256-${string}` = `sha256-${createHash('sha256')
  .update(themeScript)
  .digest('base64')}`;
