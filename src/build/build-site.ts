import { rmSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { checkFolder } from '../check/check-folder.ts';
import { terminalReport } from '../check/reporters/terminal.ts';
import { contentDirectory } from '../graph/load.ts';
import { buildSearchIndex } from '../search/build-index.ts';
import { basePath, siteUrl } from '../site/config.ts';
import { replaceFolder } from './replace-folder.ts';
import { runAstro } from './run-astro.ts';
import { verifySite } from './verify-site.ts';
import { writeRedirects } from './write-redirects.ts';

/** A step that failed, with the whole report for the terminal. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}

/**
 * Checks the content, builds the site beside the old one, indexes and verifies
 * it, and only then puts it in the old one's place.
 *
 * @param place the folder of the finished site
 * @param say prints a line of progress
 * @throws BuildError when a step fails; the old site then stays as it was
 */
export async function buildSite(place: string, say: (line: string) => void): Promise<void> {
  if (!/^\.?dist[\w-]*$/.test(place)) {
    throw new BuildError(
      `"${place}" is no folder to build into, since what is there is replaced. Name one that begins with "dist" or ".dist-".`,
    );
  }
  checkContent(say);
  const next = `.${place.replace(/^\./, '')}-next-${process.pid}`;
  try {
    await runAstro(next).catch((error: unknown) => {
      throw new BuildError(messageOf(error));
    });
    writeRedirects(next);
    const { pages } = await buildSearchIndex(next);
    const problems = verifySite(next, basePath, siteUrl);
    if (problems.length > 0) {
      const lines = problems.map(({ page, message }) => `${page}: ${message}`);
      throw new BuildError(
        `The built site has ${problems.length} problems.\n\n${lines.join('\n')}`,
      );
    }
    replaceFolder(next, place);
    say(`Built ${place}/ with ${pages} pages in the search index.`);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

function checkContent(say: (line: string) => void): void {
  const directory = contentDirectory();
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    throw new BuildError(
      `There is no content folder at ${directory}. CONTENT_DIR names one, or is left out.`,
    );
  }
  const report = checkFolder(directory);
  const text = terminalReport(report, relative(process.cwd(), directory) || '.', false);
  if (report.issues.length > 0) throw new BuildError(`${text}\nNothing was built.`);
  say(text);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
