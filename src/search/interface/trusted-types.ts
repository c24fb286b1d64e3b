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
 * The search's worker is started by a text, its address, so that one is let through;
 * browsers without Trusted Types need nothing.
 * https://developer.mozilla.org/docs/Web/API/Trusted_Types_API
 *
 * @param worker the address of the worker's file
 */
export function allowWorker(worker: string): void {
  const types: unknown = Reflect.get(globalThis, 'trustedTypes');
  if (!isTrustedTypes(types) || types.defaultPolicy !== null) return;
  const allowed = new URL(worker, location.href).href;
  types.createPolicy('default', {
    createScriptURL: (address) => {
      if (new URL(address, location.href).href === allowed) return allowed;
      throw new TypeError(`No script is loaded from ${address}.`);
    },
  });
}
