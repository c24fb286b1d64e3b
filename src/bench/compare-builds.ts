import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { quietAstro } from '../build/run-astro.ts';
import { corpusFiles } from './corpus/corpus.ts';
import { writeCorpus } from './corpus/write-corpus.ts';
import { buildOwnSite, checkOwnSite, ownFolder } from './own-site.ts';
import { runMeasured, type Measured } from './run-measured.ts';
import type { ComparedSite } from './sites/compared-sites.ts';
import { writeEntries } from './sites/install-site.ts';
import { plainEntries } from './sites/plain-entries.ts';
import { bytes, markdownTable, megabytes, ratio, seconds } from './table.ts';

/** A compared site and the folder it is installed in. */
export interface InstalledSite {
  readonly site: ComparedSite;
  readonly root: string;
}

/** What building one site of a generated corpus took. */
export interface BuildCost {
  readonly site: string;
  readonly entries: number;
  /** HTML pages it built. */
  readonly pages: number;
  readonly seconds: number;
  readonly peakBytes: number | undefined;
}

/** What this site's check and build and the builds of others took, on one corpus. */
export interface ComparedBuilds {
  readonly entries: number;
  readonly check: Pick<BuildCost, 'seconds' | 'peakBytes'>;
  /** This site first. */
  readonly builds: readonly BuildCost[];
}

const ownName = 'this site';

/**
 * Builds every site in turn from one generated corpus.
 *
 * @param content an empty folder for the corpus
 */
export async function compareBuilds(
  entries: number,
  content: string,
  others: readonly InstalledSite[],
  say: (line: string) => void,
): Promise<ComparedBuilds> {
  writeCorpus(content, entries);
  say(`Checking ${entries} entries.`);
  const check = await checkOwnSite(content);
  say(`Building ${entries} entries.`);
  const builds = [cost(ownName, entries, ownFolder, await buildOwnSite(content))];
  for (const { site, root } of others) {
    say(`Building ${entries} entries with ${site.name}.`);
    for (const folder of [site.content, 'dist', '.astro', 'node_modules/.astro']) {
      rmSync(join(root, folder), { recursive: true, force: true });
    }
    writeEntries(root, site, plainEntries(corpusFiles(entries)));
    const astro = join(root, 'node_modules/astro/bin/astro.mjs');
    const measured = await runMeasured(process.execPath, [astro, 'build'], {
      cwd: root,
      environment: quietAstro,
    });
    builds.push(cost(site.name, entries, join(root, 'dist'), measured));
  }
  return { entries, check, builds };
}

function cost(site: string, entries: number, folder: string, measured: Measured): BuildCost {
  const pages = globSync('**/*.html', { cwd: folder }).length;
  return { site, entries, pages, seconds: measured.seconds, peakBytes: measured.peakBytes };
}

/** Check and builds by number of entries; the others as multiples, this site's cost over theirs. */
export function buildTable(compared: readonly ComparedBuilds[]): string {
  return markdownTable(
    ['entries', 'what', 'pages', 'seconds', 'peak MB', 'this site ÷ it: time', 'memory'],
    compared.flatMap(({ entries, check, builds }) => [
      [bytes(entries), 'check', '', seconds(check.seconds), megabytes(check.peakBytes), '', ''],
      ...builds.map((build, i) => [
        bytes(entries),
        `build, ${build.site}`,
        bytes(build.pages),
        seconds(build.seconds),
        megabytes(build.peakBytes),
        i === 0 ? '' : ratio(builds[0]?.seconds, build.seconds),
        i === 0 ? '' : ratio(builds[0]?.peakBytes, build.peakBytes),
      ]),
    ]),
  );
}
