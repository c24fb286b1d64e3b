import type { Position } from '../../graph/issue.ts';
import { ledgerFile } from '../../graph/content-files.ts';
import { LineIndex } from '../../graph/line-index.ts';
import { assignPermalinks } from '../../permalinks/assign.ts';
import type { Lost } from '../../permalinks/assignment.ts';
import type { Ledger } from '../../permalinks/ledger.ts';
import { follow, linkText, type Link } from '../../permalinks/links.ts';
import { publishedPages, type CurrentPage } from '../../permalinks/published.ts';
import type { Finding, Rule } from '../rule.ts';

/** The day matters only for what is newly recorded, which this rule throws away. */
const anyDay = '2000-01-01';

export const retiredPermalink: Rule = {
  description:
    'No address or anchor in the ledger `content/permalinks.json` is lost: each is there, or is retired with a successor that is there.',
  run: (graph, { ledger: file }) => {
    if (!file) return [];
    if ('problem' in file) {
      return [
        {
          message: file.problem,
          hint: 'git checkout HEAD -- content/permalinks.json',
          positions: [{ file: ledgerFile, line: file.line, column: 1 }],
        },
      ];
    }
    // A page that cannot be read is not lost.
    if (graph.unreadable.size > 0) return [];
    const current = publishedPages(graph);
    const { ledger, lost, problems } = assignPermalinks(file.ledger, current, {}, anyDay);
    const at = (link: string): readonly [Position] => [positionOf(current, file.text, link)];
    return [
      ...lost.map((each) => lostFinding(each, at)),
      ...problems.map(({ link, message, hint }) => ({
        message,
        hint,
        positions: at(link),
      })),
      ...deadEnds(ledger).map(({ link, message, hint }) => ({
        message,
        hint,
        positions: [ledgerPosition(file.text, link)] as const,
      })),
    ];
  },
};

type At = (link: string) => readonly [Position];

function lostFinding({ link, successor, reason }: Lost, at: At): Finding {
  return {
    message: `The published link "${link}" would be lost.`,
    hint: `Name what takes its place: npm run permalinks -- --successor "${link}=${successor}" (${reason}).`,
    positions: at(link),
  };
}

/** The file of the page that a link leads to, or the ledger's line when there is no page. */
function positionOf(current: readonly CurrentPage[], ledgerText: string, link: string): Position {
  const path = link.replace(/#.*$/, '');
  const file = current.find((page) => page.path === path)?.file;
  return file === undefined ? ledgerPosition(ledgerText, link) : { file, line: 1, column: 1 };
}

function ledgerPosition(ledgerText: string, link: string): Position {
  const offset = ledgerText.indexOf(JSON.stringify(link.replace(/#.*$/, '')));
  return new LineIndex(ledgerFile, ledgerText).at(Math.max(0, offset));
}

/** Retired links that lead in a circle or to nothing. */
function deadEnds(ledger: Ledger): { link: string; message: string; hint: string }[] {
  const retired = Object.entries(ledger.pages).flatMap(([path, page]): Link[] => [
    ...(page.retired ? [{ path }] : []),
    ...Object.entries(page.anchors).flatMap(([anchor, record]) =>
      record.retired ? [{ path, anchor }] : [],
    ),
  ]);
  return retired.flatMap((at) => {
    const end = follow(ledger, at);
    if (typeof end !== 'string') return [];
    const link = linkText(at);
    const where =
      end === 'circle' ? 'leads back to itself in a circle' : 'leads to what is not there';
    return [
      {
        link,
        message: `The retired link "${link}" ${where}.`,
        hint: `Name what is there now: npm run permalinks -- --successor "${link}=…".`,
      },
    ];
  });
}
