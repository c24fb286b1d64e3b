/**
 * The sites that this one is measured against. Each is installed by the benchmark into
 * a temporary folder, with these versions; none is a dependency.
 */
export const comparedVersions = {
  astro: '7.3.4',
  '@astrojs/mdx': '8.0.2',
  '@astrojs/starlight': '0.42.4',
  '@astrojs/markdown-remark': '7.3.0',
  lighthouse: '13.5.0',
} as const;
type Package = keyof typeof comparedVersions;

/** A site to compare with. */
export interface ComparedSite {
  readonly name: string;
  readonly packages: readonly Package[];
  /** Where it looks for entries. */
  readonly content: string;
  /** Its other files, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** Astro with its MDX integration and nothing else: one module for each entry. */
export const bareAstro: ComparedSite = {
  name: 'Astro with MDX',
  packages: ['astro', '@astrojs/mdx'],
  content: 'content',
  files: {
    'astro.config.mjs': `import mdx from '@astrojs/mdx';
export default { trailingSlash: 'always', integrations: [mdx()] };
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  entries: defineCollection({ loader: glob({ base: './content', pattern: '**/*.mdx' }) }),
};
`,
    'src/pages/[...id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const entries = await getCollection('entries');
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{entry.data.title}</title>
  </head>
  <body>
    <h1>{entry.data.title}</h1>
    <p>{entry.data.description}</p>
    <Content />
  </body>
</html>
`,
  },
};

/**
 * Starlight with its own search. Its default sidebar would carry a link to every entry
 * on every page, which at thousands of entries nobody would publish: it has three links.
 */
export const starlight: ComparedSite = {
  name: 'Starlight',
  packages: ['astro', '@astrojs/starlight', '@astrojs/markdown-remark'],
  content: 'src/content/docs',
  files: {
    'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default {
  trailingSlash: 'always',
  site: 'https://starlight.example',
  integrations: [
    starlight({
      title: 'Reference',
      sidebar: ['organisations', 'events', 'mechanisms'].map((name) => ({ label: name, link: '/' + name + '/' })),
    }),
  ],
};
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    'src/content/docs/index.mdx': `---
title: Reference
description: A reference.
---
Search it.
`,
  },
};
