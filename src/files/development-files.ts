import type { Plugin } from 'vite';
import { mediaType } from '../hosting/media-types.ts';

/** The module that makes the files, loaded anew when the content changes. */
const maker = '/src/files/content-at.ts';

interface Maker {
  readonly contentAt: (path: string) => Promise<string | Uint8Array | undefined>;
}

function isMaker(module: unknown): module is Maker {
  return (
    typeof module === 'object' &&
    module !== null &&
    'contentAt' in module &&
    typeof module.contentAt === 'function'
  );
}

/** How the files end; nothing else is looked for among them. */
const endings = /\.(?:bib|ris|json|md|csv|xml|txt|png)$/;

/**
 * Serves the files that are no pages while the site is edited. A build writes them
 * without Astro; as routes of Astro they would take it several times as long.
 *
 * @param base the base path of the site, normalised
 */
export function developmentFiles(base: string): Plugin {
  return {
    name: 'development-files',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?');
        if (!path.startsWith(base) || !endings.test(path)) {
          next();
          return;
        }
        const answer = async (): Promise<void> => {
          const module: unknown = await server.ssrLoadModule(maker);
          if (!isMaker(module)) throw new TypeError(`${maker} makes no files.`);
          const content = await module.contentAt(path.slice(base.length));
          if (content === undefined) next();
          else response.setHeader('Content-Type', mediaType(path)).end(content);
        };
        answer().catch(next);
      });
    },
  };
}
