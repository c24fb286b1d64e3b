import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { contentDirectory } from '../graph/load.ts';
import { nearest } from '../graph/nearest.ts';
import { isScaffoldKind, scaffold, scaffoldKinds } from '../scaffold/templates.ts';

/** `npm run new -- organisation "Name"`: begins an entry, a person or a source. */
const [kind = '', ...words] = process.argv.slice(2);
const name = words.join(' ').trim();
const kinds = Object.keys(scaffoldKinds);
if (!isScaffoldKind(kind) || name === '') {
  const near = isScaffoldKind(kind) ? undefined : nearest(kind, kinds);
  console.error(
    `${isScaffoldKind(kind) ? 'There is no name.' : `There is nothing of the kind "${kind}".${near ? ` Did you mean "${near}"?` : ''}`} Write one of ${kinds.join(', ')} and a name: npm run new -- organisation "Taihe Institute"`,
  );
  process.exit(1);
}
try {
  const { path, text } = scaffold(kind, name, new Date().toISOString().slice(0, 10));
  const file = join(contentDirectory(), path);
  mkdirSync(dirname(file), { recursive: true });
  // "wx" fails when the file is there: nothing that somebody wrote is ever overwritten.
  writeFileSync(file, text, { flag: 'wx' });
  console.log(
    `Wrote ${relative(process.cwd(), file)}. Fill every "…", then run npm run check until it finds nothing, and npm run permalinks. The name of the file is the address of the page: rename it now if you must. How to rename a page that is published stands in the README.`,
  );
} catch (error) {
  if (error instanceof RangeError) console.error(error.message);
  else if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
    console.error(`There is a file for "${name}" already; nothing was written.`);
  } else throw error;
  process.exitCode = 1;
}
