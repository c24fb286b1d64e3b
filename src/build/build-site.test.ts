import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidence, organisation } from '../testing/content.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { BuildError } from './build-error.ts';
import { buildSite } from './build-site.ts';

/** Bad content ends a build while Astro is starting. `src/commands/build.test.ts` runs the command. */
test('a build of content with problems ends with the report of the check', async (t) => {
  const files = [organisation('red', {}, 'Uncited.'), evidence()];
  process.env['CONTENT_DIR'] = temporaryFolder(
    t,
    Object.fromEntries(files.map(({ path, text }) => [path, text])),
  );
  const said: string[] = [];
  await assert.rejects(
    buildSite('.dist-test', (line) => said.push(line)),
    (error) => {
      assert.ok(error instanceof BuildError);
      assert.match(
        error.message,
        /\/organisations\/red\.mdx:\d+:1 {2}error {2}uncited-paragraph {2}/,
      );
      assert.match(error.message, /\nNothing was built\.$/);
      return true;
    },
  );
  assert.deepEqual(said, []);
});
