import type { DocumentKind } from '../documents/document.ts';
import type { TextIndex } from './text-index.ts';

/** The kinds of pages, looked up once: a result tells its kind only with its text. */
export interface Kinds {
  readonly kindOf: (id: string) => string;
  /** Sources and statements: short pages about one thing that others build on. */
  readonly isRecord: (id: string) => boolean;
}

const kinds = [
  'Organisation',
  'Event',
  'Mechanism',
  'Person',
  'Series',
  'Source',
  'Statement',
] as const satisfies readonly DocumentKind[];

export async function kindsOf(text: TextIndex): Promise<Kinds> {
  const byId = new Map<string, DocumentKind>();
  for (const kind of kinds) {
    for (const id of await text.withValue('kind', kind)) byId.set(id, kind);
  }
  const kindOf = (id: string): string => byId.get(id) ?? 'Page';
  return { kindOf, isRecord: (id) => ['Source', 'Statement'].includes(kindOf(id)) };
}
