import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { join } from 'node:path';
import { contentDirectory } from './graph/load.ts';
import { event, mechanism, organisation } from './schemas/entry.ts';
import type { Collection } from './schemas/ids.ts';

/** Entries keep their file name as id, so that addresses never depend on Astro's slugs. */
const entries = (collection: Collection) =>
  glob({
    base: join(contentDirectory(), collection),
    pattern: '*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  });

export const collections = {
  organisations: defineCollection({ loader: entries('organisations'), schema: organisation }),
  events: defineCollection({ loader: entries('events'), schema: event }),
  mechanisms: defineCollection({ loader: entries('mechanisms'), schema: mechanism }),
};
