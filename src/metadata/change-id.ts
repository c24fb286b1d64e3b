import type { PlacedChange } from '../graph/latest-changes.ts';

/**
 * The anchor of a change in the list of all changes: the entry, the day, and from
 * the second change of a day on its number, `organisations-tass-2026-11-22-2`. The
 * oldest counts first, so that a new change leaves the anchors of the others alone.
 */
export function changeId({ entry, change }: PlacedChange): string {
  const ofDay = entry.data.history.filter(({ date }) => date === change.date).toReversed();
  const number = ofDay.indexOf(change) + 1;
  const id = `${entry.collection}-${entry.slug}-${change.date}`;
  return number === 1 ? id : `${id}-${number}`;
}
