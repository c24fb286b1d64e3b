import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtSite, type BuildOptions } from '../testing/build.ts';
import { copyProject } from '../testing/project-copy.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { differences, treeHashes } from '../testing/tree.ts';

/** The same tree gives the same site, byte for byte, whatever is different around it. */
const clock = new URL('../testing/shifted-clock.ts', import.meta.url).href;

const unshare = ['unshare', '--net', '--map-root-user'] as const;
const offline = spawnSync(unshare[0], [...unshare.slice(1), 'true']).status === 0;

test('two builds of one tree are the same', async (t) => {
  const first = treeHashes(await builtSite(t));
  assert.ok(first.size > 1000, `${first.size} files`);
  const same = async (t: Parameters<typeof builtSite>[0], options: BuildOptions) => {
    assert.deepEqual(differences(first, treeHashes(await builtSite(t, options))), []);
  };

  await t.test('one after the other', (t) => same(t, {}));

  await t.test('in another year, time zone and locale', (t) =>
    same(t, {
      environment: {
        NODE_OPTIONS: `--import=${clock}`,
        TZ: 'Asia/Kathmandu',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
      },
    }),
  );

  await t.test('in another folder, without git and with little else', (t) => {
    const project = join(temporaryFolder(t), 'другая папка', '文件');
    mkdirSync(project, { recursive: true });
    copyProject(project);
    const programs = temporaryFolder(t);
    symlinkSync(process.execPath, join(programs, 'node'));
    return same(t, { project, environment: { PATH: programs, HOME: '/nowhere' } });
  });

  await t.test(
    'without a network',
    { skip: offline ? false : 'this machine does not allow "unshare --net"' },
    (t) => same(t, { by: unshare }),
  );
});
