import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fingerprint } from '../citations/fingerprints.ts';
import { buildGraph } from '../graph/build-graph.ts';
import { readContentFiles, type ContentTree } from '../graph/content-files.ts';
import { loadGraph } from '../graph/load.ts';
import { readLedger } from '../permalinks/read-ledger.ts';
import { sourceKey } from '../schemas/ids.ts';
import { checkGraph } from './check.ts';
import { rules } from './registry.ts';

/**
 * A fixture for every rule. `fixtures/valid` is a whole content tree without a
 * problem; `fixtures/<rule>` holds only the files that differ from it, so that
 * exactly this rule is broken. To add a rule, add its folder and its row.
 */
const fixtures = join(import.meta.dirname, 'fixtures');

/** The text behind the fingerprints of `fixtures/valid/sources/harbour-times-2023.yaml`. */
const harbourTimes = [
  'The harbour council will hold its second conference on 19 September 2023, its office said on Monday.',
  '“We shall share our charts, our pilots and our weather reports with every neighbouring port,” said Ida Lund, the harbour master.',
  'The talks on tides between the council and the guild have been held every year since 2005.',
];
const texts = new Map([[sourceKey.parse('harbour-times-2023'), harbourTimes]]);

/** The links that the valid tree has published. */
const published = readLedger(join(fixtures, 'valid'));

type Row = readonly [rule: string, place: string, message: string, hint: string];

