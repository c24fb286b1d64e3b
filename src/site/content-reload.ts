import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The module that keeps the content once it is read. */
const loader = fileURLToPath(new URL('../graph/load.ts', import.meta.url));

/**
 * Shows a saved change of the content while the site is edited: what keeps the
 * content is thrown away with all that was derived from it, and open pages load anew.
 * https://vite.dev/guide/api-environment-plugins#the-hotupdate-hook
 *
 * @param directory the content folder, absolute
 */
export function contentReload(directory: string): Plugin {
  return {
    name: 'content-reload',
    apply: 'serve',
    configureServer(server) {
      // CONTENT_DIR may name a folder outside the project.
      server.watcher.add(directory);
    },
    hotUpdate: {
      order: 'pre',
      handler({ file }) {
        if (!file.startsWith(`${directory}/`)) return undefined;
        return [...(this.environment.moduleGraph.getModulesByFile(loader) ?? [])];
      },
    },
  };
}
