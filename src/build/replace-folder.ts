import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Puts a complete folder in the place of an old one. The old one is moved aside
 * first and comes back if the new one cannot take its place, so that there is
 * always a whole site.
 */
export function replaceFolder(complete: string, place: string): void {
  const aside = `${place}.old-${process.pid}`;
  const hadOld = existsSync(place);
  if (hadOld) renameSync(place, aside);
  try {
    renameSync(complete, place);
  } catch (error) {
    if (hadOld) renameSync(aside, place);
    throw error;
  }
  if (hadOld) rmSync(aside, { recursive: true, force: true });
}
