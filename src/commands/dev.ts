import { spawn } from 'node:child_process';
import { astroExecutable, quietAstro } from '../build/run-astro.ts';

/** `npm run dev`: live editing. Arguments go to `astro dev`. */
const child = spawn(process.execPath, [astroExecutable(), 'dev', ...process.argv.slice(2)], {
  env: { ...process.env, ...quietAstro },
  stdio: 'inherit',
});
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});
