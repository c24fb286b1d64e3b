import type { Comparison } from '../graph/prose.ts';
import { wrapText } from './text-width.ts';

/** A subject in its field, with what only one of the accounts names in part. */
export interface OverlapSubject {
  /** Its place among the subjects of the comparison. */
  readonly index: number;
  readonly x: number;
  /** The base line of its first line. */
  readonly y: number;
  readonly lines: readonly string[];
  /** "in part: Chinese account" */
  readonly remark: readonly string[];
  readonly height: number;
}

/** A field of the drawing: one account only, or both. */
export interface OverlapField {
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly subjects: readonly OverlapSubject[];
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Overlap {
  readonly width: number;
  readonly height: number;
  /** The areas of the two accounts; where both lie, so do the subjects that both name. */
  readonly areas: readonly Area[];
  /** Only the first account, both, only the second. */
  readonly fields: readonly OverlapField[];
}

export const overlapLineHeight = 17;
const nameSize = 13;
const remarkSize = 12;
const leastHeight = 24;
const inset = 16;
const headHeight = 44;

/** Side by side: the first account at the left, the second at the right, both between them. */
export function overlapAcross(comparison: Comparison): Overlap {
  const width = 700;
  const column = width / 3;
  const fields = subjectsByField(comparison).map(({ title, subjects }, i) =>
    field(comparison, title, subjects, i * column + inset, 0, column - 1.5 * inset),
  );
  const height = Math.max(...fields.map(bottomOf)) + inset;
  return {
    width,
    height,
    areas: [
      { x: 0, y: 0, width: 2 * column, height },
      { x: column, y: 0, width: 2 * column, height },
    ],
    fields,
  };
}

/** One below the other; fits a screen of 320 pixels. */
export function overlapDown(comparison: Comparison): Overlap {
  const width = 264;
  const step = 22;
  let y = 0;
  const tops: number[] = [];
  const fields = subjectsByField(comparison).map(({ title, subjects }) => {
    tops.push(y);
    const placed = field(comparison, title, subjects, step + 10, y, width - 2 * step - 20);
    y = bottomOf(placed) + 6;
    return placed;
  });
  const [, second = 0, third = 0] = tops;
  return {
    width,
    height: y,
    areas: [
      { x: 0, y: 0, width: width - step, height: third },
      { x: step, y: second, width: width - step, height: y - second },
    ],
    fields,
  };
}

interface FieldContent {
  readonly title: string;
  readonly subjects: readonly number[];
}

/** The subjects that only the first names, that both name, and that only the second names. */
function subjectsByField({ accounts, subjects }: Comparison): FieldContent[] {
  const [first = '', second = ''] = accounts;
  const named = subjects.map(({ cells }) => cells.map(({ answer }) => answer !== 'Not named'));
  const indices = (inFirst: boolean, inSecond: boolean): number[] =>
    named.flatMap((account, i) => (account[0] === inFirst && account[1] === inSecond ? [i] : []));
  return [
    { title: `Only the ${first}`, subjects: indices(true, false) },
    { title: 'Both', subjects: indices(true, true) },
    { title: `Only the ${second}`, subjects: indices(false, true) },
  ];
}

function field(
  { accounts, subjects }: Comparison,
  title: string,
  indices: readonly number[],
  x: number,
  top: number,
  width: number,
): OverlapField {
  let y = top + headHeight;
  const placed = indices.map((index): OverlapSubject => {
    const subject = subjects[index];
    const lines = wrapText(subject?.name ?? '', nameSize, width);
    const partly = accounts.filter((_, i) => subject?.cells[i]?.answer === 'In part');
    const remark = partly.flatMap((account) =>
      wrapText(`in part in the ${account}`, remarkSize, width),
    );
    const height = Math.max(leastHeight, (lines.length + remark.length) * overlapLineHeight + 10);
    const placedSubject = { index, x, y: y + 16, lines, remark, height };
    y += height;
    return placedSubject;
  });
  return { title, x, y: top + 24, subjects: placed };
}

function bottomOf({ y, subjects }: OverlapField): number {
  return Math.max(y + 20, ...subjects.map((subject) => subject.y - 16 + subject.height));
}
