/**
 * The components that prose may use. Content is data: it imports nothing, runs no
 * expression and uses no other component or HTML element.
 */
export const proseComponents = {
  /** `about="substance"` when what the subject is, or whether it is, is itself in dispute. */
  Disagreement: { required: ['on'], optional: ['about'], values: { about: ['substance'] } },
  /**
   * Two or more accounts of one thing side by side. With `answers="named"` every cell
   * but the first of its row says whether its account names the subject, beginning
   * with one of the answers below; a drawing is made of it.
   */
  Comparison: {
    required: ['of'],
    optional: ['answers'],
    values: { answers: ['named'] },
    holds: 'table',
  },
} as const satisfies Record<string, ComponentShape>;
/** Whether an account names a subject: how a cell of such a comparison begins. */
export const answers = ['Yes', 'In part', 'Not named'] as const;
export type Answer = (typeof answers)[number];

export type ProseComponent = keyof typeof proseComponents;

export function isProseComponent(name: string): name is ProseComponent {
  return Object.hasOwn(proseComponents, name);
}

/** What a component takes and holds. */
export interface ComponentShape {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** For an attribute that does not take every text, the values it may have. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** The one block it holds, for a component that does not hold every content. */
  readonly holds?: 'table';
}
