import { enableCompileCache } from 'node:module';

/**
 * `npm run check`. Compiling TypeScript would take a third of the time of a check;
 * Node keeps what it compiled when it is told to before anything is imported.
 * https://nodejs.org/api/module.html#module-compile-cache
 */
enableCompileCache();
await import('./check-content.ts');
