import { facets, type Facet, type FacetCounts, type Filters } from '../engine/protocol.ts';

/** The selects with which results are narrowed, as the search page has them, by their names. */
export type FacetControls = Readonly<Record<Facet, HTMLSelectElement>>;

export function facetControls(form: HTMLFormElement): FacetControls {
  const select = (facet: Facet): HTMLSelectElement => {
    const control = form.elements.namedItem(facet);
    if (!(control instanceof HTMLSelectElement)) throw new Error(`The form has no ${facet}.`);
    return control;
  };
  return {
    kind: select('kind'),
    year: select('year'),
    status: select('status'),
    source: select('source'),
  };
}

/** The values to count: all that the selects offer, without "any". */
export function valuesOf(controls: FacetControls): Record<Facet, readonly string[]> {
  const values = (facet: Facet): string[] =>
    [...controls[facet].options].map(({ value }) => value).filter((value) => value !== '');
  return {
    kind: values('kind'),
    year: values('year'),
    status: values('status'),
    source: values('source'),
  };
}

/** Sets the selects to a state; a value that is not offered is added, so that it can be seen and undone. */
export function setFilters(controls: FacetControls, filters: Filters): void {
  for (const facet of facets) {
    const value = filters[facet] ?? '';
    const select = controls[facet];
    if ([...select.options].every((option) => option.value !== value)) {
      select.add(new Option(value, value));
    }
    select.value = value;
  }
}

/** What the selects are set to. */
export function filtersOf(controls: FacetControls): Filters {
  return Object.fromEntries(
    facets.flatMap((facet) => {
      const { value } = controls[facet];
      return value === '' ? [] : [[facet, value] as const];
    }),
  );
}

/** Writes beside each value how many results it would leave; those that leave none cannot be chosen. */
export function showCounts(controls: FacetControls, counts: FacetCounts): void {
  for (const facet of facets) {
    const counted = counts[facet];
    if (!counted) continue;
    for (const option of controls[facet].options) {
      if (option.value === '') continue;
      const count = counted.get(option.value) ?? 0;
      const label = (option.dataset['label'] ??= option.label);
      option.textContent = `${label} (${count})`;
      option.hidden = count === 0 && !option.selected;
      option.disabled = option.hidden;
    }
  }
}
