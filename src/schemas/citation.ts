import { z } from 'astro/zod';
import { parseCitationField } from '../citations/syntax.ts';

/**
 * A citation in frontmatter: the same bracketed text as in prose,
 * `"[@tass-2023, para. 2; @caixin-2023, para. 6]"`.
 */
export const citation = z.string().superRefine((text, context) => {
  for (const problem of parseCitationField(text).problems) {
    context.addIssue({
      code: 'custom',
      message: problem.message,
      params: { rule: 'citation-syntax', hint: problem.hint },
    });
  }
});
