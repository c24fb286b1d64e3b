import type { PlacedChange } from '../graph/latest-changes.ts';
import { firstAddress } from '../permalinks/first-address.ts';
import type { Ledger } from '../permalinks/ledger.ts';

/**
 * The anchor of a change in the list of all changes: the entry, the day, and from
 * the second change of a day on its number, `organisations-tass-2026-11-22-2`. The
 * oldest counts first, so that a new change leaves the anchors of the others alone. An
 * entry that moved keeps the name that it first had, so that they are the same and no
 * feed reader shows them again.
 */
export function changeId({ entry, change }: PlacedChange, ledger: Ledger): string {
  const ofDay = entry.data.history.filter(({ date }) => date === change.date).toReversed();
  const number = ofDay.indexOf(change) + 1;
  const name = firstAddress(ledger, entry.path).slice(1, -1).replaceAll('/', '-');
  const id = `${name}-${change.date}`;
  return number === 1 ? id : `${id}-${number}`;
}
