/**
 * New content files. Blanks are written `…`: the check refuses a file until each
 * is filled, since `[@…]` is no citation and `…` no date.
 */

/** What can be begun, with the folder it goes to. */
export const scaffoldKinds = {
  organisation: 'organisations',
  event: 'events',
  mechanism: 'mechanisms',
  person: 'people',
  source: 'sources',
} as const;
export type ScaffoldKind = keyof typeof scaffoldKinds;

export function isScaffoldKind(text: string): text is ScaffoldKind {
  return Object.hasOwn(scaffoldKinds, text);
}

/** A new file: its path within the content folder and its text. */
export interface Scaffold {
  readonly path: string;
  readonly text: string;
}

/**
 * Begins a content file.
 *
 * @param name the title of the entry, the name of the person, or the key of the source
 * @param today the day of the first version, EDTF
 * @throws RangeError when no file name can be made of the name
 */
export function scaffold(kind: ScaffoldKind, name: string, today: string): Scaffold {
  const slug = slugOf(name);
  if (slug === '') {
    throw new RangeError(
      `No file name can be made of "${name}". Give a name with Latin letters or digits.`,
    );
  }
  const folder = scaffoldKinds[kind];
  if (kind === 'person') return { path: `${folder}/${slug}.yaml`, text: person(name, today) };
  if (kind === 'source') return { path: `${folder}/${slug}.yaml`, text: source(today) };
  return { path: `${folder}/${slug}.mdx`, text: entry(kind, name, today) };
}

/** "Taihe Institute" becomes "taihe-institute"; accents are dropped. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function entry(kind: 'organisation' | 'event' | 'mechanism', title: string, today: string): string {
  const event = `date:
  value: "…"
  citation: '[@…]'
place:
  value: …
  citation: '[@…]'
participants: []
`;
  return `---
title: ${JSON.stringify(title)}
names: {}
aliases: []
summary:
  text: …
  citation: '[@…]'
${kind === 'event' ? event : ''}facts:
  - label: …
    value: …
    citation: '[@…]'
relations: []
reviewed: "${today}"
history:
  - date: "${today}"
    text: First version.
---

… [@…].
`;
}

function person(name: string, today: string): string {
  return `name: ${JSON.stringify(name)}
familyName: …
names: {}
aliases: []
summary:
  text: …
  citation: '[@…]'
offices:
  - title: …
    from: "…"
    citation: '[@…]'
notes: []
reviewed: "${today}"
`;
}

function source(today: string): string {
  return `role: evidence
type: …
title: …
author: []
containerTitle: …
issued: "…"
language: …
url: …
accessed: "${today}"
accessNote: …
grade: …
gradeReason: …
origins:
  - id: …
    note: …
`;
}
