import { z } from 'astro/zod';
import { parseEdtf } from '../dates/edtf.ts';
import { suggestEdtf } from '../dates/suggest.ts';

/**
 * A date as an EDTF string of level 0 or 1 (ISO 8601-2:2019), always quoted in
 * YAML: `"2023-09-19"`, `"2012-08"`, `"2023-09-18/2023-09-21"`, `"2012-08-20~"`.
 * https://www.loc.gov/standards/datetime/
 */
export const edtfDate = z
  .string({
    error: (issue) =>
      issue.input === undefined
        ? undefined
        : 'A date is a string in quotation marks, such as "2023-09-19".',
  })
  .superRefine((text, context) => {
    if (parseEdtf(text)) return;
    const suggestion = suggestEdtf(text);
    context.addIssue({
      code: 'custom',
      message: `"${text}" is not a date in EDTF, level 0 or 1.`,
      params: {
        rule: 'date-valid',
        hint: suggestion
          ? `Write "${suggestion}".`
          : 'Write a day as "2023-09-19", a month as "2023-09", a span as "2023-09-18/2023-09-21".',
      },
    });
  })
  .brand<'EdtfString'>();
export type EdtfString = z.infer<typeof edtfDate>;
