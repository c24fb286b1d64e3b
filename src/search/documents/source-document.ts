import { containerText } from '../../citations/container-text.ts';
import { authorName } from '../../citations/author-names.ts';
import { dateInWords } from '../../dates/words.ts';
import type { Source } from '../../graph/model.ts';
import type { Passage, SearchDocument } from './document.ts';
import { firstDay, yearsOf } from './years.ts';

/** A source: what it is, whose it is, what it goes back to and how it is judged; not its text. */
export function sourceDocument({ key, path, data }: Source): SearchDocument {
  const when = data.issued === undefined ? undefined : dateInWords(data.issued);
  const outlet =
    data.role === 'search-record'
      ? 'Search record'
      : containerText(data.containerTitle, data.publisher);
  const texts =
    data.role === 'search-record'
      ? [data.result, data.scope, ...data.queries]
      : [
          ...(data.titleTranslated === undefined ? [] : [`${data.titleTranslated}.`]),
          ...(data.assessment ?? []),
          ...data.origins.map(({ note }) => `Goes back to ${note}.`),
        ];
  const bibliography =
    data.role === 'search-record'
      ? ['Search record', key]
      : [
          ...data.author.map(authorName),
          data.publisher,
          new URL(data.url).hostname,
          key,
          data.accessNote,
        ];
  return {
    path,
    kind: 'Source',
    title: data.title,
    detail: [outlet, when].filter(Boolean).join(', '),
    passages: texts.map((text): Passage => ({ kind: 'text', text })),
    alsoFoundBy: bibliography.filter(Boolean).join(' · '),
    day: firstDay(data.issued),
    years: yearsOf([data.issued]),
    sources: [key],
  };
}
