import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { readmeBlock } from '../testing/hosts.ts';

/** What is ready to be copied to a host says what the project does. */
const project = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(project, path), 'utf8');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')));

/** Every npm command that a text runs is one of the package. */
function assertCommands(commands: readonly string[]): void {
  for (const command of commands) {
    const name = /^npm (?:run )?(\S+)/.exec(command)?.[1];
    if (name === undefined || name === 'ci') continue;
    assert.ok(Object.hasOwn(scripts, name), command);
  }
}

const step = z.object({
  id: z.string().optional(),
  uses: z
    .string()
    .regex(/^actions\/[a-z-]+@v\d+$/)
    .optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  with: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  jobs: z.record(
    z.string(),
    z.object({
      'timeout-minutes': z.number(),
      permissions: z.record(z.string(), z.string()).optional(),
      steps: z.array(step),
    }),
  ),
});

for (const file of ['pages.yml', 'test.yml']) {
  test(`the workflow ${file} is valid, and its commands are there`, () => {
    const { jobs } = workflow.parse(parseYaml(read(`.github/workflows/${file}`)));
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    assertCommands(steps.flatMap(({ run }) => run ?? []));
    for (const { run } of steps) {
      const script = /^bash (\S+)$/.exec(run ?? '')?.[1];
      if (script !== undefined) assert.ok(existsSync(join(project, script)), script);
    }
  });
}

test('the workflow for GitHub Pages publishes dist/ at the address that GitHub gives', () => {
  const { on, jobs } = workflow.parse(parseYaml(read('.github/workflows/pages.yml')));
  assert.deepEqual(Object.keys(on), ['workflow_dispatch']);
  const steps = jobs['build']?.steps ?? [];
  assert.ok(
    steps.some(({ id, uses }) => id === 'pages' && uses?.startsWith('actions/configure-pages')),
  );
  assert.deepEqual(steps.find(({ run }) => run === 'npm run build')?.env, {
    SITE_URL: '${{ steps.pages.outputs.origin }}',
    BASE_PATH: '${{ steps.pages.outputs.base_path }}',
  });
  assert.equal(
    steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact'))?.with?.['path'],
    'dist',
  );
  assert.deepEqual(jobs['publish']?.permissions, { pages: 'write', 'id-token': 'write' });
});

test('the settings for Netlify are valid, and their command is there', () => {
  const { build } = z
    .strictObject({
      build: z.strictObject({
        command: z.string(),
        publish: z.literal('dist'),
        environment: z.strictObject({ SITE_URL: z.url(), NODE_VERSION: z.string() }),
      }),
    })
    .parse(parseToml(readmeBlock('toml')));
  assertCommands([build.command]);
});

test('the settings for Cloudflare Pages in the README name a command that is there', () => {
  const line = /^- \*\*Cloudflare Pages:\*\* build command `([^`]+)`, output directory `dist`/m;
  assertCommands([line.exec(read('README.md'))?.[1] ?? 'npm run none']);
});

test('the settings for nginx are a map and a server block, closed', () => {
  // That nginx reads and obeys them is shown by matrix.long.test.ts.
  const block = readmeBlock('nginx');
  assert.match(block, /^ *map \$uri \$site_cache \{/);
  assert.equal(block.split('{').length, block.split('}').length);
});
