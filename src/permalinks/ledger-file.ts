import { hash } from 'node:crypto';
import { z } from 'astro/zod';
import { blockId, LedgerError, ledgerPage, shortHash } from './ledger.ts';
import type { Ledger, LedgerPage } from './ledger.ts';

/**
 * The text of a ledger. It is sorted and has one anchor a line, so that a diff
 * shows what changed. Each page carries a seal, a hash of its lines, and the whole
 * a hash of all addresses: what was changed or taken out by hand shows, and is
 * refused with its place.
 */

const fileSchema = z.strictObject({
  /** Of all addresses, so that none can be taken out. */
  addresses: shortHash,
  pages: z.record(
    z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/),
    ledgerPage.extend({ seal: shortHash }),
  ),
});

/** More than a ledger of a hundred thousand pages. What is larger is something else. */
export const largestLedger = 256 * 1024 * 1024;

const restore =
  'It must not be edited by hand. Restore content/permalinks.json from the last commit: git checkout HEAD -- content/permalinks.json';

/** The text of a ledger as `npm run permalinks` writes it. */
export function ledgerText(ledger: Ledger): string {
  const paths = Object.keys(ledger.pages).sort();
  const pages = paths.flatMap((path) => {
    const page = ledger.pages[path];
    return page ? [pageText(path, page)] : [];
  });
  const addresses = sealOf(paths.join('\n'));
  return `{\n  "addresses": "${addresses}",\n  "pages": {\n${pages.join(',\n')}\n  }\n}\n`;
}

function pageText(path: string, { recorded, content, next, anchors, retired }: LedgerPage): string {
  const head = [
    `"recorded": ${JSON.stringify(recorded)}`,
    ...(content ? [`"content": ${JSON.stringify(content)}`] : []),
    `"next": ${next}`,
    ...(retired ? [`"retired": ${JSON.stringify(retired)}`] : []),
  ].join(', ');
  const lines = Object.entries(anchors).map(
    ([id, value]) => `        ${JSON.stringify(id)}: ${JSON.stringify(value)}`,
  );
  const body = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n      }`;
  const seal = sealOf([path, head, body].join('\n'));
  return `    ${JSON.stringify(path)}: { ${head}, "seal": "${seal}", "anchors": ${body} }`;
}

const sealOf = (text: string): string => hash('sha256', text).slice(0, 16);

/**
 * Reads a ledger.
 *
 * @throws LedgerError with the line, when the text is truncated, was changed by
 *   hand or is no ledger
 */
export function parseLedger(text: string): Ledger {
  const file = readShape(text);
  const ledger = { pages: withoutSeals(file.pages) };
  refuseOtherText(text, ledgerText(ledger));
  for (const [path, page] of Object.entries(ledger.pages)) {
    const problem = pageProblem(page);
    if (problem === undefined) continue;
    throw damaged(`"${path}" ${problem}.`, lineOf(text, path));
  }
  return ledger;
}

type LedgerFileShape = z.infer<typeof fileSchema>;

function readShape(text: string): LedgerFileShape {
  if (text.startsWith('\uFEFF')) throw damaged('It begins with a byte order mark.');
  if (text.includes('\r')) throw damaged('It has carriage returns at its line ends.');
  const mark = /^(?:<{7}|={7}|>{7})/m.exec(text);
  if (mark) {
    throw new LedgerError(
      'The ledger of permanent links holds the marks of an unfinished merge. Take it from the branch that is published, git checkout <branch> -- content/permalinks.json, and run "npm run permalinks" again.',
      lineAt(text, mark.index),
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const [, line] = (error instanceof Error && /line (\d+)/.exec(error.message)) || [];
    const lines = text.split('\n').length;
    throw damaged('It is not valid JSON.', line === undefined ? lines : Number(line));
  }
  const result = fileSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = (issue?.path ?? []).map(String);
  const [, path, part, id] = place;
  const where = place.length > 0 ? `At ${place.join(' > ')}: ` : '';
  const problem = `${where}${issue?.message ?? 'It is no ledger'}`.replace(/\.?$/, '.');
  throw damaged(problem, lineOf(text, path, part === 'anchors' ? id : undefined));
}

function withoutSeals(pages: LedgerFileShape['pages']): Record<string, LedgerPage> {
  return Object.fromEntries(
    Object.entries(pages).map(([path, { recorded, content, next, anchors, retired }]) => [
      path,
      { recorded, ...(content && { content }), next, anchors, ...(retired && { retired }) },
    ]),
  );
}

/** Finds what differs from the text that the command would write: an edit, a doubled key, a lost line. */
function refuseOtherText(text: string, written: string): void {
  if (text === written) return;
  const lines = text.split('\n');
  const expected = written.split('\n');
  const at = Math.max(
    0,
    expected.findIndex((line, i) => line !== lines[i]),
  );
  const page = lines.slice(0, at + 1).findLast((line) => line.startsWith('    "/'));
  const path = /^ {4}("\/[^"]*")/.exec(page ?? '')?.[1];
  throw damaged(
    `It is not as "npm run permalinks" wrote it${path === undefined ? '' : `, in the record of ${path}`}.`,
    at + 1,
  );
}

/** What cannot be, whoever wrote it; `undefined` when all is well. */
function pageProblem({ next, anchors, retired }: LedgerPage): string | undefined {
  for (let number = 1; number < next; number++) {
    if (!Object.hasOwn(anchors, blockId(number))) {
      return `has no record of "${blockId(number)}", a number that was given`;
    }
  }
  for (const [id, anchor] of Object.entries(anchors)) {
    const number = /^p(\d+)$/.exec(id)?.[1];
    if ((number !== undefined) !== (anchor.kind === 'block')) {
      return `records "${id}" as a ${anchor.kind}`;
    }
    if (number !== undefined && Number(number) >= next) {
      return `says that the next number is ${next}, but has "${id}"`;
    }
    if (retired && !anchor.retired) return `is retired, but its anchor "${id}" is not`;
  }
  return undefined;
}

function damaged(problem: string, line = 1): LedgerError {
  return new LedgerError(`The ledger of permanent links is damaged. ${problem} ${restore}`, line);
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** The line of a page, or of one of its anchors. */
function lineOf(text: string, path: string | undefined, anchor?: string): number {
  const pageAt = path === undefined ? -1 : text.indexOf(`${JSON.stringify(path)}:`);
  if (pageAt === -1) return 1;
  const anchorAt = anchor === undefined ? -1 : text.indexOf(`${JSON.stringify(anchor)}:`, pageAt);
  return lineAt(text, Math.max(pageAt, anchorAt));
}
