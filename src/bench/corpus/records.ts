import { fingerprint } from '../../citations/fingerprints.ts';
import { verdict, type Verdict } from '../../schemas/claim.ts';
import type { CorpusPlan, PlannedEntry, PlannedPerson } from './plan.ts';
import { bracketed, type Writer } from './writer.ts';

/** A record as a value, to be written as YAML. */
export type Fields = Readonly<Record<string, unknown>>;

const reviewed = '2026-11-22';
const containers = ['The Gazette', 'Northern News Agency', 'Harbour Times', 'Ministry website'];
const grades = ['A', 'B', 'C', 'D', 'E'] as const;

/** Three sources in a row go back to one origin, as copies of one report do. */
const sourcesPerOrigin = 3;

/** The frontmatter of an entry. */
export function entryFields(
  writer: Writer,
  entry: PlannedEntry,
  related: readonly PlannedEntry[],
): Fields {
  const { title, name, collection, date } = entry;
  const zh = { text: `${name.han}机构`, pinyin: name.latin, citation: writer.citation() };
  const ru = { text: `Организация ${name.cyrillic}`, citation: writer.citation() };
  return {
    title,
    aliases: [`${name.latin} body`, `${name.latin} ${entry.index}`],
    names: { ...(writer.chance(70) && { zh }), ...(writer.chance(55) && { ru }) },
    summary: {
      text: `${writer.sentence(writer.draw([21, 27, 32, 36, 40, 43]))}.`,
      citation: writer.citation(),
    },
    facts: Array.from({ length: writer.draw([2, 3, 4, 5, 6, 8]) }, () => ({
      label: writer.label(2),
      value: writer.words(writer.draw([1, 4, 8, 11, 16, 22])),
      citation: writer.citation(),
    })),
    relations: related.map(({ collection: folder, slug }) => ({
      type: collection === 'events' ? 'attended-by' : 'concerned-with',
      target: `${folder}/${slug}`,
      citation: writer.citation(),
    })),
    ...(collection === 'events' && {
      date: { value: date, citation: writer.citation() },
      place: { value: name.latin, citation: writer.citation() },
      participants: participants(writer),
    }),
    reviewed,
    history: [{ date: reviewed, text: 'First version.' }],
  };
}

function participants(writer: Writer): Fields[] {
  const slugs = Array.from({ length: writer.random.between(1, 4) }, () => writer.person().slug);
  return [...new Set(slugs)].map((person) => ({
    person,
    office: writer.label(4),
    citation: writer.citation(),
  }));
}

export function personFields(writer: Writer, person: PlannedPerson, plan: CorpusPlan): Fields {
  const { name, familyName, invented } = person;
  return {
    name,
    familyName,
    names: {
      zh: { text: invented.han, citation: writer.citation() },
      ru: { text: invented.cyrillic, citation: writer.citation() },
    },
    aliases: [`${familyName}ov`],
    summary: { text: `${writer.sentence(20)}.`, citation: writer.citation() },
    offices: Array.from({ length: writer.random.between(1, 4) }, () => {
      const { collection, slug } = writer.random.pick(plan.entries);
      return {
        title: writer.label(5),
        organisation: `${collection}/${slug}`,
        from: '2012-05-21',
        citation: writer.citation(),
      };
    }),
    notes: [{ text: `${writer.sentence(15)}.`, citation: writer.citation() }],
    reviewed,
  };
}

function bibliography(writer: Writer, key: string): Fields {
  return {
    type: 'article-newspaper',
    title: writer.sentence(10),
    author: [{ family: writer.label(1), given: 'N.' }],
    containerTitle: writer.random.pick(containers),
    issued: '2023-09-19',
    language: 'en',
    url: `https://news.example/${key}`,
    accessed: reviewed,
    accessNote: 'Archived copy, read whole.',
    gradeReason: `${writer.sentence(12)}.`,
  };
}

export function evidenceFields(writer: Writer, key: string, index: number): Fields {
  return {
    role: 'evidence',
    ...bibliography(writer, key),
    grade: grades[index % grades.length],
    origins: [{ id: originOf(index), note: writer.words(8) }],
    assessment: [`${writer.sentence(30)}.`],
  };
}

const originOf = (index: number): string => `origin-${Math.floor(index / sourcesPerOrigin)}`;

export function articleFields(writer: Writer, key: string, paragraphs: readonly string[]): Fields {
  return {
    role: 'article',
    ...bibliography(writer, key),
    grade: 'C',
    origins: [{ id: key, note: writer.words(8) }],
    assessment: [`${writer.sentence(40)}.`],
    paragraphs: paragraphs.map(fingerprint),
  };
}

/** The statements of an article, two or so in each paragraph. */
export function claimFields(writer: Writer, paragraphs: number, plan: CorpusPlan): Fields {
  const evidence = Math.floor(plan.evidence.length / sourcesPerOrigin);
  return {
    claims: Array.from({ length: paragraphs * 2 }, (_, i) => {
      const judged: Verdict = writer.random.pick(verdict.options);
      const origin = writer.random.between(0, evidence - 1) * sourcesPerOrigin;
      return {
        number: i + 1,
        paragraph: Math.floor(i / 2) + 1,
        statement: `${writer.sentence(18)}.`,
        verdict: judged,
        reasoning: `${writer.sentence(30)}.`,
        // Of one origin, so that it fits every verdict.
        evidence: bracketed(plan.evidence.slice(origin, origin + 2)),
        entries: aboutEntries(writer, plan),
      };
    }),
  };
}

function aboutEntries(writer: Writer, plan: CorpusPlan): string[] {
  const ids = Array.from({ length: writer.random.between(1, 2) }, () => {
    const { collection, slug } = writer.random.pick(plan.entries);
    return `${collection}/${slug}`;
  });
  return [...new Set(ids)];
}

export function seriesFields(writer: Writer, entry: PlannedEntry, unit: string): Fields {
  return {
    title: `Every ${unit} of the ${entry.title}`,
    unit,
    entry: `${entry.collection}/${entry.slug}`,
    occurrences: Array.from({ length: writer.random.between(8, 20) }, (_, i) => ({
      number: i + 1,
      status: 'firm',
      date: `${2001 + i}-0${1 + (i % 9)}-12`,
      place: writer.label(1),
      citation: writer.citation(),
    })),
  };
}
