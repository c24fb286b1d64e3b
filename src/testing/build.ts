import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { temporaryFolder, writeTree, type Tree } from './temporary-folder.ts';

/** The folder of the project. */
export const projectFolder = join(import.meta.dirname, '../..');

/**
 * A small content tree that is in order, with a ledger of all its addresses: for
 * builds that need not be of the whole site.
 *
 * @param tree further files, or others in the place of its own
 */
export function smallContent(t: TestContext, tree: Tree = {}): string {
  const folder = temporaryFolder(t);
  cpSync(join(projectFolder, 'src/check/fixtures/valid'), folder, { recursive: true });
  rmSync(join(folder, 'permalinks.json'));
  writeTree(folder, tree);
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/commands/permalinks.ts', '--create'],
    {
      cwd: projectFolder,
      env: { ...process.env, CONTENT_DIR: folder },
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stderr);
  return folder;
}

export interface BuildOptions {
  /** The folder of the project that is built; a copy, for builds elsewhere. */
  readonly project?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** A program with its arguments that runs the build, such as `unshare -n`. */
  readonly by?: readonly string[];
}

/** How a build ended. */
export interface BuildOutcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** All that it printed. */
  readonly output: string;
}

/** A build that is at work. */
export interface RunningBuild {
  readonly process: ChildProcess;
  readonly outcome: Promise<BuildOutcome>;
}

/** Starts `npm run build -- --into <place>` as somebody would. */
export function startBuild(place: string, options: BuildOptions = {}): RunningBuild {
  const { project = projectFolder, environment = {}, by = [] } = options;
  const [program = process.execPath, ...args] = [
    ...by,
    process.execPath,
    'src/commands/build.ts',
    '--into',
    place,
  ];
  // A group of its own, so that all of it can be interrupted as a terminal does.
  const child = spawn(program, args, {
    cwd: project,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const outcome = new Promise<BuildOutcome>((resolve, reject) => {
    let output = '';
    const collect = (text: string): void => {
      output += text;
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, output }));
  });
  return { process: child, outcome };
}

/** Runs a build to its end. */
export function build(place: string, options?: BuildOptions): Promise<BuildOutcome> {
  return startBuild(place, options).outcome;
}

/**
 * A site built from the content of the project, gone when the test ends.
 *
 * @throws Error with what the build printed, if it failed
 */
export async function builtSite(t: TestContext, options?: BuildOptions): Promise<string> {
  const place = `.dist-long-${process.pid}-${(count += 1)}`;
  const { code, output } = await build(place, options);
  if (code !== 0) throw new Error(output);
  const directory = join(options?.project ?? projectFolder, place);
  t.after(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

let count = 0;