const expected: readonly Row[] = [
  [
    'file-encoding',
    'people/maria-berg.yaml:1:1',
    'The file begins with a byte order mark.',
    'Save it as UTF-8 without a byte order mark.',
  ],
  [
    'file-size',
    'people/maria-berg.yaml:1:1',
    'The file has 200368 bytes; at most 200000 are read.',
    'Divide it, or remove what does not belong in it.',
  ],
  [
    'hidden-characters',
    'mechanisms/tide-talks.mdx:18:14',
    'The text holds the invisible character U+200B (zero-width space).',
    'Remove it, or type the passage anew.',
  ],
  [
    'unexpected-file',
    'organisations/notes.md:1:1',
    'This file is not read: organisations, events, mechanisms hold .mdx files, the other folders .yaml files.',
    'Name files here with lower-case letters, digits and hyphens, and the ending .mdx.',
  ],
  [
    'frontmatter-valid',
    'people/maria-berg.yaml:1:1',
    'The field "familyName" is missing in this file.',
    'Add "familyName:" to the record.',
  ],
  [
    'date-valid',
    'people/maria-berg.yaml:6:11',
    'reviewed: "22 November 2026" is not a date in EDTF, level 0 or 1.',
    'Write "2026-11-22".',
  ],
  [
    'citation-syntax',
    'mechanisms/tide-talks.mdx:18:27',
    '"paragraph 3" is neither a locator nor a quotation.',
    'Write [@gazette-2023, para. 3].',
  ],
  [
    'mdx-syntax',
    'mechanisms/tide-talks.mdx:18:15',
    'Entries hold no expressions.',
    'Remove the braces, or write \\{ for a brace in the text.',
  ],
  [
    'raw-html',
    'mechanisms/tide-talks.mdx:18:10',
    'The HTML element <br> stands in the text.',
    'Write Markdown: **strong**, *emphasis*, lists, tables, headings.',
  ],
  [
    'heading-order',
    'mechanisms/tide-talks.mdx:18:1',
    'The heading "High tides" skips a level: #### after the title.',
    'Write ## High tides.',
  ],
  [
    'link-text',
    'mechanisms/tide-talks.mdx:18:16',
    'The link text "here" does not name its target.',
    'Write the name of the page that the link leads to.',
  ],
  [
    'name-script',
    'mechanisms/tide-talks.mdx:5:11',
    'The name "Peгaтa" holds characters that are not Cyrillic letters: P e a.',
    'Write names.ru.text in Cyrillic letters; put other spellings under "aliases".',
  ],
  [
    'unknown-source',
    'mechanisms/tide-talks.mdx:18:57',
    'There is no source "gazete-2023".',
    'Did you mean "gazette-2023"?',
  ],
  [
    'unknown-locator',
    'mechanisms/tide-talks.mdx:18:21',
    'The source "harbour-times-2023" has no para. 4; it has 3 paragraphs.',
    'Cite one of para. 1 to para. 3.',
  ],
  [
    'unknown-link',
    'mechanisms/tide-talks.mdx:18:5',
    'The link "../organisations/pilot-guild.mdx" leads to no file of the content.',
    'Did you mean "../organisations/pilots-guild.mdx"?',
  ],
  [
    'unknown-anchor',
    'mechanisms/tide-talks.mdx:18:5',
    'The page behind the link "../organisations/harbour-council.mdx#member" has no anchor "member".',
    'Did you mean "#members"?',
  ],
  [
    'unknown-relation-target',
    'people/maria-berg.yaml:9:19',
    'There is no entry "organisations/pilots-gild".',
    'Did you mean "organisations/pilots-guild"?',
  ],
  [
    'uncited-paragraph',
    'mechanisms/tide-talks.mdx:18:1',
    'This paragraph has no citation: "The tides are high.".',
    'Cite what supports it, [@key, para. 3], or leave it out.',
  ],
  [
    'uncited-fact',
    'people/maria-berg.yaml:4:3',
    'The field "citation" is missing in "summary".',
    'Add "citation:" there.',
  ],
  [
    'relation-without-citation',
    'organisations/customs-house.mdx:7:5',
    'The field "citation" is missing in "relations[1]".',
    'Add "citation:" there.',
  ],
  [
    'quotation-not-in-source',
    'mechanisms/tide-talks.mdx:18:45',
    'The words "have been held each year since 2005" do not stand in para. 3 of "harbour-times-2023".',
    'The nearest words there are "have been held every year since 2005".',
  ],
  [
    'unproved-quotation',
    'mechanisms/tide-talks.mdx:18:1',
    'The words “are held at noon every day” are quoted without proof.',
    'Add the exact words to the citation, [@key, para. 3, "are held at noon every day"], or say it in our own words.',
  ],
  [
    'unmarked-copy',
    'mechanisms/tide-talks.mdx:18:1',
    'The words "talks on tides between the council and the guild have been held every year" are copied from para. 3 of "harbour-times-2023".',
    'Say it in our own words, or quote it in “…” with the exact words in the citation.',
  ],
  [
    'source-drift',
    'sources/harbour-times-2023.yaml:23:13',
    'Paragraph 3 of "harbour-times-2023" is not the text that was fingerprinted.',
    'Make them anew: npm run fingerprint -- harbour-times-2023.txt, then check what cites the article.',
  ],
  [
    'claim-numbering',
    'claims/harbour-times-2023.yaml:9:13',
    'The claim number 3 stands where 2 is expected.',
    'Write "number: 2", or mend the order.',
  ],
  [
    'claim-without-reason',
    'claims/harbour-times-2023.yaml:9:5',
    'The field "reasoning" is missing in "claims[2]".',
    'Add "reasoning:" there.',
  ],
  [
    'claim-without-evidence',
    'claims/harbour-times-2023.yaml:2:13',
    'The claim harbour-times-2023/1 is judged "Corroborated" without evidence.',
    'Add "evidence" with a citation, or judge it "only-here" or "cannot-check".',
  ],
  [
    'verdict-against-evidence',
    'claims/harbour-times-2023.yaml:2:13',
    'The claim harbour-times-2023/1 is judged corroborated, but all its evidence goes back to the origin of the article.',
    'Judge it "one-origin", or add evidence of another origin.',
  ],
  [
    'duplicate-title',
    'organisations/harbour-council.mdx:2:8',
    'The title "Harbour Council" is also that of another page.',
    'It stands in mechanisms/tide-talks.mdx, line 2; keep it in one place, or make the two differ.',
  ],
  [
    'duplicate-alias',
    'organisations/harbour-council.mdx:12:11',
    'The name "Council of the Harbour" already leads to "Tide Talks".',
    'It stands in mechanisms/tide-talks.mdx, line 3; keep it in one place, or make the two differ.',
  ],
  [
    'duplicate-source',
    'sources/gazette-online.yaml:6:6',
    'The address of "gazette-online" is already that of "gazette-2023".',
    'Cite [@gazette-2023] and remove this record.',
  ],
  [
    'hostile-address',
    'sources/gazette-2023.yaml:6:6',
    'The host "g\u0430zette.example" (xn--gzette-3nf.example) mixes letters of different alphabets: Latin, Cyrillic.',
    'Open the page and copy its address anew. Letters that look alike may lead to another site.',
  ],
  [
    'duplicate-relation',
    'organisations/pilots-guild.mdx:8:13',
    'The relation "distinct-from" between "organisations/pilots-guild" and "organisations/harbour-council" is declared twice.',
    'Remove it here; it stands in organisations/harbour-council.mdx, line 22.',
  ],
  [
    'unused-source',
    'sources/almanac-2023.yaml:1:1',
    'Nothing cites the source "almanac-2023".',
    'Cite it, [@almanac-2023], or remove sources/almanac-2023.yaml.',
  ],
  [
    'orphan-entry',
    'organisations/customs-house.mdx:2:8',
    'Only one other page leads to the entry "organisations/customs-house".',
    'Link to it where another page mentions it, or declare a relation.',
  ],
  [
    'missing-inventory-entry',
    'inventory.yaml:8:5',
    'The entry "mechanisms/tide-tables" of the inventory is missing.',
    'Write content/mechanisms/tide-tables.mdx, or rename "mechanisms/tide-talks" if it is meant.',
  ],
  [
    'retired-permalink',
    'mechanisms/tide-talks.mdx:1:1',
    'The published link "/mechanisms/tide-talks/#p1" would be lost.',
    'Name what takes its place: npm run permalinks -- --successor "/mechanisms/tide-talks/#p1=…".',
  ],
];

