import { constants } from 'node:os';
import { BuildError } from './build-error.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Says that somebody wants the command to end; the reason is a `BuildError`. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** From here on the process ends at once when it is told to. */
  readonly stopListening: () => void;
}

/**
 * Listens for Ctrl-C and its like, so that a build can end cleanly: without
 * leftovers, and with the last good site in its place. A second one ends the
 * process at once.
 */
export function listenForInterruption(): Interruption {
  const controller = new AbortController();
  const stopListening = (): void => {
    for (const name of signals) process.off(name, interrupt);
  };
  const interrupt = (name: (typeof signals)[number]): void => {
    stopListening();
    controller.abort(
      new BuildError(`The build was interrupted (${name}). The site is as it was before.`, {
        exitCode: 128 + constants.signals[name],
      }),
    );
  };
  for (const name of signals) process.on(name, interrupt);
  return { signal: controller.signal, stopListening };
}
