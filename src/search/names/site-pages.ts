import type { NamedPage } from './named-page.ts';

/** Pages of the site itself, with the words under which a reader may look for them. */
const pages = [
  ['about/', 'About this reference', 'How the site judges', 'Method'],
  ['about/#grades', 'Grades of sources', 'Source grades'],
  ['about/#verdicts', 'Verdicts on statements'],
  ['about/#cite', 'How to cite', 'Citing this site'],
  ['about/#corrections', 'Corrections', 'Report an error', 'Contact'],
  ['organisations/', 'Organisations', 'List of organisations'],
  ['events/', 'Events', 'List of events'],
  ['mechanisms/', 'Mechanisms', 'List of mechanisms'],
  ['people/', 'People', 'List of people'],
  ['sources/', 'Sources', 'List of sources', 'Bibliography'],
  ['claims/', 'Statements of the articles', 'Claims', 'Register of claims'],
  ['disagreements/', 'Where the sources disagree', 'Disagreements'],
  ['timeline/', 'Timeline', 'Chronology'],
  ['map/', 'Map of relations', 'Map', 'Network'],
  ['changes/', 'Changes', 'Latest changes'],
  ['a-z/', 'A–Z', 'Index', 'Alphabetical list'],
] as const;

/**
 * The pages of the site that are there.
 *
 * @param isThere whether an address, with its fragment, leads somewhere
 */
export function sitePages(isThere: (address: string) => boolean): NamedPage[] {
  return pages
    .filter(([address]) => isThere(address))
    .map(([address, title, ...others]) => ({
      address,
      kind: 'Page',
      detail: '',
      names: [title, ...others],
    }));
}
