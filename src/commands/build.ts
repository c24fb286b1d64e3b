import { parseArgs } from 'node:util';
import { buildSite } from '../build/build-site.ts';
import { ProgressLine } from '../build/progress.ts';
import { failed } from './failed.ts';

/** `npm run build`: check, build, index, verify; `dist/` is replaced only by a complete site. */
const { values } = parseArgs({ options: { into: { type: 'string', default: 'dist' } } });
try {
  await buildSite(values.into, console.log, new ProgressLine(process.stdout));
} catch (error) {
  failed(error);
}
