/** Told how far a long step is: "Pages built", 120, and of how many where that is known. */
export type ShowProgress = (step: string, done: number, of?: number) => void;

/** Shows nothing; for tests and for commands whose output is read by programs. */
export const noProgress: ShowProgress = () => undefined;

/** What progress is written to, such as `process.stdout`. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** How long the line of a step stands before that step writes again, in milliseconds. */
const pause = 100;
/** Back to the beginning of the line, and erase it. https://en.wikipedia.org/wiki/ANSI_escape_code */
const startAgain = '\r\u001B[K';

/**
 * A line at the end of the terminal that is written over as a step proceeds. Nothing is
 * written when nobody watches: to a file or a pipe, as in continuous integration.
 */
export class ProgressLine {
  readonly #stream: ProgressStream;
  readonly #now: () => number;
  /** By step: two that go on at once are both seen. */
  readonly #shownAt = new Map<string, number>();
  #visible = false;

  constructor(stream: ProgressStream, now: () => number = () => performance.now()) {
    this.#stream = stream;
    this.#now = now;
  }

  readonly show: ShowProgress = (step, done, of) => {
    const now = this.#now();
    const before = this.#shownAt.get(step) ?? Number.NEGATIVE_INFINITY;
    if (this.#stream.isTTY !== true || now - before < pause) return;
    this.#shownAt.set(step, now);
    this.#visible = true;
    const number = new Intl.NumberFormat('en-GB');
    const amount = number.format(done) + (of === undefined ? '' : ` of ${number.format(of)}`);
    this.#stream.write(`${startAgain}${step}: ${amount}`);
  };

  /** Takes the line away, before anything else is printed. */
  clear(): void {
    if (this.#visible) this.#stream.write(startAgain);
    this.#visible = false;
  }
}
