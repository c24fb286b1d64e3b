import { z } from 'astro/zod';

/** A package of the lockfile. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** The licence that the package states, as an SPDX expression. */
  readonly licence: string | undefined;
}

const lockfile = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), license: z.string().optional() }),
  ),
});

/**
 * The packages that a lockfile names, each version once, sorted.
 *
 * @param text the text of `package-lock.json`
 * @throws when it is no lockfile of version 3
 */
export function lockedPackages(text: string): LockedPackage[] {
  const { packages } = lockfile.parse(JSON.parse(text));
  const found = Object.entries(packages).flatMap(([path, { version, license }]) => {
    const name = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1];
    if (name === undefined) return [];
    return [[`${name} ${version}`, { name, version: version ?? '', licence: license }] as const];
  });
  return [...new Map(found).values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Licences that let anybody use and pass on the package beside code under MIT. */
const accepted = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'Python-2.0',
]);

/** Packages that are accepted though what they state is not on the list. */
const exceptions: readonly {
  readonly packages: RegExp;
  readonly stated: readonly (string | undefined)[];
  readonly reason: string;
}[] = [
  {
    packages: /^@img\/sharp-/,
    stated: [
      'LGPL-3.0-or-later',
      'Apache-2.0 AND LGPL-3.0-or-later',
      'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
    ],
    reason: 'loaded by Astro’s image tool while building; nothing of it is published',
  },
  {
    packages: /^dejavu-fonts-ttf$/,
    stated: ['SEE LICENSE IN README.md AND LICENSE'],
    reason: 'its LICENSE is that of Bitstream Vera, which allows use in pictures',
  },
  {
    packages: /^i$/,
    stated: [undefined],
    reason: 'its LICENSE is MIT; a parser in the tests depends on it',
  },
];

/** How a package's licence stands; `reason` for one that is accepted as an exception. */
export interface Judgement {
  readonly accepted: boolean;
  readonly reason?: string;
}

/** Judges what a package states. */
export function judgeLicence({ name, licence }: LockedPackage): Judgement {
  const exception = exceptions.find(
    ({ packages, stated }) => packages.test(name) && stated.includes(licence),
  );
  if (exception) return { accepted: true, reason: exception.reason };
  return { accepted: licence !== undefined && expressionIsAccepted(licence) };
}

/**
 * Of licences joined by OR one must be accepted, of those joined by AND all. What
 * mixes the two is refused, so that nothing is misread.
 * https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/
 */
function expressionIsAccepted(expression: string): boolean {
  const inner = expression.replace(/^\((.*)\)$/, '$1');
  const isAccepted = (id: string): boolean => accepted.has(id);
  if (inner.includes(' OR ')) return inner.split(' OR ').some(isAccepted);
  return inner.split(' AND ').every(isAccepted);
}
