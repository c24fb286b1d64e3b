import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { auditAnswer } from '../dependencies/audit.ts';
import { judgeLicence, lockedPackages } from '../dependencies/licences.ts';

/**
 * `npm run packages`: the licences of all packages in the lockfile, and the
 * vulnerabilities that the registry knows of. Exit code 1 for a licence that is not
 * accepted or a vulnerability, 2 when the registry did not answer.
 */
const packages = lockedPackages(readFileSync('package-lock.json', 'utf8')).map((locked) => ({
  ...locked,
  judgement: judgeLicence(locked),
}));

const counts = Map.groupBy(packages, ({ licence }) => licence ?? 'none stated');
console.log(`Licences of ${packages.length} packages:`);
for (const [licence, of] of [...counts].toSorted(([, a], [, b]) => b.length - a.length)) {
  console.log(`${String(of.length).padStart(5)}  ${licence}`);
}
const exceptions = packages.filter(({ judgement }) => judgement.reason !== undefined);
console.log(`\nAccepted as exceptions: ${exceptions.length}`);
for (const { name, version, licence, judgement } of exceptions) {
  console.log(`  ${name} ${version}: ${licence ?? 'none stated'} – ${judgement.reason}`);
}
const refused = packages.filter(({ judgement }) => !judgement.accepted);
console.log(`\nNot accepted: ${refused.length}`);
for (const { name, version, licence } of refused) {
  console.log(`  ${name} ${version}: ${licence ?? 'none stated'}`);
}

const { stdout } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
  shell: process.platform === 'win32',
});
const answer = auditAnswer(stdout ?? '');
if ('unanswered' in answer) {
  console.log(
    `\nVulnerabilities: not known. The registry could not be asked (${answer.unanswered}).`,
  );
} else {
  console.log(`\nVulnerabilities: ${answer.vulnerabilities.length}`);
  for (const { name, severity, advisories } of answer.vulnerabilities) {
    console.log(`  ${name} (${severity}): ${advisories.join('; ')}`);
  }
}
const isBad =
  refused.length > 0 || ('vulnerabilities' in answer && answer.vulnerabilities.length > 0);
process.exitCode = isBad ? 1 : 'unanswered' in answer ? 2 : 0;
