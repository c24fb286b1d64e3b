import { defineConfig, devices } from '@playwright/test';

/** Addresses of the two built sites and the browser come from `src/commands/test.ts`. */
const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  // States are waited for; on a busy machine even the first of them takes its time.
  expect: { timeout: 20_000 },
  // What takes minutes runs with `npm run test:long`.
  projects: [
    { name: 'short', testIgnore: 'long/**' },
    { name: 'long', testMatch: 'long/**' },
  ],
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['line'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env['TEST_SITE_URL'] ?? '',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      // Root has no sandbox; the browser must not look for the internet by itself.
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        // Letters are drawn alike on every machine, for the pictures of `looks.spec.ts`.
        '--font-render-hinting=slight',
        '--disable-lcd-text',
      ],
    },
  },
});
