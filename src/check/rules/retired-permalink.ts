import type { Position } from '../../graph/issue.ts';
import { ledgerFile } from '../../graph/content-files.ts';
import { LineIndex } from '../../graph/line-index.ts';
import type { Graph } from '../../graph/model.ts';
import { assignPermalinks } from '../../permalinks/assign.ts';
import { anchorsOnPage, type Ledger } from '../../permalinks/ledger.ts';
import { publishedPages, type CurrentPage } from '../../permalinks/published.ts';
import type { Finding, Rule } from '../rule.ts';

/** The day matters only for what is newly recorded, which this rule throws away. */
const anyDay = '2000-01-01';

export const retiredPermalink: Rule = {
  description:
    'No address or anchor in `content/permalinks.json` is lost: each is there, or is retired with a successor that is there.',
  run: (graph, { ledger: file }) => {
    if (!file) return [];
    if ('problem' in file) {
      return [
        {
          message: file.problem,
          hint: 'git checkout HEAD -- content/permalinks.json',
          positions: [{ file: ledgerFile, line: 1, column: 1 }],
        },
      ];
    }
    // A page that cannot be read is not lost.
    if (graph.unreadable.size > 0) return [];
    const current = publishedPages(graph);
    const { lost } = assignPermalinks(file.ledger, current, new Map(), anyDay);
    return [
      ...lost.map(({ link, suggestion }) => ({
        message: `The published link "${link}" would be lost.`,
        hint: `Name what takes its place: npm run permalinks -- --successor "${link}=${suggestion ?? '…'}".`,
        positions: [positionOf(graph, file.text, link)] as const,
      })),
      ...deadSuccessors(file.ledger, current).map(({ link, successor }): Finding => ({
        message: `The retired link "${link}" leads to "${successor}", which is not there.`,
        hint: 'Name a successor that is there: restore the ledger and run npm run permalinks again.',
        positions: [ledgerPosition(file.text, link)],
      })),
    ];
  },
};

/** The file of the page that a link leads to, or the ledger's line when there is no page. */
function positionOf(graph: Graph, ledgerText: string, link: string): Position {
  const path = link.replace(/#.*$/, '');
  const pages = [...graph.entries.values(), ...graph.people.values(), ...graph.series];
  const page = pages.find((candidate) => candidate.path === path);
  return page ? { file: page.file, line: 1, column: 1 } : ledgerPosition(ledgerText, link);
}

function ledgerPosition(ledgerText: string, link: string): Position {
  const offset = ledgerText.indexOf(JSON.stringify(link.replace(/#.*$/, '')));
  return new LineIndex(ledgerFile, ledgerText).at(Math.max(0, offset));
}

function deadSuccessors(
  ledger: Ledger,
  current: readonly CurrentPage[],
): { link: string; successor: string }[] {
  const paths = new Set<string>(current.map(({ path }) => path));
  const leadsSomewhere = (from: string, successor: string): boolean => {
    const [path = '', anchor] = successor.startsWith('/')
      ? successor.split('#')
      : [from, successor];
    return (
      paths.has(path) && (anchor === undefined || anchorsOnPage(ledger, path).includes(anchor))
    );
  };
  return Object.entries(ledger.pages).flatMap(([path, page]) => [
    ...(page.retired && !leadsSomewhere(path, page.retired.successor)
      ? [{ link: path, successor: page.retired.successor }]
      : []),
    ...Object.entries(page.anchors).flatMap(([id, { retired }]) =>
      retired && !leadsSomewhere(path, retired.successor)
        ? [{ link: `${path}#${id}`, successor: retired.successor }]
        : [],
    ),
  ]);
}
