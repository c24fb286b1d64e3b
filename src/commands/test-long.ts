import { dirname } from 'node:path';
import { createRequire } from 'node:module';
import { longTests } from '../testing/unit-tests.ts';

/**
 * `npm run test:long`: what takes minutes and `npm test` therefore leaves out: hosts,
 * faults, hostile content in a built site, builds compared byte for byte. The last
 * line counts: `N passed, N failed`; what this machine does not allow is skipped with
 * the reason.
 */
process.chdir(dirname(createRequire(import.meta.url).resolve('../../package.json')));
const { passed, failed } = await longTests();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
