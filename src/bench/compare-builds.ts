import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { quietAstro } from '../build/run-astro.ts';
import type { Attempts } from './attempts.ts';
import { corpusFiles } from './corpus/corpus.ts';
import { buildOwnSite, checkOwnSite, indexOwnSite, ownFolder } from './own-site.ts';
import { runMeasured, type Measured } from './run-measured.ts';
import { bareAstro, type ComparedSite } from './sites/compared-sites.ts';
import { writeEntries } from './sites/install-site.ts';
import { plainEntries } from './sites/plain-entries.ts';
import { bytes, markdownTable, megabytes, ratio, seconds } from './table.ts';

/** A compared site and the folder it is installed in. */
export interface InstalledSite {
  readonly site: ComparedSite;
  readonly root: string;
}

/** Time and memory of a command. */
export type Cost = Pick<Measured, 'seconds' | 'peakBytes'>;

/** What building one site of a generated corpus took. */
export interface BuildCost extends Cost {
  readonly site: string;
  /** HTML pages it built. */
  readonly pages: number;
}

/** What this site's commands and the builds of others took, on one corpus. */
export interface ComparedBuilds {
  readonly entries: number;
  readonly check: Cost | undefined;
  /** Everything: check, pages, index, verification. */
  readonly own: BuildCost | undefined;
  /** The search index alone, made once more. */
  readonly index: Cost | undefined;
  readonly others: readonly BuildCost[];
}

/** Builds every site in turn from one generated corpus; what fails is left out. */
export async function compareBuilds(
  entries: number,
  content: string,
  others: readonly InstalledSite[],
  attempts: Attempts,
): Promise<ComparedBuilds> {
  const of = `${bytes(entries)} entries`;
  const check = await attempts.try(`Check of ${of}`, () => checkOwnSite(content));
  const own = await attempts.try(`Build of ${of}`, async () =>
    built('this site', ownFolder, await buildOwnSite(content)),
  );
  const index = own && (await attempts.try(`Search index of ${of}`, () => indexOwnSite(content)));
  const costs: BuildCost[] = [];
  for (const other of others) {
    const { site, root } = other;
    const cost = await attempts.try(`Build of ${of} with ${site.name}`, async () =>
      built(site.name, join(root, 'dist'), await buildOther(other, entries)),
    );
    if (cost) costs.push(cost);
  }
  return { entries, check: costOf(check), own, index: costOf(index), others: costs };
}

async function buildOther({ site, root }: InstalledSite, entries: number): Promise<Measured> {
  for (const folder of [site.content, 'dist', '.astro', 'node_modules/.astro']) {
    rmSync(join(root, folder), { recursive: true, force: true });
  }
  writeEntries(root, site, plainEntries(corpusFiles(entries)));
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  return runMeasured(process.execPath, [astro, 'build'], { cwd: root, environment: quietAstro });
}

function built(site: string, folder: string, { seconds: time, peakBytes }: Measured): BuildCost {
  const pages = globSync('**/*.html', { cwd: folder }).length;
  return { site, pages, seconds: time, peakBytes };
}

/** Without what the command printed. */
export function costOf(measured: Measured | undefined): Cost | undefined {
  return measured && { seconds: measured.seconds, peakBytes: measured.peakBytes };
}

/** This site's build over that of Astro with one module for each entry: time and memory. */
export function shareOfBareAstro({ own, others }: ComparedBuilds): Partial<Cost> {
  const bare = others.find(({ site }) => site === bareAstro.name);
  if (!own || !bare) return {};
  return {
    seconds: own.seconds / bare.seconds,
    ...(own.peakBytes !== undefined &&
      bare.peakBytes !== undefined && { peakBytes: own.peakBytes / bare.peakBytes }),
  };
}

/** Time and memory by number of entries; the others as ratios, this site's cost over theirs. */
export function buildTable(compared: readonly ComparedBuilds[]): string {
  return markdownTable(
    ['entries', 'what', 'pages', 'seconds', 'peak MB', 'this site ÷ it: time', 'memory'],
    compared.flatMap(({ entries, check, own, index, others }) => {
      const row = (what: string, cost: Cost | undefined, pages = '', ...ratios: string[]) =>
        cost === undefined
          ? []
          : [
              [
                bytes(entries),
                what,
                pages,
                seconds(cost.seconds),
                megabytes(cost.peakBytes),
                ...ratios,
              ],
            ];
      return [
        ...row('check', check),
        ...row('search index alone', index),
        ...row('build, index included', own, own && bytes(own.pages)),
        ...others.flatMap((other) =>
          row(
            `build with ${other.site}`,
            other,
            bytes(other.pages),
            ratio(own?.seconds, other.seconds),
            ratio(own?.peakBytes, other.peakBytes),
          ),
        ),
      ];
    }),
  );
}
