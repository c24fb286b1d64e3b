import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runMeasured } from '../run-measured.ts';
import { comparedVersions, type ComparedSite } from './compared-sites.ts';
import type { PlainEntry } from './plain-entries.ts';

/** Writes a site and installs its packages. */
export async function installSite(root: string, site: ComparedSite): Promise<void> {
  writeFiles(root, site.files);
  await installPackages(
    root,
    Object.fromEntries(site.packages.map((name) => [name, comparedVersions[name]])),
  );
}

/** Installs packages, by name and version, into a folder of their own. */
export async function installPackages(
  root: string,
  dependencies: Readonly<Record<string, string>>,
): Promise<void> {
  const manifest = JSON.stringify({ private: true, type: 'module', dependencies });
  writeFiles(root, { 'package.json': manifest });
  await runMeasured('npm', ['install', '--no-audit', '--no-fund'], { cwd: root });
}

/** Gives an installed site its entries, beside its own files. */
export function writeEntries(
  root: string,
  { content, files }: ComparedSite,
  entries: readonly PlainEntry[],
): void {
  writeFiles(root, files);
  writeFiles(
    join(root, content),
    Object.fromEntries(entries.map(({ path, text }) => [path, text])),
  );
}

function writeFiles(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
