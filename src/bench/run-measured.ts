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
  /**
   * The processor time that it and its children took, which depends little on what else
   * the machine does; `undefined` where the system has no `/proc`.
   */
  readonly processorSeconds: number | undefined;
  /** Everything it printed. */
  readonly output: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** How often memory and processor time are looked at, in milliseconds. */
const interval = 50;
/** In which Linux counts processor time, whatever the machine: USER_HZ. */
const ticksPerSecond = 100;

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
    let processorSeconds: number | undefined;
    const timer = setInterval(() => {
      const now = child.pid === undefined ? undefined : usageOfTree(child.pid);
      if (now === undefined) return;
      peakBytes = Math.max(peakBytes ?? 0, now.bytes);
      processorSeconds = Math.max(processorSeconds ?? 0, now.processorSeconds);
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
      if (code === 0) resolve({ seconds, peakBytes, processorSeconds, output });
      else reject(new Error(`${command} ${args.join(' ')} failed.\n\n${output.trim()}`));
    });
  });
}

interface Usage {
  readonly bytes: number;
  readonly processorSeconds: number;
}

interface ProcessUsage extends Usage {
  readonly pid: number;
  readonly parent: number;
}

/** What a process and all that descend from it use: resident memory and processor time. */
function usageOfTree(root: number): Usage | undefined {
  const processes = runningProcesses();
  const waiting = processes.filter(({ pid }) => pid === root);
  if (waiting.length === 0) return undefined;
  const byParent = Map.groupBy(processes, ({ parent }) => parent);
  let bytes = 0;
  let processorSeconds = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    bytes += next.bytes;
    processorSeconds += next.processorSeconds;
    waiting.push(...(byParent.get(next.pid) ?? []));
  }
  return { bytes, processorSeconds };
}

/** https://man7.org/linux/man-pages/man5/proc_pid_status.5.html and proc_pid_stat.5 */
function runningProcesses(): ProcessUsage[] {
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
      // After the name in brackets: the times of the process and of its ended children.
      const times = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
        .slice(11, 15);
      const ticks = times.reduce((sum, time) => sum + Number(time), 0);
      return [
        {
          pid: Number(name),
          parent: number('PPid'),
          bytes: number('VmRSS') * 1024,
          processorSeconds: ticks / ticksPerSecond,
        },
      ];
    } catch {
      // It ended in the meantime.
      return [];
    }
  });
}
