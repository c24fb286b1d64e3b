// Wiring only: what the site is made of. What it says is in `content/`.
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentDirectory } from './src/graph/load.ts';
import { sitemapOptions } from './src/metadata/sitemap.ts';
import { markdownFeatures } from './src/schemas/markdown-features.ts';
import { permanentBlockIds } from './src/permalinks/current-block-ids.ts';
import { blockIdsPlugin } from './src/rendering/block-ids-plugin.ts';
import { tableLabelsPlugin } from './src/rendering/table-labels-plugin.ts';
import { prosePlugin } from './src/rendering/prose-plugin.ts';
import { developmentIndex } from './src/search/development-index.ts';
import { basePath, siteUrl } from './src/site/config.ts';

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  prerenderConflictBehavior: 'error',
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: markdownFeatures,
      mdastPlugins: [prosePlugin({ contentDirectory: contentDirectory(), base: basePath })],
      hastPlugins: [
        tableLabelsPlugin,
        blockIdsPlugin({ contentDirectory: contentDirectory(), idsOf: permanentBlockIds }),
      ],
    }),
  },
  integrations: [mdx(), sitemap(sitemapOptions)],
  vite: {
    plugins: [tailwindcss(), developmentIndex(basePath)],
    // Scripts are files: they are cached, and a page need not name their hashes in its policy.
    build: { assetsInlineLimit: 0, modulePreload: false },
  },
});
