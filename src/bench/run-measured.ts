import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took. */
export interface Measured {
  readonly seconds: number;
  /**
   * The most memory that it and all its children held at one moment (sum of resident
   * sets), in bytes; `undefined` where the system has no `/proc`.
   */
  readonly peakBytes: number | undefined;
  /** Everything it printed. */
  readonly output: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** How often memory is looked at, in milliseconds. */
const interval = 50;

/**
 * Runs a command to its end and measures time and memory.
 *
 * @throws Error with what it printed when it fails
 */
export function runMeasured(
  command: string,
  args: readonly string[],
  { cwd, environment = {} }: RunOptions = {},
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, {
      ...(cwd !== undefined && { cwd }),
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let peakBytes: number | undefined;
    const timer = setInterval(() => {
      const now = child.pid === undefined ? undefined : memoryOfTree(child.pid);
      if (now !== undefined) peakBytes = Math.max(peakBytes ?? 0, now);
    }, interval);
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => {
      clearInterval(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - started) / 1000;
      if (code === 0) resolve({ seconds, peakBytes, output });
      else reject(new Error(`${command} ${args.join(' ')} failed.\n\n${output.trim()}`));
    });
  });
}

interface ProcessMemory {
  readonly pid: number;
  readonly parent: number;
  readonly bytes: number;
}

/** The resident memory of a process and all that descend from it, in bytes. */
function memoryOfTree(root: number): number | undefined {
  const processes = runningProcesses();
  if (processes.length === 0) return undefined;
  const byParent = Map.groupBy(processes, ({ parent }) => parent);
  let sum = 0;
  const waiting = processes.filter(({ pid }) => pid === root);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    sum += next.bytes;
    waiting.push(...(byParent.get(next.pid) ?? []));
  }
  return sum;
}

/** https://man7.org/linux/man-pages/man5/proc_pid_status.5.html */
function runningProcesses(): ProcessMemory[] {
  let names: string[];
  try {
    names = readdirSync('/proc');
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const number = (key: string): number =>
        Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      return [{ pid: Number(name), parent: number('PPid'), bytes: number('VmRSS') * 1024 }];
    } catch {
      // It ended in the meantime.
      return [];
    }
  });
}
