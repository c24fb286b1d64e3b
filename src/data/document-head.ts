import { licence } from '../site/licence.ts';
import { fileAddress } from './addresses.ts';

/** The address of a published JSON Schema. */
export function schemaAddress(name: string): string {
  return fileAddress(schemaFile(name));
}

/** The file of a published JSON Schema, under the site's root. */
export function schemaFile(name: string): string {
  return `data/schema/${name}.json`;
}

/** What every JSON file begins with. */
export function documentHead(schema: string, citeAs: string) {
  const { name, spdx, url } = licence;
  return { $schema: schemaAddress(schema), licence: { name, spdx, url }, citeAs };
}
