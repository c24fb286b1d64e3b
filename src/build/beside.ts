/** What a build makes beside its place: the next site, and the old one while they are exchanged. */
export type Part = 'next' | 'old';

/** A folder beside a place; the number of its process tells later builds whether it is a leftover. */
export interface Beside {
  readonly name: string;
  readonly part: Part;
  readonly process: number;
}

/** The name of a folder that this process makes beside a place: `.dist-next-1234`. */
export function besideName(place: string, part: Part): string {
  return `.${withoutDot(place)}-${part}-${process.pid}`;
}

/** The folders among these names that builds made, beside whatever place. */
export function besideFolders(names: readonly string[]): Beside[] {
  return names.flatMap((name) => {
    const [, part, number] = /^\.dist[\w-]*-(next|old)-(\d+)$/.exec(name) ?? [];
    return part === 'next' || part === 'old' ? [{ name, part, process: Number(number) }] : [];
  });
}

/** Whether a folder is beside this place and not beside another. */
export function isBeside({ name, part, process: number }: Beside, place: string): boolean {
  return name === `.${withoutDot(place)}-${part}-${number}`;
}

const withoutDot = (place: string): string => place.replace(/^\./, '');
