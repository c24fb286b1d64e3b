import type { z } from 'astro/zod';
import type { Names } from '../../schemas/names.ts';
import type { names as namesSchema } from '../schemas/parts.ts';
import { fieldCitations } from './cited-records.ts';

/** The names of an entry or a person as a record. */
export function nameRecords({ zh, ru }: Names): z.infer<typeof namesSchema> {
  return {
    chinese: zh
      ? {
          text: zh.text,
          short: zh.short ?? null,
          traditional: zh.traditional ?? null,
          pinyin: zh.pinyin ?? null,
          confirmed: zh.unconfirmed !== true,
          citations: fieldCitations(zh.citation),
        }
      : null,
    russian: ru
      ? {
          text: ru.text,
          short: ru.short ?? null,
          confirmed: ru.unconfirmed !== true,
          citations: fieldCitations(ru.citation),
        }
      : null,
  };
}
