import { existsSync } from 'node:fs';
import sirv from 'sirv';
import type { Plugin } from 'vite';

/**
 * Serves the last built index while the site is edited. Without one, the search
 * page says that the index could not be loaded.
 *
 * @param base the base path of the site, normalised
 */
export function developmentIndex(base: string): Plugin {
  return {
    name: 'development-search-index',
    apply: 'serve',
    configureServer(server) {
      if (!existsSync('dist/pagefind')) {
        server.config.logger.warn(
          'There is no search index yet: run "npm run build" once, then search works here too.',
        );
        return;
      }
      server.middlewares.use(`${base}pagefind`, sirv('dist/pagefind', { dev: true }));
    },
  };
}
