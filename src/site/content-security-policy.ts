import type { AstroUserConfig } from 'astro';
import { themeScriptHash } from './theme-script.ts';

/**
 * The policy that every page carries. Scripts and styles are the site's own;
 * `wasm-unsafe-eval` lets the search run its WebAssembly. Astro adds the hashes
 * of the styles and scripts it inlines.
 * https://developer.mozilla.org/docs/Web/HTTP/Guides/CSP
 */
export const contentSecurityPolicy = {
  algorithm: 'SHA-256',
  directives: [
    "default-src 'none'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    // Scripts cannot turn text into HTML or code; `search/interface/trusted-types.ts` lets the search's worker load.
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ],
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [themeScriptHash] },
  styleDirective: { resources: ["'self'"] },
} satisfies Exclude<NonNullable<AstroUserConfig['security']>['csp'], boolean | undefined>;
