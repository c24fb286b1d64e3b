import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import {
  build,
  projectFolder,
  smallContent,
  startBuild,
  type BuildOptions,
  type RunningBuild,
} from '../testing/build.ts';
import { copyProject } from '../testing/project-copy.ts';
import { Random } from '../testing/random.ts';
import { temporaryFolder, writeTree } from '../testing/temporary-folder.ts';
import { treeHashes, type TreeHashes } from '../testing/tree.ts';

/**
 * Whatever befalls a build, the last good site stays as it is, the message says what
 * happened, and the next build is as good as if nothing had.
 */
const small = (t: TestContext) => ({ environment: { CONTENT_DIR: smallContent(t) } });
let count = 0;

/** A place with a site in it, in a project; all that builds leave there is gone when the test ends. */
function placeWithSite(t: TestContext, project = projectFolder) {
  const place = `.dist-fault-${process.pid}-${(count += 1)}`;
  const directory = join(project, place);
  const beside = (): string[] =>
    existsSync(project) ? readdirSync(project).filter((name) => name.startsWith(`${place}-`)) : [];
  writeTree(directory, { 'index.html': 'the last good site', 'a/b/c.html': 'all of it' });
  t.after(() => {
    // Some tests mount something there.
    spawnSync('umount', ['-l', directory]);
    for (const name of [place, ...beside()]) {
      rmSync(join(project, name), { recursive: true, force: true });
    }
  });
  return { place, directory, site: treeHashes(directory), beside };
}

function assertSame(directory: string, site: TreeHashes): void {
  assert.deepEqual([...treeHashes(directory)], [...site], 'the last good site is as it was');
}

/** A whole site: pages, search index and headers. */
function assertWhole(directory: string): void {
  for (const file of ['index.html', '404.html', 'pagefind/pagefind-entry.json', '_headers']) {
    assert.ok(existsSync(join(directory, file)), file);
  }
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until a build is beyond its check, and has begun to write what it made of the content. */
async function untilItWrites({ process: child }: RunningBuild, place: string): Promise<void> {
  while (
    child.exitCode === null &&
    !existsSync(join(projectFolder, `${place}-next-${child.pid}`, 'data'))
  ) {
    await wait(10);
  }
}

function kill({ process: child }: RunningBuild, signal: NodeJS.Signals, group: boolean): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  process.kill(group ? -child.pid : child.pid, signal);
}

describe('a build that is interrupted', () => {
  const seed = Date.now() % 2 ** 31;
  const random = new Random(seed);

  test(`anywhere (seed ${seed})`, async (t) => {
    const { place, directory, site, beside } = placeWithSite(t);
    const options = small(t);
    const started = performance.now();
    const { code, output } = await build(place, options);
    assert.equal(code, 0, output);
    const duration = performance.now() - started;
    rmSync(directory, { recursive: true });
    writeTree(directory, { 'index.html': 'the last good site', 'a/b/c.html': 'all of it' });

    for (const [signal, exitCode, group] of [
      ['SIGINT', 130, true],
      ['SIGINT', 130, true],
      ['SIGTERM', 143, false],
      ['SIGTERM', 143, false],
      ['SIGHUP', 129, false],
      ['SIGKILL', null, false],
      ['SIGKILL', null, false],
      ['SIGKILL', null, false],
    ] as const) {
      const after = Math.round((duration * random.between(5, 80)) / 100);
      await t.test(`by ${signal} after ${after} ms`, async (t) => {
        const running = startBuild(place, options);
        await wait(after);
        kill(running, signal, group);
        const ended = await running.outcome;
        if (ended.code === 0) {
          // It was done before the signal came; then the new site is whole.
          assertWhole(directory);
          t.diagnostic('the build was faster');
          rmSync(directory, { recursive: true });
          writeTree(directory, { 'index.html': 'the last good site', 'a/b/c.html': 'all of it' });
          return;
        }
        assertSame(directory, site);
        if (exitCode === null) return;
        // Before Node has loaded the command, it ends by the signal itself and says nothing.
        if (ended.signal === null) {
          assert.equal(ended.code, exitCode, ended.output);
          assert.match(
            ended.output,
            new RegExp(
              `The build was interrupted \\(${signal}\\)\\. The site is as it was before\\.\n$`,
            ),
          );
        }
        assert.deepEqual(beside(), []);
      });
    }

    await t.test('leaves nothing that the next build does not clear', async () => {
      const ended = await build(place, options);
      assert.equal(ended.code, 0, ended.output);
      assertWhole(directory);
      assert.deepEqual(beside(), []);
    });
  });

  test('in the instant of the exchange has its site brought back, even by a build that fails', async (t) => {
    const { place, directory, site, beside } = placeWithSite(t);
    const { pid } = spawnSync(process.execPath, ['--version']);
    renameSync(directory, `${directory}-old-${pid}`);
    const { code, output } = await build(place, {
      environment: { CONTENT_DIR: temporaryFolder(t, { 'people/broken.yaml': 'name: "' }) },
    });
    assert.equal(code, 1);
    assert.match(output, new RegExp(`Brought back ${place}/`));
    assertSame(directory, site);
    assert.deepEqual(beside(), []);
  });
});

