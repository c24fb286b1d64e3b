import { isUtf8 } from 'node:buffer';
import { findHidden, nameOfHidden } from './hidden-characters.ts';
import type { ReadingIssue } from './issue.ts';

/** A content file is a page's worth of text; what is larger is not read. In bytes. */
export const largestFile = 200_000;

type Problem = Omit<ReadingIssue, 'positions'>;

/** The text of a content file as well as it can be read, and everything wrong with its characters. */
export function readText(
  path: string,
  bytes: Buffer,
): { readonly text: string; readonly issues: readonly ReadingIssue[] } {
  const { text, problem } = decode(bytes);
  const encoding: ReadingIssue[] = problem
    ? [{ ...problem, positions: [{ file: path, line: 1, column: 1 }] }]
    : [];
  return { text, issues: [...encoding, ...hiddenCharacters(path, text)] };
}

/** The issue of a file that is too large to be read. */
export function tooLarge(path: string, size: number): ReadingIssue {
  return {
    rule: 'file-size',
    message: `The file has ${size} bytes; at most ${largestFile} are read.`,
    hint: 'Divide it, or remove what does not belong in it.',
    positions: [{ file: path, line: 1, column: 1 }],
  };
}

/** One issue for each line that holds any. */
function hiddenCharacters(file: string, text: string): ReadingIssue[] {
  if (!findHidden(text)) return [];
  return text.split('\n').flatMap((line, i): ReadingIssue[] => {
    // A file with NUL characters has the issue of its encoding already.
    const found = findHidden(line.replaceAll('\0', ' '));
    if (!found) return [];
    return [
      {
        ...hiddenCharacterIssue(found.character),
        positions: [{ file, line: i + 1, column: found.offset + 1 }],
      },
    ];
  });
}

/** The issue of a hidden character, in a file or behind an escape such as `\u202E` or `&#x202E;`. */
export function hiddenCharacterIssue(character: string): Problem {
  return {
    rule: 'hidden-characters',
    message: `The text holds the invisible character ${nameOfHidden(character)}.`,
    hint: 'Remove it, or type the passage anew.',
  };
}

function decode(bytes: Buffer): { text: string; problem?: Problem } {
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
  if (!isUtf8(bytes)) {
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
