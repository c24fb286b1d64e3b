import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { chineseNames } from './names-chinese.ts';
import { englishNames } from './names-english.ts';
import { pinyinNames } from './names-pinyin.ts';
import { russianNames } from './names-russian.ts';
import { ordinals } from './ordinals.ts';
import { phrases } from './phrases.ts';
import { type JudgedQuery } from './query.ts';
import { questions } from './questions.ts';
import { sources } from './sources.ts';
import { topics } from './topics.ts';
import { typos } from './typos.ts';

export type { JudgedQuery, QueryClass } from './query.ts';

/** All judged queries, class by class. */
export const judgedQueries: readonly JudgedQuery[] = [
  ...englishNames,
  ...chineseNames,
  ...russianNames,
  ...pinyinNames,
  ...ordinals,
  ...dates,
  ...topics,
  ...phrases,
  ...typos,
  ...questions,
  ...sources,
  ...claims,
];
