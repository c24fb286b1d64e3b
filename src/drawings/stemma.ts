import type { Transmission } from '../schemas/source.ts';

/**
 * A text of a chain of transmission, with the piece of the drawing that stands at
 * its left: a column for each text of its step, in which its mark stands and from
 * which a line runs to the next step. Philologists call such a drawing a stemma.
 */
export interface StemmaRow {
  readonly text: Transmission;
  /** The column of its mark. */
  readonly column: number;
  /** Lines that come from the step before, to be joined above the mark. */
  readonly joined: readonly StemmaLine[];
  /** Whether a line reaches the mark from above. */
  readonly fromAbove: boolean;
  /** Whether a line runs on from the mark. */
  readonly runsOn: boolean;
  /** Other lines that pass the row from its top to its end. */
  readonly passing: readonly StemmaLine[];
}

export interface StemmaLine {
  readonly column: number;
  /** Whether the text from which the line comes has been seen. */
  readonly seen: boolean;
}

export interface Stemma {
  /** As many as the step with the most texts has texts. */
  readonly columns: number;
  readonly steps: readonly (readonly StemmaRow[])[];
}

/** Draws a chain of transmission: the texts of a step beside each other, joined in the next. */
export function stemma(chain: readonly (readonly Transmission[])[]): Stemma {
  return {
    columns: Math.max(0, ...chain.map((step) => step.length)),
    steps: chain.map((step, i) => {
      const before = chain[i - 1];
      const isLast = i === chain.length - 1;
      return step.map((text, column): StemmaRow => ({
        text,
        column,
        joined: column === 0 && before ? linesOf(before) : [],
        fromAbove: before !== undefined,
        runsOn: !isLast,
        passing: [
          ...(isLast ? [] : linesOf(step.slice(0, column))),
          // The lines to the texts of this step that are still to come.
          ...(before
            ? step.slice(column + 1).map((_, j) => ({ column: column + 1 + j, seen: true }))
            : []),
        ],
      }));
    }),
  };
}

function linesOf(texts: readonly Transmission[]): StemmaLine[] {
  return texts.map(({ seen }, column) => ({ column, seen }));
}
