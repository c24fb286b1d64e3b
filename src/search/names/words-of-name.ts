import { words } from '../query/words.ts';

/** What is looked up in the shards for a name or a query. */
export function wordsOfName(name: string): string[] {
  return words(name).flatMap(({ script, text }) => (script === 'han' ? [...text] : [text]));
}
