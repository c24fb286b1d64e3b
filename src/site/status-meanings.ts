import type { EvidenceStatus } from '../schemas/entry.ts';

/** From what each evidence status follows, one sentence. */
export const statusMeanings = {
  documented: 'The definition stands on at least two origins.',
  'single-source': 'All sources cited for the definition go back to one origin.',
  disputed: 'What the subject is, or whether it is, is itself in dispute.',
  'no-record-found': 'Nothing but an unreliable source names it.',
} as const satisfies Record<EvidenceStatus, string>;
