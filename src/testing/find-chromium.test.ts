import assert from 'node:assert/strict';
import { delimiter, join } from 'node:path';
import { describe, test } from 'node:test';
import { findChromium, type Machine } from './find-chromium.ts';

const playwrights = '/cache/playwright/chrome';
const bin = join('/usr', 'bin', 'chromium-headless-shell');
const npx = 'npx playwright install chromium';
const update = 'apt-get update';
const install = 'apt-get install -y --no-install-recommends chromium-headless-shell';

interface Circumstances {
  readonly environment?: Machine['environment'];
  /** What is there from the beginning. */
  readonly files?: readonly string[];
  /** The commands that succeed, each with the file that is there after it. */
  readonly commands?: Readonly<Record<string, string>>;
  readonly rootOnDebian?: boolean;
  /** The path that Playwright names; empty when it knows none for this system. */
  readonly playwright?: string;
}

/** A machine in given circumstances, with what was run on it and said of it. */
function machineWith({
  environment = { PATH: ['', '/usr/bin', '/opt/bin'].join(delimiter) },
  files = [],
  commands = {},
  rootOnDebian = false,
  playwright = playwrights,
}: Circumstances) {
  const there = new Set(files);
  const ran: string[] = [];
  const said: string[] = [];
  const machine: Machine = {
    environment,
    exists: (path) => there.has(path),
    playwrightChromium: () => playwright,
    run: (command, args) => {
      const line = [command, ...args].join(' ');
      ran.push(line);
      const made = commands[line];
      if (made !== undefined) there.add(made);
      return made !== undefined;
    },
    isRootOnDebian: () => rootOnDebian,
    say: (line) => said.push(line),
  };
  return { machine, ran, said };
}

describe('a Chromium that is there is taken, and nothing is run', () => {
  const path = { PATH: ['/opt/bin', '/usr/bin'].join(delimiter) };
  const named = { ...path, CHROMIUM_PATH: '/my/chrome' };
  for (const [name, environment, files, expected] of [
    ['the one named', named, ['/my/chrome', playwrights, bin], '/my/chrome'],
    ['Playwright’s before one on the PATH', path, [bin, playwrights], playwrights],
    ['the one on the PATH', path, [bin], bin],
    [
      'the one in the first folder of the PATH',
      path,
      [bin, '/opt/bin/chromium-headless-shell'],
      '/opt/bin/chromium-headless-shell',
    ],
    ['Chromium before Chrome, in whatever folder', path, ['/opt/bin/google-chrome', bin], bin],
    ['the one without windows before one with them', path, ['/opt/bin/chromium', bin], bin],
    ['chromium', path, ['/opt/bin/chromium'], '/opt/bin/chromium'],
    ['chromium-browser', path, ['/opt/bin/chromium-browser'], '/opt/bin/chromium-browser'],
    ['Chrome', path, ['/usr/bin/google-chrome'], '/usr/bin/google-chrome'],
    [
      'Chrome by its other name',
      path,
      ['/usr/bin/google-chrome-stable'],
      '/usr/bin/google-chrome-stable',
    ],
    ['another where the name is empty', { ...path, CHROMIUM_PATH: '' }, [bin], bin],
    ['Playwright’s without a PATH', {}, [playwrights], playwrights],
  ] as const) {
    test(name, () => {
      const { machine, ran, said } = machineWith({ environment, files });
      assert.equal(findChromium(machine), expected);
      assert.deepEqual([ran, said], [[], []]);
    });
  }
});

test('a name that leads nowhere is refused, though there are others', () => {
  const { machine, ran } = machineWith({
    environment: { CHROMIUM_PATH: '/no/chrome', PATH: '/usr/bin' },
    files: [playwrights, bin],
  });
  assert.throws(() => findChromium(machine), {
    message:
      'CHROMIUM_PATH names "/no/chrome", where there is no file; set it to a Chromium or unset it.',
  });
  assert.deepEqual(ran, []);
});

describe('where there is none, it is installed', () => {
  const none =
    'The browser tests need a Chromium and none could be found or installed; install one and set CHROMIUM_PATH to its program.';
  for (const [name, circumstances, expected, commands] of [
    [
      'as Playwright’s',
      { commands: { [npx]: playwrights }, rootOnDebian: true },
      playwrights,
      [npx],
    ],
    [
      'as Debian’s package when Playwright’s cannot be had',
      { commands: { [update]: '', [install]: bin }, rootOnDebian: true },
      bin,
      [npx, update, install],
    ],
    [
      'as Debian’s package when Playwright’s is not there after all',
      { commands: { [npx]: '', [update]: '', [install]: bin }, rootOnDebian: true },
      bin,
      [npx, update, install],
    ],
    [
      'as Debian’s package with the lists there are',
      { commands: { [install]: bin }, rootOnDebian: true },
      bin,
      [npx, update, install],
    ],
    ['not at all without being root on Debian', { commands: { [install]: bin } }, undefined, [npx]],
    [
      'not at all when Debian’s package cannot be had',
      { commands: { [update]: '' }, rootOnDebian: true },
      undefined,
      [npx, update, install],
    ],
    [
      'not at all when Debian’s package brings none',
      { commands: { [update]: '', [install]: '' }, rootOnDebian: true },
      undefined,
      [npx, update, install],
    ],
    [
      'not at all when Playwright knows none for the system',
      { commands: { [npx]: '' }, playwright: '' },
      undefined,
      [npx],
    ],
  ] as const satisfies readonly (readonly [string, Circumstances, ...unknown[]])[]) {
    test(name, () => {
      const { machine, ran, said } = machineWith(circumstances);
      if (expected === undefined) assert.throws(() => findChromium(machine), { message: none });
      else assert.equal(findChromium(machine), expected);
      assert.deepEqual(ran, commands);
      // Each way of installing is announced before it is gone.
      assert.equal(said.length, new Set(ran.map((line) => line.split(' ')[0])).size);
    });
  }
});
