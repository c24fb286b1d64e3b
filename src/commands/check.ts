import { statSync, watch } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkGraph } from '../check/check.ts';
import { jsonReport } from '../check/reporters/json.ts';
import { terminalReport } from '../check/reporters/terminal.ts';
import { contentDirectory, loadGraph } from '../graph/load.ts';

/** `npm run check`: the content check alone. Exit code 1 if there is any problem. */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
  },
});
const directory = contentDirectory();

if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(`There is no content folder at ${directory}. Set CONTENT_DIR to one, or unset it.`);
  process.exit(1);
}
const passed = run();
if (values.watch) watchContent();
else process.exitCode = passed ? 0 : 1;

function run(): boolean {
  const report = checkGraph(loadGraph(directory));
  const folder = relative(process.cwd(), directory) || '.';
  console.log(
    values.json
      ? jsonReport(report)
      : terminalReport(report, folder, process.stdout.hasColors?.() ?? false),
  );
  return report.issues.length === 0;
}

/** Checks again a moment after the last of a burst of changes. */
function watchContent(): void {
  let timer: NodeJS.Timeout | undefined;
  watch(directory, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(run, 100);
  });
}
