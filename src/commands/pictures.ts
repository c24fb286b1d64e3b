import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { browserTests, renewedPictures, testedSites } from '../testing/browser-tests.ts';
import { buildTestedSite } from '../testing/build-tested-site.ts';

/**
 * `npm run pictures`: draws the pictures of `e2e/pictures/` anew, which the browser tests
 * compare pages with. For a change of the look that is meant; look at what it changed
 * before you commit it.
 */
process.chdir(dirname(createRequire(import.meta.url).resolve('../../package.json')));
const sites = testedSites.filter((site) => 'content' in site);
const built = sites.map(buildTestedSite);
const failed = built.some((counts) => counts.failed > 0)
  ? 1
  : (await browserTests(sites, renewedPictures)).failed;
for (const { folder } of sites) rmSync(folder, { recursive: true, force: true });
process.exitCode = failed > 0 ? 1 : 0;
