/** A step that failed, with the whole report for the terminal. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
  /** The exit code of the command: 1, or 128 and the number of the signal that stopped it. */
  readonly exitCode: number;

  constructor(message: string, options: ErrorOptions & { readonly exitCode?: number } = {}) {
    super(message, options);
    this.exitCode = options.exitCode ?? 1;
  }
}

const meanings: readonly (readonly [sign: RegExp, meaning: string])[] = [
  [/ENOSPC|no space left on device/i, 'The disk is full. Make room and build again.'],
  [/EDQUOT|disk quota exceeded/i, 'The disk quota is used up. Make room and build again.'],
  [/EROFS|read-only file system/i, 'The file system is read-only.'],
  [/EMFILE|ENFILE|too many open files/i, 'Too many files are open: raise the limit (ulimit -n).'],
];

/** Puts what a fault of the machine means before the words of the tool that met it. */
export function explained(report: string): string {
  const meaning = meanings.find(([sign]) => sign.test(report))?.[1];
  return meaning === undefined ? report : `${meaning}\n\n${report}`;
}
