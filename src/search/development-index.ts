import { existsSync } from 'node:fs';
import sirv from 'sirv';
import type { Plugin } from 'vite';

/**
 * Serves the last built index and names while the site is edited. Without any, the
 * search says that there is none and what to run.
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
      const names = sirv('dist/search', { dev: true });
      server.middlewares.use(`${base}pagefind`, sirv('dist/pagefind', { dev: true }));
      server.middlewares.use(`${base}search`, (request, response, next) => {
        // The search page itself is the one that is edited.
        if (request.url?.split('?')[0]?.endsWith('.json')) names(request, response, next);
        else next();
      });
    },
  };
}
