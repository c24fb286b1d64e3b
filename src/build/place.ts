import { accessSync, constants, lstatSync, statSync, type Stats } from 'node:fs';
import { BuildError } from './build-error.ts';

/**
 * Refuses a place where no site can be put, before any work is done: the site that
 * is there is replaced as a whole, by a rename.
 *
 * @throws BuildError that says what to do
 */
export function assertPlace(place: string): void {
  if (!/^\.?dist[\w-]*$/.test(place)) {
    throw new BuildError(
      `"${place}" is no folder to build into, since what is there is replaced. Name one that begins with "dist" or ".dist-".`,
    );
  }
  assertWritable('.', 'The folder of the project');
  const there = lstatSync(place, { throwIfNoEntry: false });
  if (there) assertReplaceable(place, there);
}

function assertReplaceable(place: string, there: Stats): void {
  const instead = `or build elsewhere: npm run build -- --into ${place}-2`;
  if (there.isSymbolicLink()) {
    throw new BuildError(
      `${place} is a symbolic link. A build replaces the folder itself, and what the link leads to would stay as it is. Remove the link, ${instead}`,
    );
  }
  if (!there.isDirectory()) {
    throw new BuildError(`${place} is a file, not a folder. Remove it, ${instead}`);
  }
  if (there.dev !== statSync('.').dev) {
    throw new BuildError(
      `${place}/ is mounted from elsewhere and cannot be replaced. Unmount it, ${instead}`,
    );
  }
  assertWritable(place, `${place}/`);
}

function assertWritable(folder: string, name: string): void {
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new BuildError(
      `${name} is read-only, so no site can be put there. Make it writable (chmod -R u+w ${folder}).`,
    );
  }
}
