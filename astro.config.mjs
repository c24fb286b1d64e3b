// Wiring only: what the site is made of. What it says is in `content/`.
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { developmentFiles } from './src/files/development-files.ts';
import { contentDirectory } from './src/graph/load.ts';
import { developmentIndex } from './src/search/development-index.ts';
import { contentReload } from './src/site/content-reload.ts';
import { basePath, siteUrl } from './src/site/config.ts';

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'always',
  build: {
    format: 'directory',
    inlineStylesheets: 'always',
    // Pages are written while others render.
    concurrency: 8,
  },
  prerenderConflictBehavior: 'error',
  vite: {
    plugins: [
      tailwindcss(),
      developmentIndex(basePath),
      developmentFiles(basePath),
      contentReload(contentDirectory()),
    ],
    // The search's worker loads a part of itself only when it is needed.
    worker: { format: 'es' },
    build: {
      // Scripts are files: they are cached, and a page need not name their hashes in its policy.
      assetsInlineLimit: 0,
      modulePreload: false,
      // A build begins with an empty folder, and other steps write into it beside Astro.
      emptyOutDir: false,
    },
  },
});
