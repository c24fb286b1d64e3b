/**
 * The part of the `@customcommander/ris` package that the tests use; the package
 * ships no types. https://github.com/customcommander/ris
 */
declare module '@customcommander/ris' {
  interface RisName {
    readonly last_name: string;
    readonly first_name: string;
    readonly initials: string;
  }
  interface RisDate {
    readonly year: string;
    readonly month: string;
    readonly day: string;
    readonly info: string;
  }
  interface RisReference {
    readonly AU?: readonly RisName[];
    readonly DA?: readonly RisDate[];
    readonly [tag: string]: readonly unknown[] | undefined;
  }
  /** `null` when the text cannot be read. */
  export function read(text: string): readonly RisReference[] | null;
}
