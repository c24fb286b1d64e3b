import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { collections } from '../schemas/ids.ts';
import type { ReadingIssue } from './issue.ts';
import { largestFile, readText, tooLarge } from './read-text.ts';

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
 * silence. Links are not followed: nothing outside the folder is ever read.
 */
export function readContentFiles(root: string): ContentTree {
  const files: ContentFile[] = [];
  const issues: ReadingIssue[] = [];
  let inventory: string | undefined;
  const read = (path: string): string => {
    const { text, issues: found } = readText(path, readFileSync(join(root, path)));
    issues.push(...found);
    return text;
  };
  for (const { path, isRegular } of listFiles(root, '')) {
    const [folder = '', fileName, ...deeper] = path.split('/');
    if (!isRegular) {
      issues.push(notRegular(path));
      continue;
    }
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
    const { size } = statSync(join(root, path));
    if (size > largestFile) issues.push(tooLarge(path, size));
    else files.push({ folder, name, path, text: read(path) });
  }
  return { files, issues, ...(inventory !== undefined && { inventory }) };
}

interface Listed {
  readonly path: string;
  /** False for symbolic links, pipes, sockets and devices. */
  readonly isRegular: boolean;
}

function listFiles(root: string, folder: string): Listed[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((item) => !item.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item: Dirent) => {
      const path = folder === '' ? item.name : `${folder}/${item.name}`;
      return item.isDirectory() ? listFiles(root, path) : [{ path, isRegular: item.isFile() }];
    });
}

function notRegular(path: string): ReadingIssue {
  return {
    rule: 'unexpected-file',
    message: 'This is not a file but a link, a pipe or a device, which is not read.',
    hint: 'Put the file itself in its place.',
    positions: [{ file: path, line: 1, column: 1 }],
  };
}

function unexpected(path: string, hint: string): ReadingIssue {
  return {
    rule: 'unexpected-file',
    message: `This file is not read: ${collections.join(', ')} hold .mdx files, the other folders .yaml files.`,
    hint,
    positions: [{ file: path, line: 1, column: 1 }],
  };
}
