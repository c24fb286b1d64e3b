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

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  /** What the measurement gives; `undefined` when it fails. */
  async try<T>(what: string, measure: () => Promise<T> | T): Promise<T | undefined> {
    this.#say(`${what} …`);
    try {
      return await measure();
    } catch (error) {
      const reason = shortened(error instanceof Error ? error.message : String(error));
      this.missing.push({ what, reason });
      this.#say(`${what}: not measured. ${reason}`);
      return undefined;
    }
  }
}

/** The end of a long output tells more than its beginning. */
function shortened(text: string): string {
  const lines = text.trim().split('\n').filter(Boolean);
  return lines.length <= 8 ? lines.join('\n') : [lines[0], '…', ...lines.slice(-6)].join('\n');
}
