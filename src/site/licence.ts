/** The licence of the texts and the data: what is written here, not the sources. */
export const licence = {
  name: 'Creative Commons Attribution 4.0 International',
  short: 'CC BY 4.0',
  /** The identifier in the SPDX list. https://spdx.org/licenses/ */
  spdx: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
