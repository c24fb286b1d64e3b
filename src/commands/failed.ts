import { BuildError } from '../build/build-error.ts';

/** Prints why a command failed and sets its exit code. What we did not foresee keeps its stack. */
export function failed(error: unknown): void {
  console.error(error instanceof BuildError ? error.message : error);
  process.exitCode = error instanceof BuildError ? error.exitCode : 1;
}
