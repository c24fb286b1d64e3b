import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { besideFolders, isBeside, type Beside } from './beside.ts';

/** Whether a process is at work. One of another user is, though we may not signal it. */
function isAtWork(number: number): boolean {
  if (number === process.pid) return false;
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const folders = (): Beside[] => besideFolders(readdirSync('.'));

/** The folders of builds that are at work now, other than this one. */
export function otherBuilds(): Beside[] {
  return folders().filter((folder) => isAtWork(folder.process));
}

/**
 * Brings the last good site back, if a build was killed in the instant in which it
 * exchanged the sites.
 */
export function restoreLastSite(place: string, say: (line: string) => void): void {
  if (existsSync(place)) return;
  const old = folders().find(
    (folder) => folder.part === 'old' && isBeside(folder, place) && !isAtWork(folder.process),
  );
  if (!old) return;
  renameSync(old.name, place);
  say(`Brought back ${place}/, which a build that was killed had moved to ${old.name}/.`);
}

/** Removes what builds that were killed have left. What cannot be removed is named. */
export function removeLeftovers(say: (line: string) => void): void {
  for (const { name } of folders().filter((folder) => !isAtWork(folder.process))) {
    removeFolder(name, say);
  }
}

/** Removes a folder that is of no use any more; the build goes on when that fails. */
export function removeFolder(name: string, say: (line: string) => void): void {
  try {
    // A killed build's own child may still write into it for a moment.
    rmSync(name, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say(`Could not remove ${name}/; remove it by hand. (${reason})`);
  }
}
