import { rmSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { checkFolder } from '../check/check-folder.ts';
import { terminalReport } from '../check/reporters/terminal.ts';
import { contentDirectory } from '../graph/load.ts';
import { buildSearchIndex } from '../search/build-index.ts';
import { basePath, siteUrl } from '../site/config.ts';
import { noProgress, type ProgressLine } from './progress.ts';
import { replaceFolder } from './replace-folder.ts';
import { runAstro } from './run-astro.ts';
import { verifySite } from './verify-site.ts';

/** A step that failed, with the whole report for the terminal. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}

/**
 * Checks the content, builds the site beside the old one, indexes and verifies
 * it, and only then puts it in the old one's place.
 *
 * @param place the folder of the finished site
 * @param say prints a line
 * @param progress shows how far a long step is
 * @throws BuildError when a step fails; the old site then stays as it was
 */
export async function buildSite(
  place: string,
  say: (line: string) => void,
  progress: Pick<ProgressLine, 'show' | 'clear'> = { show: noProgress, clear: () => undefined },
): Promise<void> {
  if (!/^\.?dist[\w-]*$/.test(place)) {
    throw new BuildError(
      `"${place}" is no folder to build into, since what is there is replaced. Name one that begins with "dist" or ".dist-".`,
    );
  }
  checkContent(say, progress);
  const next = `.${place.replace(/^\./, '')}-next-${process.pid}`;
  try {
    await runAstro(next, progress.show).catch((error: unknown) => {
      throw new BuildError(messageOf(error));
    });
    // Pagefind is a process of its own: the pages are verified while it reads them.
    const [{ pages }, problems] = await Promise.all([
      buildSearchIndex(next),
      verifySite(next, basePath, siteUrl, (done, of) => {
        progress.show('Pages verified and indexed', done, of);
      }),
    ]);
    progress.clear();
    if (problems.length > 0) {
      const lines = problems.map(({ page, message }) => `${page}: ${message}`);
      throw new BuildError(
        `The built site has ${problems.length} problems.\n\n${lines.join('\n')}`,
      );
    }
    replaceFolder(next, place);
    say(`Built ${place}/ with ${pages} pages in the search index.`);
  } finally {
    progress.clear();
    rmSync(next, { recursive: true, force: true });
  }
}

function checkContent(
  say: (line: string) => void,
  progress: Pick<ProgressLine, 'show' | 'clear'>,
): void {
  const directory = contentDirectory();
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    throw new BuildError(
      `There is no content folder at ${directory}. CONTENT_DIR names one, or is left out.`,
    );
  }
  const report = checkFolder(directory, undefined, progress.show);
  progress.clear();
  const text = terminalReport(report, relative(process.cwd(), directory) || '.', false);
  if (report.issues.length > 0) throw new BuildError(`${text}\nNothing was built.`);
  say(text);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