test('of two builds at once the second ends with a sentence, and the first is whole', async (t) => {
  const { place, directory, beside } = placeWithSite(t);
  const other = placeWithSite(t);
  const options = small(t);
  const first = startBuild(place, options);
  await untilItWrites(first, place);
  for (const target of [place, other.place]) {
    const second = await build(target, options);
    assert.equal(second.code, 1);
    assert.ok(
      second.output.endsWith(
        `Another build is at work in this folder (process ${first.process.pid}). Wait until it has ended. If there is none, remove ${place}-next-${first.process.pid}/.\n`,
      ),
      second.output,
    );
  }
  const { code, output } = await first.outcome;
  assert.equal(code, 0, output);
  assertWhole(directory);
  assertSame(other.directory, other.site);
  assert.deepEqual([...beside(), ...other.beside()], []);
});

test('a file of the content that changes meanwhile is named, and nothing is published', async (t) => {
  const { place, directory, site, beside } = placeWithSite(t);
  const content = smallContent(t);
  const running = startBuild(place, { environment: { CONTENT_DIR: content } });
  await untilItWrites(running, place);
  writeFileSync(join(content, 'people/ida-lund.yaml'), 'name: "Nobody has checked this"\n');
  const { code, output } = await running.outcome;
  assert.equal(code, 1, output);
  assert.match(output, /The content was changed .*: people[/\\]ida-lund\.yaml\. Build again\.\n$/);
  assertSame(directory, site);
  assert.deepEqual(beside(), []);
});

test('a file that is added meanwhile is named, too', async (t) => {
  const { place, directory, site } = placeWithSite(t);
  const content = smallContent(t);
  const running = startBuild(place, { environment: { CONTENT_DIR: content } });
  await untilItWrites(running, place);
  writeFileSync(join(content, 'people/notes.txt'), '');
  const { code, output } = await running.outcome;
  assert.equal(code, 1, output);
  assert.match(
    output,
    /The content was changed while the site was built, so the site may hold what was not checked: .*people.*\. Build again\.\n$/,
  );
  assertSame(directory, site);
});

const mounting = spawnSync('unshare', ['--mount', 'true']).status === 0;
const noMount = mounting ? false : 'this machine does not allow file systems to be mounted';

