import type { Position } from '../../graph/issue.ts';
import type { Entry, Graph, Person } from '../../graph/model.ts';
import { pageTitle } from '../../graph/page-title.ts';
import type { Finding, Rule } from '../rule.ts';

interface UsedName {
  readonly name: string;
  readonly page: Entry | Person;
  readonly isTitle: boolean;
  /** Looked up only when somebody asks. */
  readonly place: () => Position;
}

export const duplicateTitle: Rule = {
  description: 'No two pages have the same title.',
  run: (graph) => findings(usedNames(graph), true),
};

export const duplicateAlias: Rule = {
  description:
    'No other name of a page is the title or another name of a different page, or stands twice.',
  run: (graph) => findings(usedNames(graph), false),
};

/** Each name that was used before, by a title first of all. */
function findings(names: readonly UsedName[], titles: boolean): Finding[] {
  const first = new Map<string, UsedName>();
  for (const used of names) {
    const key = comparable(used.name);
    if (!first.has(key)) first.set(key, used);
  }
  return names.flatMap((used) => {
    const earlier = first.get(comparable(used.name));
    if (!earlier || earlier === used || used.isTitle !== titles) return [];
    return [
      {
        message: titles
          ? `The title "${used.name}" is also that of another page.`
          : `The name "${used.name}" already leads to "${pageTitle(earlier.page)}".`,
        hint: `It stands in ${earlier.place().file}, line ${earlier.place().line}; keep it in one place, or make the two differ.`,
        positions: [used.place()],
      },
    ];
  });
}

function usedNames(graph: Graph): UsedName[] {
  const pages = [...graph.entries.values(), ...graph.people.values()];
  return [
    ...pages.map((page): UsedName => {
      const field = page.kind === 'entry' ? 'title' : 'name';
      return { name: pageTitle(page), page, isTitle: true, place: () => page.at([field]) };
    }),
    ...pages.flatMap((page) =>
      page.data.aliases.map((name, i): UsedName => {
        return { name, page, isTitle: false, place: () => page.at(['aliases', i]) };
      }),
    ),
  ];
}

function comparable(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').toLocaleLowerCase('en');
}
