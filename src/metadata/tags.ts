/** A `<meta>` of a head: by name, or by property as Open Graph has it. */
export type Meta =
  | { readonly name: string; readonly content: string }
  | { readonly property: string; readonly content: string };

/** A `<link>` of a head. */
export interface Link {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
}
