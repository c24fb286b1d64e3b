import type { SourceKey } from '../schemas/ids.ts';
import type { Citation, Locator } from './syntax.ts';

/**
 * Numbers the citations of a page. Each source gets one number, in the order in
 * which the page first cites it; below it stand the places within the source, and
 * at each the places of the page that cite it.
 */

/** One citation in the text: the number shown and the item of the list it leads to. */
export interface MarkerItem {
  readonly number: number;
  readonly key: SourceKey;
  readonly locator?: Locator;
  readonly quotation?: string;
  /** Id of the item of the reference list. */
  readonly target: string;
}

/** The mark of one citation cluster in the text. */
export interface Marker {
  /** Id of the mark, to which the reference list leads back. */
  readonly id: string;
  readonly items: readonly MarkerItem[];
}

/** A place within a source and where the page cites it. */
export interface ReferenceLocator {
  readonly id: string;
  readonly locator?: Locator;
  /** The exact words quoted from it, each once, in order. */
  readonly quotations: readonly string[];
  /** Ids of the marks, in order. */
  readonly citedAt: readonly string[];
}

/** An item of the reference list. */
export interface Reference {
  readonly number: number;
  readonly key: SourceKey;
  readonly id: string;
  /** Sorted: the source as a whole first, then by place. */
  readonly locators: readonly ReferenceLocator[];
}

interface Place {
  readonly locator?: Locator;
  readonly quotations: string[];
  readonly citedAt: string[];
}

export interface PageReferences {
  readonly markers: readonly Marker[];
  readonly references: readonly Reference[];
}

/**
 * Numbers the citations of a page.
 *
 * @param clusters the citations of each cluster, in the order of the page
 */
export function numberReferences(clusters: readonly (readonly Citation[])[]): PageReferences {
  const numbers = new Map<SourceKey, number>();
  const places = new Map<SourceKey, Map<string, Place>>();
  const markers = clusters.map((citations, i): Marker => {
    const id = `cite-${i + 1}`;
    const items = citations.map(({ key, locator, quotation }): MarkerItem => {
      const number = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, number);
      const target = referenceId(key, locator);
      const ofSource = places.get(key) ?? new Map<string, Place>();
      places.set(key, ofSource);
      const place = ofSource.get(target) ?? {
        ...(locator && { locator }),
        quotations: [],
        citedAt: [],
      };
      ofSource.set(target, place);
      if (place.citedAt.at(-1) !== id) place.citedAt.push(id);
      if (quotation !== undefined && !place.quotations.includes(quotation)) {
        place.quotations.push(quotation);
      }
      return {
        number,
        key,
        target,
        ...(locator && { locator }),
        ...(quotation !== undefined && { quotation }),
      };
    });
    items.sort((a, b) => a.number - b.number || compareLocators(a.locator, b.locator));
    return { id, items };
  });
  const references = [...numbers].map(([key, number]): Reference => {
    const locators = [...(places.get(key) ?? [])]
      .map(([id, place]) => ({ id, ...place }))
      .sort((a, b) => compareLocators(a.locator, b.locator));
    return { number, key, id: sourceItemId(key), locators };
  });
  return { markers, references };
}

/**
 * The id of a place of a source in the reference list of a page: `ref-tass-2023-para-3`.
 * The source as a whole is its item of the list: `source-tass-2023`.
 */
export function referenceId(key: SourceKey, locator?: Locator): string {
  return locator === undefined
    ? sourceItemId(key)
    : `ref-${key}-${locator.label.replace('.', '')}-${locator.value}`;
}

/** A locator as it is shown: "para. 3". */
export function locatorText(locator: Locator): string {
  return `${locator.label} ${locator.value}`;
}

/** Orders locators: none first, then by label, then by number. */
export function compareLocators(a: Locator | undefined, b: Locator | undefined): number {
  if (a === undefined || b === undefined) return Number(b === undefined) - Number(a === undefined);
  return a.label === b.label ? a.value - b.value : a.label < b.label ? -1 : 1;
}

/** A link of a mark: one for each source of the cluster. */
export interface MarkerLink {
  readonly number: number;
  /** Id on the page that the link leads to. */
  readonly target: string;
  /**
   * "Source 3, para. 2 and para. 4", for those who do not see the list. None without a
   * place: there the number, announced as a reference to a note, says it all.
   */
  readonly label?: string;
}

/**
 * The links of a mark. A source cited at several places is one link, to its item
 * in the list, since a reader takes "8, 8" for a mistake.
 */
export function markerLinks({ items }: Marker): MarkerLink[] {
  return [...Map.groupBy(items, ({ number }) => number)].flatMap(([number, ofSource]) => {
    const [first] = ofSource;
    if (!first) return [];
    const places = ofSource.flatMap(({ locator }) => (locator ? [locatorText(locator)] : []));
    return [
      {
        number,
        target: ofSource.length === 1 ? first.target : sourceItemId(first.key),
        ...(places.length > 0 && { label: `Source ${number}, ${places.join(' and ')}` }),
      },
    ];
  });
}

/** The id of a source's item in the reference list. */
function sourceItemId(key: SourceKey): string {
  return `source-${key}`;
}
