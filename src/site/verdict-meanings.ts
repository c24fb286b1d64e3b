import type { Verdict } from '../schemas/claim.ts';

/** When each verdict is given, one sentence. */
export const verdictMeanings = {
  corroborated: 'At least one source of another origin says the same.',
  'one-origin': 'Others say it too, but all of them go back to the same origin.',
  partly: 'Correct with a qualification, which is given.',
  'only-here': 'Nothing else was found either way.',
  contradicted: 'A better source says otherwise.',
  'cannot-check': 'Too vague, or nothing could settle it.',
  opinion:
    'A view or forecast, of a named person or of the text itself; where later events bear on it, they are given.',
} as const satisfies Record<Verdict, string>;
