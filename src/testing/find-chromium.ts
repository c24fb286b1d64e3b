import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** How the machine is asked; replaced in the tests. */
export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** The path of Playwright's own Chromium, whether or not it is there. */
  readonly playwrightChromium: () => string;
  /** Runs a command and tells whether it succeeded. */
  readonly run: (command: string, args: readonly string[]) => boolean;
  readonly isRootOnDebian: () => boolean;
  readonly say: (line: string) => void;
}

/** Chromium without windows comes first: a page opens in half the time. */
const systemNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

const debianPackage = 'chromium-headless-shell';

/**
 * Finds a Chromium for the browser tests: the one named by `CHROMIUM_PATH`,
 * Playwright's own, one on the `PATH`; else installs Playwright's, or Debian's
 * package where that is impossible and we are root.
 *
 * @throws Error with one sentence on what to do when there is none to be had
 */
export function findChromium(machine: Machine): string {
  const named = machine.environment['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (machine.exists(named)) return named;
    throw new Error(
      `CHROMIUM_PATH names "${named}", where there is no file; set it to a Chromium or unset it.`,
    );
  }
  const present = presentChromium(machine);
  if (present !== undefined) return present;
  machine.say('There is no Chromium on this machine: installing the one of Playwright.');
  if (machine.run('npx', ['playwright', 'install', 'chromium'])) {
    const installed = presentChromium(machine);
    if (installed !== undefined) return installed;
  }
  if (machine.isRootOnDebian()) {
    machine.say('Playwright’s Chromium could not be had: installing the Debian package.');
    machine.run('apt-get', ['update']);
    if (machine.run('apt-get', ['install', '-y', '--no-install-recommends', debianPackage])) {
      const installed = presentChromium(machine);
      if (installed !== undefined) return installed;
    }
  }
  throw new Error(
    'The browser tests need a Chromium and none could be found or installed; install one and set CHROMIUM_PATH to its program.',
  );
}

function presentChromium(machine: Machine): string | undefined {
  const own = machine.playwrightChromium();
  if (own !== '' && machine.exists(own)) return own;
  const folders = (machine.environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  return systemNames
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => machine.exists(path));
}

/** The machine we run on. */
export const thisMachine: Machine = {
  environment: process.env,
  exists: existsSync,
  playwrightChromium: () => chromium.executablePath(),
  run: (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0,
  isRootOnDebian: () =>
    process.getuid?.() === 0 &&
    existsSync('/etc/os-release') &&
    /^ID(?:_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8')) &&
    commandExists('apt-get'),
  say: console.log,
};

function commandExists(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
