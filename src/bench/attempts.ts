import { setTimeout } from 'node:timers/promises';

/** What could not be measured, and why. */
export interface Missing {
  readonly what: string;
  readonly reason: string;
}

/**
 * Takes measurements one after the other. One that fails is noted and does not take
 * the others with it: a run takes half an hour.
 */
export class Attempts {
  readonly missing: Missing[] = [];
  readonly #say: (line: string) => void;
  readonly #minutes: number;

  /** @param minutes how long one measurement may take; a browser may wait for ever */
  constructor(say: (line: string) => void, minutes = 20) {
    this.#say = say;
    this.#minutes = minutes;
  }

  /** What the measurement gives; `undefined` when it fails. */
  async try<T>(what: string, measure: () => Promise<T> | T): Promise<T | undefined> {
    this.#say(`${what} …`);
    try {
      return await Promise.race([measure(), this.#tooLong()]);
    } catch (error) {
      const reason = shortened(error instanceof Error ? error.message : String(error));
      this.missing.push({ what, reason });
      this.#say(`${what}: not measured. ${reason}`);
      return undefined;
    }
  }

  async #tooLong(): Promise<never> {
    await setTimeout(this.#minutes * 60_000, undefined, { ref: false });
    throw new Error(`It took more than ${this.#minutes} minutes.`);
  }
}

/** The end of a long output tells more than its beginning. */
function shortened(text: string): string {
  const lines = text.trim().split('\n').filter(Boolean);
  return lines.length <= 8 ? lines.join('\n') : [lines[0], '…', ...lines.slice(-6)].join('\n');
}
