import type { PlannedEntry } from './plan.ts';
import type { Spread } from './spread.ts';
import { quotation, type QuotableArticles } from './quotation.ts';
import type { Writer } from './writer.ts';

/** Counts as measured on the site's 57 entries in November 2026. */
const paragraphs: Spread = [2, 3, 4, 5, 8, 11];
const paragraphWords: Spread = [8, 30, 46, 60, 86, 149];
const lists: Spread = [0, 1, 1, 2, 2, 3];
const listItems: Spread = [3, 3, 4, 4, 6, 8];
const listItemWords: Spread = [3, 11, 19, 27, 44, 90];
const tableRows: Spread = [3, 3, 5, 6, 7, 7];
const cellWords: Spread = [2, 6, 10, 12, 18, 28];
const disagreements: Spread = [0, 0, 1, 2, 3, 5];

const headings = ['Origin', 'Part in the cooperation', 'What was agreed', 'Later developments'];

/** The Markdown of an entry. Every paragraph, list item and table row is cited. */
export function entryProse(
  writer: Writer,
  entry: PlannedEntry,
  successor: PlannedEntry,
  articles: QuotableArticles,
): string {
  const blocks = [`${leadTo(successor, writer)} ${cited(writer, entry, 40)}`];
  const sections = writer.random.between(2, headings.length);
  const perSection = Math.max(1, Math.round(writer.draw(paragraphs) / sections));
  for (const heading of headings.slice(0, sections)) {
    blocks.push(`## ${heading}`);
    for (let i = 0; i < perSection; i++) {
      blocks.push(cited(writer, entry, writer.draw(paragraphWords)));
    }
  }
  for (let i = writer.draw(lists); i > 0; i--) blocks.push(list(writer, entry));
  if (writer.chance(20)) blocks.push(table(writer));
  // The first entries quote one article each, so that none is without a citation.
  if (entry.index < articles.size || writer.chance(40)) {
    blocks.push(`${writer.sentence(12)} ${quotation(writer, articles, entry.index)}.`);
  }
  const conflicts = writer.draw(disagreements);
  if (conflicts > 0) blocks.push('## What the sources disagree on');
  for (let i = 1; i <= conflicts; i++) blocks.push(disagreement(writer, entry, i));
  return blocks.join('\n\n');
}

/** Sentences of so many words together, cited; some link to other pages. */
function cited(writer: Writer, entry: PlannedEntry, words: number): string {
  const sentences: string[] = [];
  let left = words;
  while (left > 0) {
    const length = Math.min(left, writer.sentenceLength());
    left -= length;
    const link = writer.chance(40) ? ` ${linkIn(writer, entry)}` : '';
    const citation = left === 0 || writer.chance(45) ? ` ${writer.citation()}` : '';
    sentences.push(`${writer.sentence(length)}${link}${citation}.`);
  }
  return sentences.join(' ');
}

function list(writer: Writer, entry: PlannedEntry): string {
  const items = Array.from(
    { length: writer.draw(listItems) },
    () => `- ${cited(writer, entry, writer.draw(listItemWords))}`,
  );
  return `${writer.sentence(8)}:\n\n${items.join('\n')}`;
}

function table(writer: Writer): string {
  const rows = Array.from({ length: writer.draw(tableRows) }, () => {
    const cell = (): string => `${writer.sentence(writer.draw(cellWords))} ${writer.citation()}`;
    return `| ${writer.label(2)} | ${cell()} | ${cell()} |`;
  });
  const name = writer.label(4);
  return `<Comparison of="${name}">\n\n| Point | First account | Second account |\n|---|---|---|\n${rows.join('\n')}\n\n</Comparison>`;
}

function disagreement(writer: Writer, entry: PlannedEntry, number: number): string {
  // Its anchor is made of its words: the number keeps those of one page apart.
  const on = `${writer.label(7)} (point ${number})`;
  const values = Array.from(
    { length: writer.random.between(2, 3) },
    () => `- ${cited(writer, entry, writer.draw(listItemWords))}`,
  );
  return `<Disagreement on="${on}">\n\n${values.join('\n')}\n\n${cited(writer, entry, 24)}\n\n</Disagreement>`;
}

/** Every entry leads to the next one, so that none is without links to it. */
function leadTo(successor: PlannedEntry, writer: Writer): string {
  return `${writer.sentence(9)} ${linkTo(successor)} ${writer.ownCitation()}.`;
}

function linkIn(writer: Writer, entry: PlannedEntry): string {
  if (writer.chance(20)) {
    const person = writer.person();
    return `[${person.name}](../people/${person.slug}.yaml)`;
  }
  return linkTo(writer.neighbour(entry));
}

function linkTo({ title, collection, slug }: PlannedEntry): string {
  return `[${title}](../${collection}/${slug}.mdx)`;
}
