import { parseArgs } from 'node:util';
import { buildSite } from '../build/build-site.ts';
import { listenForInterruption } from '../build/interruption.ts';
import { ProgressLine } from '../build/progress.ts';
import { failed } from './failed.ts';

/** `npm run build`: check, build, index, verify; `dist/` is replaced only by a complete site. */
const { values } = parseArgs({ options: { into: { type: 'string', default: 'dist' } } });
const interruption = listenForInterruption();
try {
  const progress = new ProgressLine(process.stdout);
  await buildSite(values.into, console.log, interruption.signal, progress);
} catch (error) {
  failed(error);
} finally {
  interruption.stopListening();
}
