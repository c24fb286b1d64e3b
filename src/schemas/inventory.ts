import { z } from 'astro/zod';
import { slug } from './ids.ts';

/**
 * The entries that there must be: one for every organisation, event and mechanism
 * that the articles mention. None is left out or merged, and no slug changes once
 * it is published.
 */
export const inventory = z.strictObject({
  organisations: z.array(slug),
  events: z.array(slug),
  mechanisms: z.array(slug),
});
