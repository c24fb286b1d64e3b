/** A source as the select names it: its key and its outlet and date; what else there is is the engine's. */
type Labelled = readonly [key: string, label: string, ...unknown[]];

/**
 * Fills the select of sources when the reader turns to it: there are hundreds.
 *
 * @param file the address of the list of sources
 * @returns whether they are new; a list that failed to load is asked for again
 */
export async function loadSourceOptions(select: HTMLSelectElement, file: string): Promise<boolean> {
  if (select.options.length > 2) return false;
  const response = await fetch(file);
  const list: unknown = await response.json();
  if (!Array.isArray(list)) throw new TypeError(`${file} is no list.`);
  const chosen = select.value;
  const options = list
    .filter(isLabelled)
    .map(([key, label]) => new Option(`${label} – ${key}`, key));
  select.replaceChildren(...[...select.options].filter(({ value }) => value === ''), ...options);
  // A key that no source has, in an address, stays to be seen and undone.
  if (chosen !== '' && !options.some(({ value }) => value === chosen)) {
    select.add(new Option(chosen, chosen));
  }
  select.value = chosen;
  return true;
}

function isLabelled(value: unknown): value is Labelled {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string';
}
