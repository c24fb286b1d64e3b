/** The part of the Trusted Types API that is used; TypeScript's DOM types do not know it yet. */
interface TrustedTypes {
  readonly defaultPolicy: unknown;
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => unknown;
}

function isTrustedTypes(value: unknown): value is TrustedTypes {
  return typeof value === 'object' && value !== null && 'createPolicy' in value;
}

/**
 * The site's policy refuses every text that a script would turn into HTML or code.
 * Pagefind starts its worker by a text, so addresses under its folder are let
 * through, and no others; browsers without Trusted Types need nothing.
 * https://developer.mozilla.org/docs/Web/API/Trusted_Types_API
 *
 * @param folder the path of Pagefind's folder on the site
 */
export function allowWorkersOf(folder: string): void {
  const types: unknown = Reflect.get(globalThis, 'trustedTypes');
  if (!isTrustedTypes(types) || types.defaultPolicy !== null) return;
  types.createPolicy('default', {
    createScriptURL: (address) => {
      const { origin, pathname, href } = new URL(address, location.href);
      if (origin === location.origin && pathname.startsWith(folder)) return href;
      throw new TypeError(`No script is loaded from ${address}.`);
    },
  });
}
