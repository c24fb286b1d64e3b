import assert from 'node:assert/strict';
import test from 'node:test';
import { checkGraph } from '../check/check.ts';
import { buildGraph } from '../graph/build-graph.ts';
import type { ContentFile, ContentFolder } from '../graph/content-files.ts';
import { scaffold, scaffoldKinds, slugOf, type ScaffoldKind } from './templates.ts';

const today = '2026-11-22';

function contentFile(folder: ContentFolder, path: string, text: string): ContentFile {
  return { folder, path, text, name: path.replace(/^.*\/|\.\w+$/g, '') };
}

/** Fills the blanks as an author would. */
function filled(text: string): string {
  return text
    .replaceAll("'[@…]'", "'[@gazette-2023]'")
    .replace('… [@…].', 'It met once [@gazette-2023].')
    .replace('type: …', 'type: article-newspaper')
    .replace('language: …', 'language: en')
    .replace('url: …', 'url: https://gazette.example/2023')
    .replace('grade: …', 'grade: C')
    .replace('id: …', 'id: gazette-2023')
    .replaceAll('"…"', '"2023-09-19"')
    .replaceAll(': …', ': Something true');
}

const source = contentFile(
  'sources',
  'sources/gazette-2023.yaml',
  filled(scaffold('source', 'gazette-2023', today).text),
);

const kinds: readonly ScaffoldKind[] = ['organisation', 'event', 'mechanism', 'person', 'source'];

/** Rules on the site as a whole, which one lonely page cannot keep. */
const ofTheWhole = ['orphan-entry', 'unused-source'];

for (const kind of kinds) {
  const { path, text } = scaffold(kind, 'A New Page', today);

  test(`a new ${kind} is refused while it has blanks`, () => {
    const graph = buildGraph({ files: [contentFile(scaffoldKinds[kind], path, text)], issues: [] });
    assert.ok(checkGraph(graph).issues.length > 0);
  });

  test(`a new ${kind} passes the check once its blanks are filled`, () => {
    const file = contentFile(
      scaffoldKinds[kind],
      path,
      filled(text).replace('gazette.example/2023', 'gazette.example/new'),
    );
    const graph = buildGraph({ files: [file, source], issues: [] });
    assert.deepEqual(
      checkGraph(graph).issues.filter(({ rule }) => !ofTheWhole.includes(rule)),
      [],
    );
  });
}

for (const [name, slug] of [
  ['Taihe Institute', 'taihe-institute'],
  ['People’s Liberation Army', 'peoples-liberation-army'],
  ['SCO–CSTO cooperation', 'sco-csto-cooperation'],
  ['Ünïcode, (2023)', 'unicode-2023'],
  ['太和', ''],
] as const) {
  test(`"${name}" becomes the file name "${slug}"`, () => assert.equal(slugOf(name), slug));
}

test('a name without a Latin letter is refused', () => {
  assert.throws(() => scaffold('organisation', '太和', today), RangeError);
});
