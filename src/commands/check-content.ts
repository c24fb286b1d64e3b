import { statSync, watch } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { ProgressLine } from '../build/progress.ts';
import { checkFolder } from '../check/check-folder.ts';
import type { CheckReport } from '../check/check.ts';
import { githubReport } from '../check/reporters/github.ts';
import { jsonReport } from '../check/reporters/json.ts';
import { terminalReport } from '../check/reporters/terminal.ts';
import { contentDirectory, loadGraph } from '../graph/load.ts';

/** The content check alone. Exit code 1 if there is any problem. */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    github: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    texts: { type: 'string' },
  },
});
const directory = contentDirectory();
for (const folder of [directory, values.texts]) {
  if (folder !== undefined && !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(
      `There is no folder at ${folder}. CONTENT_DIR and --texts each name a folder, or are left out.`,
    );
    process.exit(1);
  }
}
const passed = run();
if (values.watch) watchContent();
else process.exitCode = passed ? 0 : 1;

function run(): boolean {
  const progress = new ProgressLine(process.stdout);
  const graph = loadGraph(directory, (done, of) => progress.show('Files read', done, of));
  const report = checkFolder(graph, directory, values.texts, progress.show);
  progress.clear();
  console.log(formatted(report));
  return report.issues.length === 0;
}

function formatted(report: CheckReport): string {
  const folder = relative(process.cwd(), directory) || '.';
  if (values.json) return jsonReport(report);
  if (values.github) return githubReport(report, folder);
  return terminalReport(report, folder, process.stdout.hasColors?.() ?? false);
}

/** Checks again a moment after the last of a burst of changes. */
function watchContent(): void {
  let timer: NodeJS.Timeout | undefined;
  watch(directory, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(run, 100);
  });
}