/** The valid tree with the files of another one in their places. */
function overValid(tree: ContentTree): ContentTree {
  const valid = readContentFiles(join(fixtures, 'valid'));
  const files = new Map([...valid.files, ...tree.files].map((file) => [file.path, file]));
  const inventory = tree.inventory ?? valid.inventory;
  return {
    files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    issues: [...valid.issues, ...tree.issues],
    ...(inventory !== undefined && { inventory }),
  };
}

test('there is a fixture for every rule, and none for anything else', () => {
  assert.deepEqual(readdirSync(fixtures).toSorted(), [...Object.keys(rules), 'valid'].toSorted());
  assert.deepEqual(expected.map(([rule]) => rule).toSorted(), Object.keys(rules).toSorted());
});

test('the valid tree has every kind of content and no problem', () => {
  const graph = loadGraph(join(fixtures, 'valid'));
  assert.ok(published, 'the valid tree has a ledger');
  const { issues, counts } = checkGraph(graph, { texts, ledger: published });
  assert.deepEqual(issues, []);
  assert.deepEqual(counts, { entries: 4, people: 1, sources: 3, claims: 2 });
  assert.deepEqual(
    [...new Set([...graph.sources.values()].map(({ data }) => data.role))].toSorted(),
    ['article', 'evidence', 'search-record'],
  );
  assert.equal(graph.series.length, 1);
  assert.equal(graph.inventory.length, graph.entries.size);
});

test('the fingerprints of the valid tree are those of the text given here', () => {
  const source = loadGraph(join(fixtures, 'valid')).sources.get(
    sourceKey.parse('harbour-times-2023'),
  );
  assert.deepEqual(
    source?.data.role === 'article' ? source.data.paragraphs : [],
    harbourTimes.map(fingerprint),
  );
});

describe('the fixture breaks exactly its rule, at this place, with this message and hint', () => {
  for (const [rule, place, message, hint] of expected) {
    test(rule, () => {
      const tree = overValid(readContentFiles(join(fixtures, rule)));
      // Only the fixture of its rule has published links; in the others edits lose none.
      const ledger = rule === 'retired-permalink' ? published : undefined;
      const { issues } = checkGraph(buildGraph(tree), { texts, ...(ledger && { ledger }) });
      assert.deepEqual(
        issues.map((issue) => [
          issue.rule,
          issue.positions.map(({ file, line, column }) => `${file}:${line}:${column}`).join(' '),
          issue.message,
          issue.hint,
        ]),
        [[rule, place, message, hint]],
      );
    });
  }
});
