import { Converter } from 'opencc-js/cn2t';
import type { NamedPage } from './named-page.ts';

const traditionalForms = (['t', 'tw', 'hk'] as const).map((to) => Converter({ from: 'cn', to }));

/**
 * The traditional characters of the Chinese names held, each followed by its
 * simplified form: "國国會会". The names are converted whole, since a character may
 * have several traditional forms and the word decides (发: 發 or 髮).
 */
export function hanVariants(pages: readonly NamedPage[]): string {
  const pairs = new Map<string, string>();
  for (const name of pages.flatMap(({ names }) => names)) {
    if (!/\p{Script=Han}/u.test(name)) continue;
    const simplified = [...name];
    for (const convert of traditionalForms) {
      [...convert(name)].forEach((character, i) => {
        const plain = simplified[i];
        if (plain !== undefined && character !== plain) pairs.set(character, plain);
      });
    }
  }
  return [...pairs].map(([traditional, plain]) => traditional + plain).join('');
}
