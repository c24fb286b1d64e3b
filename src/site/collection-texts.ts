import type { Collection } from '../schemas/ids.ts';

/** Titles and one-sentence descriptions of the lists. */
export const collectionTexts = {
  organisations: {
    title: 'Organisations',
    description:
      'The states’ bodies, alliances, institutes and media that the five articles name or speak of, each with its names, its place and its part in China–Russia security cooperation.',
  },
  events: {
    title: 'Events',
    description:
      'Meetings, visits and announcements in order of time: who met where, in which office, and what each side said of it.',
  },
  mechanisms: {
    title: 'Mechanisms',
    description:
      'The formats, agreements, initiatives and principles through which China and Russia say they cooperate on security, and what is known of each.',
  },
} as const satisfies Record<Collection, { title: string; description: string }>;