/** A file system of its own, in memory, as large as said. */
function mounted(t: TestContext, size: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'reference-mount-'));
  const { status, stderr } = spawnSync('mount', [
    '-t',
    'tmpfs',
    '-o',
    `size=${size}`,
    'tmpfs',
    folder,
  ]);
  assert.equal(status, 0, String(stderr));
  t.after(() => {
    spawnSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** How much room a folder takes, in bytes. */
function sizeOf(directory: string): number {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .reduce((sum, item) => {
      const { size } = statSync(join(item.parentPath, item.name));
      return sum + Math.ceil(size / 4096) * 4096;
    }, 0);
}

test('a disk that is full', { skip: noMount }, async (t) => {
  const project = mounted(t, '96m');
  copyProject(project);
  const { place, directory, site, beside } = placeWithSite(t, project);
  const options: BuildOptions = { ...small(t), project };
  const ballast = join(project, 'ballast');
  const complete = await build(place, options);
  assert.equal(complete.code, 0, complete.output);
  const needed = sizeOf(directory);
  const restore = (): void => {
    rmSync(directory, { recursive: true });
    writeTree(directory, { 'index.html': 'the last good site', 'a/b/c.html': 'all of it' });
  };
  restore();
  // Room for nothing, for some pages, for all pages and a part of the index.
  for (const part of [0.005, 0.1, 0.4, 0.7, 0.9, 1, 1.2]) {
    await t.test(`but for ${part * 100} per cent of what a site needs`, async (t) => {
      rmSync(ballast, { force: true });
      const { bavail, bsize } = statfsSync(project);
      writeFileSync(ballast, Buffer.alloc(bavail * bsize - Math.round(part * needed)));
      const { code, output } = await build(place, options);
      if (code === 0) {
        assertWhole(directory);
        t.diagnostic('there was room enough');
        restore();
        return;
      }
      t.diagnostic(output.split('\n').slice(-30).join(' ').slice(0, 400));
      assert.match(output, /The disk is full\. Make room and build again\./);
      assertSame(directory, site);
      assert.deepEqual(beside(), []);
    });
  }

  await t.test('and then has room again', async () => {
    rmSync(ballast);
    const { code, output } = await build(place, options);
    assert.equal(code, 0, output);
    assertWhole(directory);
  });
});

describe('a place that cannot be written to is refused before any work', () => {
  test('a read-only file system', { skip: noMount }, async (t) => {
    const { place, directory, site } = placeWithSite(t);
    for (const args of [
      ['--bind', directory, directory],
      ['-o', 'remount,ro,bind', directory],
    ]) {
      assert.equal(spawnSync('mount', args).status, 0);
    }
    const { code, output } = await build(place, small(t));
    assert.equal(code, 1);
    assert.equal(
      output,
      `${place}/ is read-only, so no site can be put there. Make it writable (chmod -R u+w ${place}).\n`,
    );
    assertSame(directory, site);
  });

  test('a file system of its own', { skip: noMount }, async (t) => {
    const { place, directory } = placeWithSite(t);
    assert.equal(spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', directory]).status, 0);
    const { code, output } = await build(place, small(t));
    assert.equal(code, 1);
    assert.match(output, new RegExp(`^${place}/ is mounted from elsewhere and cannot be replaced`));
  });

  // Root may write everywhere, so the build is run by somebody else.
  const user = process.getuid?.() === 0 ? 65534 : process.getuid?.();
  test('a folder without the right to write', async (t) => {
    const project = temporaryFolder(t);
    chmodSync(project, 0o755);
    mkdirSync(join(project, 'dist'));
    writeTree(project, { 'dist/index.html': 'the last good site' });
    if (user !== undefined) chownSync(project, user, user);
    chmodSync(join(project, 'dist'), 0o555);
    const place = new URL('place.ts', import.meta.url).href;
    const script = `import(${JSON.stringify(place)}).then(({ assertPlace }) => assertPlace('dist')).catch(({ message }) => console.log(message))`;
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
      cwd: project,
      encoding: 'utf8',
      ...(user !== undefined && { uid: user, gid: user }),
    });
    chmodSync(join(project, 'dist'), 0o755);
    if (/EACCES|Cannot find/.test(stdout + stderr)) {
      t.skip('another user may not read the folder of the project');
      return;
    }
    assert.equal(
      stdout,
      'dist/ is read-only, so no site can be put there. Make it writable (chmod -R u+w dist).\n',
    );
  });
});
