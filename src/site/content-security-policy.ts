import { themeScriptHash } from './theme-script.ts';

/**
 * The policy that a page carries. Scripts are files of the site, but for the one
 * that sets the theme; `wasm-unsafe-eval` lets the search run its WebAssembly.
 * Styles stand in the page, and their hashes in its policy, so that a page names
 * its own and no others. https://www.w3.org/TR/CSP3/
 *
 * @param styleHashes of the style elements of the page: "sha256-…"
 */
export function contentSecurityPolicy(styleHashes: readonly string[] = []): string {
  return [
    "default-src 'none'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `script-src 'self' 'wasm-unsafe-eval' '${themeScriptHash}'`,
    ["style-src 'self'", ...styleHashes.map((hash) => `'${hash}'`)].join(' '),
    // Scripts cannot turn text into HTML or code; `trusted-types.ts` of the search lets the search's worker load.
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join(';');
}
