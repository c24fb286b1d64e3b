import { parseArgs } from 'node:util';
import { buildSite } from '../build/build-site.ts';
import { listenForInterruption } from '../build/interruption.ts';
import { failed } from './failed.ts';

/** `npm run build`: check, build, index, verify; `dist/` is replaced only by a complete site. */
const { values } = parseArgs({ options: { into: { type: 'string', default: 'dist' } } });
const interruption = listenForInterruption();
try {
  await buildSite(values.into, console.log, interruption.signal);
} catch (error) {
  failed(error);
} finally {
  interruption.stopListening();
}
