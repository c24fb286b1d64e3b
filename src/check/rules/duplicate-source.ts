import type { Source } from '../../graph/model.ts';
import type { Rule } from '../rule.ts';

export const duplicateSource: Rule = {
  description: 'No address is recorded under two source keys.',
  run: (graph) => {
    const first = new Map<string, Source>();
    return [...graph.sources.values()].flatMap((source) => {
      if (source.data.role === 'search-record') return [];
      const address = comparable(source.data.url);
      const earlier = first.get(address);
      if (!earlier) {
        first.set(address, source);
        return [];
      }
      return [
        {
          message: `The address of "${source.key}" is already that of "${earlier.key}".`,
          hint: `Cite [@${earlier.key}] and remove this record.`,
          positions: [source.at(['url'])],
        },
      ];
    });
  },
};

/** An address without what makes no difference: scheme, "www.", a slash at the end, the fragment. */
function comparable(address: string): string {
  const { host, pathname, search } = new URL(address);
  return host.replace(/^www\./, '') + pathname.replace(/\/+$/, '') + search;
}
