import { buildSite } from '../build/build-site.ts';
import { failed } from './failed.ts';

/** `npm run build`: check, build, index, verify; `dist/` is replaced only by a complete site. */
try {
  await buildSite('dist', console.log);
} catch (error) {
  failed(error);
}
