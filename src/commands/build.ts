import { parseArgs } from 'node:util';
import { buildSite } from '../build/build-site.ts';
import { failed } from './failed.ts';

/** `npm run build`: check, build, index, verify; `dist/` is replaced only by a complete site. */
const { values } = parseArgs({ options: { into: { type: 'string', default: 'dist' } } });
try {
  await buildSite(values.into, console.log);
} catch (error) {
  failed(error);
}
