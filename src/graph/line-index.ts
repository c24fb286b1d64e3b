import type { Position } from './issue.ts';

/** Turns offsets of a file's text into lines and columns. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #file: string;

  constructor(file: string, text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      starts.push(at + 1);
    }
    this.#starts = starts;
    this.#file = file;
  }

  /** The position of an offset, in UTF-16 units from the beginning of the file. */
  at(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file: this.#file, line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}
