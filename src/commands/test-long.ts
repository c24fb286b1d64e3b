import { dirname } from 'node:path';
import { createRequire } from 'node:module';
import { browserTests, everyPage, testedSites } from '../testing/browser-tests.ts';
import { buildTestedSite } from '../testing/build-tested-site.ts';
import { addCounts } from '../testing/counts.ts';
import { longTests } from '../testing/unit-tests.ts';

/**
 * `npm run test:long`: what takes minutes and `npm test` therefore leaves out: hosts,
 * faults, hostile content in a built site, builds compared byte for byte, and every page
 * under axe in both themes. The last line counts: `N passed, N failed`; what this machine
 * does not allow is skipped with the reason.
 */
process.chdir(dirname(createRequire(import.meta.url).resolve('../../package.json')));
const [site] = testedSites;
const built = buildTestedSite(site);
const { passed, failed } = [
  built,
  built.failed > 0 ? built : await browserTests([site], everyPage),
  await longTests(),
].reduce(addCounts);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
