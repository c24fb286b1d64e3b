import { existsSync, renameSync } from 'node:fs';

/**
 * Puts a complete folder in the place of an old one. The old one is moved aside
 * first and comes back if the new one cannot take its place, so that there is
 * always a whole site.
 *
 * @param aside where the old one lies afterwards, to be removed
 */
export function replaceFolder(complete: string, place: string, aside: string): void {
  const hadOld = existsSync(place);
  if (hadOld) renameSync(place, aside);
  try {
    renameSync(complete, place);
  } catch (error) {
    if (hadOld) renameSync(aside, place);
    throw error;
  }
}
