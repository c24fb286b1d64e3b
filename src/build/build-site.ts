import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkFolder } from '../check/check-folder.ts';
import { terminalReport } from '../check/reporters/terminal.ts';
import { siteContent, type SiteContent } from '../data/site-content.ts';
import { contentDirectory, getGraph } from '../graph/load.ts';
import { headerRules } from '../hosting/header-rules.ts';
import { headersFile, headersFileName } from '../hosting/headers-file.ts';
import { headerPolicy } from '../hosting/policy.ts';
import { usableLedger } from '../permalinks/read-ledger.ts';
import { unknownPages } from '../permalinks/unknown-pages.ts';
import { basePath } from '../site/config.ts';
import { besideName } from './beside.ts';
import { BuildError, explained } from './build-error.ts';
import { changedPaths, contentState } from './content-state.ts';
import { otherBuilds, removeFolder, removeLeftovers, restoreLastSite } from './leftovers.ts';
import { listFiles } from './list-files.ts';
import { makeSite } from './make-site.ts';
import { assertPlace } from './place.ts';
import { noProgress, type ProgressLine } from './progress.ts';
import { replaceFolder } from './replace-folder.ts';
import type { VerifiedSite } from './verify-site.ts';

type Progress = Pick<ProgressLine, 'show' | 'clear'>;

/**
 * Checks the content, builds the site beside the old one, indexes and verifies
 * it, and only then puts it in the old one's place.
 *
 * @param place the folder of the finished site
 * @param say prints a line
 * @param interruption ends the build when it is aborted, with its reason
 * @param progress shows how far a long step is
 * @throws BuildError when a step fails; the old site then stays as it was
 */
export async function buildSite(
  place: string,
  say: (line: string) => void,
  interruption?: AbortSignal,
  progress: Progress = { show: noProgress, clear: () => undefined },
): Promise<void> {
  assertPlace(place);
  restoreLastSite(place, say);
  const directory = assertContentFolder();
  const before = contentState(directory);
  const checkedContent = (): SiteContent => {
    checkContent(directory, say, progress);
    assertRecorded(directory);
    return siteContent();
  };
  const next = besideName(place, 'next');
  try {
    startAlone(next, say);
    const { verified, indexed } = await makeSite(next, checkedContent, interruption, progress.show);
    progress.clear();
    assertUnchanged(directory, before);
    writeFileSync(join(next, headersFileName), headersOf(next, withoutProblems(verified)));
    // A signal is heard only between two turns of the event loop.
    await new Promise(setImmediate);
    interruption?.throwIfAborted();
    const old = besideName(place, 'old');
    replaceFolder(next, place, old);
    removeFolder(old, say);
    say(`Built ${place}/ with ${indexed} pages in the search index.`);
  } catch (error) {
    if (interruption?.aborted) throw understood(interruption.reason);
    // A change may be why a step failed.
    assertUnchanged(directory, before);
    throw understood(error);
  } finally {
    progress.clear();
    removeFolder(next, say);
  }
}

function assertContentFolder(): string {
  const directory = contentDirectory();
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return directory;
  throw new BuildError(
    `There is no content folder at ${directory}. CONTENT_DIR names one, or is left out.`,
  );
}

function checkContent(directory: string, say: (line: string) => void, progress: Progress): void {
  const graph = getGraph((done, of) => progress.show('Files read', done, of));
  const report = checkFolder(graph, directory, undefined, progress.show);
  progress.clear();
  const text = terminalReport(report, relative(process.cwd(), directory) || '.', false);
  if (report.issues.length > 0) throw new BuildError(`${text}\nNothing was built.`);
  say(text);
}

/** An address that is not recorded could change or disappear, and nobody would notice. */
function assertRecorded(directory: string): void {
  const unknown = unknownPages(getGraph(), usableLedger(directory));
  if (unknown !== undefined) throw new BuildError(`${unknown}\nNothing was built.`);
}

/** Two builds at once would write to the same caches of Astro. The folder is the sign of this one. */
function startAlone(next: string, say: (line: string) => void): void {
  removeLeftovers(say);
  mkdirSync(next);
  const [other] = otherBuilds();
  if (!other) return;
  throw new BuildError(
    `Another build is at work in this folder (process ${other.process}). Wait until it has ended. If there is none, remove ${other.name}/.`,
  );
}

function withoutProblems(site: VerifiedSite): VerifiedSite {
  const { problems } = site;
  if (problems.length === 0) return site;
  const lines = problems.map(({ page, message }) => `${page}: ${message}`);
  throw new BuildError(`The built site has ${problems.length} problems.\n\n${lines.join('\n')}`);
}

/** The headers for hosts that read them, made of what the pages carry, so that the two never differ. */
function headersOf(directory: string, { policies }: VerifiedSite): string {
  const rules = headerRules(basePath, headerPolicy(policies), listFiles(directory));
  return headersFile(rules);
}

/** What was checked must be what was built. */
function assertUnchanged(directory: string, before: ReturnType<typeof contentState>): void {
  const changed = changedPaths(before, contentState(directory));
  if (changed.length === 0) return;
  throw new BuildError(
    `The content was changed while the site was built, so the site may hold what was not checked: ${changed.slice(0, 5).join(', ')}${changed.length > 5 ? ` and ${changed.length - 5} more` : ''}. Build again.`,
  );
}

/** Faults of the machine become a sentence; a fault of ours keeps its stack. */
function understood(error: unknown): unknown {
  if (error instanceof BuildError || !(error instanceof Error)) return error;
  const cause = error.cause instanceof Error ? `\n${error.cause.message}` : '';
  const report = explained(error.message + cause);
  return report === error.message + cause && !('code' in error) ? error : new BuildError(report);
}
