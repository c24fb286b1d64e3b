import { publishedHome } from '../../testing/published-under-path.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasProperty, readJsonLd, type ExpandedNode } from '../../testing/schema-org.ts';
import { dataset } from './dataset.ts';
import { jsonLdText, type JsonLdNode } from './json-ld.ts';
import { webSite } from './site.ts';

/** The properties of a node, and of those within it, as `target.urlTemplate`. */
function flat({ types, properties }: ExpandedNode, prefix = ''): [string, string][] {
  return [...properties].flatMap(([name, values]) => {
    assert.ok(hasProperty(types[0] ?? '', name), `${types[0]} has no ${name}`);
    return values.flatMap((value) =>
      typeof value === 'string'
        ? [[prefix + name, value] satisfies [string, string]]
        : flat(value, `${prefix}${name}.`),
    );
  });
}

const read = async (node: JsonLdNode): Promise<Map<string, string>> =>
  new Map(flat(await readJsonLd(jsonLdText(node))));

test('the home page is a web site that can be searched', async () => {
  const node = await read(webSite('What it is.'));
  assert.equal(node.get('url'), publishedHome);
  assert.equal(node.get('description'), 'What it is.');
  assert.equal(
    node.get('potentialAction.target.urlTemplate'),
    `${publishedHome}search/?q={search_term_string}`,
  );
  assert.equal(node.get('potentialAction.query-input'), 'required name=search_term_string');
});

test('the data is a dataset with its files', async () => {
  const node = await read(
    dataset(
      'All rows.',
      [{ path: 'data/claims.json', title: 'Statements', type: 'application/json' }],
      { published: '2026-03-04', modified: '2026-11-22' },
    ),
  );
  assert.equal(node.get('url'), `${publishedHome}data/`);
  assert.equal(node.get('dateModified'), '2026-11-22');
  assert.equal(node.get('creator.name'), 'China–Russia Security Reference editors');
  assert.equal(node.get('license'), 'https://creativecommons.org/licenses/by/4.0/');
  assert.equal(node.get('distribution.contentUrl'), `${publishedHome}data/claims.json`);
  assert.equal(node.get('distribution.encodingFormat'), 'application/json');
});

test('a term that schema.org does not have is refused', async () => {
  await assert.rejects(readJsonLd(jsonLdText({ '@type': 'Article', headlin: 'x' })));
  await assert.rejects(readJsonLd(jsonLdText({ '@type': 'Artcle' })));
});
