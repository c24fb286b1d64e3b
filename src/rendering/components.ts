/**
 * The components that prose may use. Content is data: it imports nothing, runs no
 * expression and uses no other component or HTML element.
 */
export const proseComponents = {
  /** `about="substance"` when what the subject is, or whether it is, is itself in dispute. */
  Disagreement: { required: ['on'], optional: ['about'] },
  /** Two or more accounts of one thing side by side: holds one table. */
  Comparison: { required: ['of'], optional: [] },
} as const satisfies Record<
  string,
  { readonly required: readonly string[]; readonly optional: readonly string[] }
>;
export type ProseComponent = keyof typeof proseComponents;

export function isProseComponent(name: string): name is ProseComponent {
  return Object.hasOwn(proseComponents, name);
}
