import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadingIssue } from './issue.ts';
import { collections } from '../schemas/ids.ts';

/** The folders of the content tree and the ending of the files in each. */
export const contentFolders = {
  organisations: '.mdx',
  events: '.mdx',
  mechanisms: '.mdx',
  people: '.yaml',
  sources: '.yaml',
  claims: '.yaml',
  series: '.yaml',
} as const;
export type ContentFolder = keyof typeof contentFolders;

const folderNames = Object.keys(contentFolders);
const isContentFolder = (name: string): name is ContentFolder => folderNames.includes(name);

/** A content file as it was read. */
export interface ContentFile {
  readonly folder: ContentFolder;
  /** File name without its ending. */
  readonly name: string;
  /** Path within the content folder: `organisations/tass.mdx`. */
  readonly path: string;
  readonly text: string;
}

/** The file beside the folders that lists the entries there must be. */
export const inventoryFile = 'inventory.yaml';

/** The file beside the folders that records permanent links; see `src/permalinks/`. */
export const ledgerFile = 'permalinks.json';

/** A content tree as it was read. */
export interface ContentTree {
  readonly files: readonly ContentFile[];
  /** The text of the inventory; a tree without one demands no entry. */
  readonly inventory?: string;
  readonly issues: readonly ReadingIssue[];
}

/**
 * Reads all files of a content tree, sorted by path. A file that is in no place
 * where content is looked for is an issue, so that nothing is ever left out in
 * silence.
 */
export function readContentFiles(root: string): ContentTree {
  const files: ContentFile[] = [];
  const issues: ReadingIssue[] = [];
  let inventory: string | undefined;
  const read = (path: string): string => {
    const { text, problem } = decode(readFileSync(join(root, path)));
    if (problem) issues.push({ ...problem, positions: [{ file: path, line: 1, column: 1 }] });
    return text;
  };
  for (const path of listFiles(root, '')) {
    const [folder = '', fileName, ...deeper] = path.split('/');
    if (path === ledgerFile) continue;
    if (path === inventoryFile) {
      inventory = read(path);
      continue;
    }
    if (fileName === undefined || deeper.length > 0 || !isContentFolder(folder)) {
      issues.push(
        unexpected(path, `Content lies in one of the folders ${folderNames.join(', ')}.`),
      );
      continue;
    }
    const ending = contentFolders[folder];
    const name = fileName.slice(0, -ending.length);
    if (!fileName.endsWith(ending) || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
      issues.push(
        unexpected(
          path,
          `Name files here with lower-case letters, digits and hyphens, and the ending ${ending}.`,
        ),
      );
      continue;
    }
    files.push({ folder, name, path, text: read(path) });
  }
  return { files, issues, ...(inventory !== undefined && { inventory }) };
}

function listFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((item) => !item.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => {
      const path = folder === '' ? item.name : `${folder}/${item.name}`;
      return item.isDirectory() ? listFiles(root, path) : [path];
    });
}

function unexpected(path: string, hint: string): ReadingIssue {
  return {
    rule: 'unexpected-file',
    message: `This file is not read: ${collections.join(', ')} hold .mdx files, the other folders .yaml files.`,
    hint,
    positions: [{ file: path, line: 1, column: 1 }],
  };
}

function decode(bytes: Buffer): { text: string; problem?: Omit<ReadingIssue, 'positions'> } {
  const text = bytes.toString('utf8');
  if (text.startsWith('\uFEFF')) {
    return {
      text: text.slice(1),
      problem: {
        rule: 'file-encoding',
        message: 'The file begins with a byte order mark.',
        hint: 'Save it as UTF-8 without a byte order mark.',
      },
    };
  }
  if (!Buffer.from(text, 'utf8').equals(bytes)) {
    return {
      text,
      problem: {
        rule: 'file-encoding',
        message: 'The file is not valid UTF-8.',
        hint: 'Save it again in the encoding UTF-8.',
      },
    };
  }
  if (text.includes('\0')) {
    return {
      text,
      problem: {
        rule: 'file-encoding',
        message: 'The file holds NUL characters, as a text in UTF-16 does.',
        hint: 'Save it again in the encoding UTF-8.',
      },
    };
  }
  if (text.includes('\r')) {
    return {
      text: text.replace(/\r\n?/g, '\n'),
      problem: {
        rule: 'file-encoding',
        message: 'The file has carriage returns at its line ends.',
        hint: 'Save it with Unix line ends (LF).',
      },
    };
  }
  return { text };
}
