import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { present } from '../testing/present.ts';
import { publishedTable } from '../testing/published-table.ts';
import { realContent } from '../testing/real-content.ts';
import { describeTables } from './describe-tables.ts';
import { jsonSchemas } from './json-schemas.ts';
import { jsonText } from './json-text.ts';
import { entryPageRecord } from './pages/entry-record.ts';
import { personPageRecord } from './pages/person-record.ts';
import { seriesPageRecord } from './pages/series-record.ts';
import { tables } from './tables.ts';

const content = realContent();
const { graph } = content;
const schemas = jsonSchemas(graph);
const allTables = tables(graph);

/** Compiles a published schema as an outside reader does: from its text. */
function validator(name: string): ValidateFunction {
  const schema: unknown = JSON.parse(JSON.stringify(present(schemas.get(name))));
  assert.ok(typeof schema === 'object' && schema !== null);
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  formats.default(ajv);
  return ajv.compile(schema);
}

function assertValid(
  validate: ValidateFunction,
  document: Readonly<Record<string, unknown>>,
): void {
  const read: unknown = JSON.parse(jsonText(document));
  assert.ok(validate(read), JSON.stringify(validate.errors?.slice(0, 3), null, 2));
}

describe('what is written agrees with the schema that is published', () => {
  for (const table of allTables) {
    test(`${table.name}.json`, () => {
      assertValid(validator(table.name), publishedTable(content, table));
    });
  }

  test('index.json of every entry', () => {
    const validate = validator('entry');
    for (const entry of graph.entries.values()) {
      assertValid(validate, entryPageRecord(content, entry));
    }
  });

  test('index.json of every person', () => {
    const validate = validator('person');
    for (const person of graph.people.values()) {
      assertValid(validate, personPageRecord(content, person));
    }
  });

  test('index.json of every series', () => {
    const validate = validator('series');
    for (const series of graph.series) assertValid(validate, seriesPageRecord(content, series));
  });
});

test('the schema refuses a field that is missing, one that it does not know, and a wrong type', () => {
  const validate = validator('claims');
  const table = present(allTables.find(({ name }) => name === 'claims'));
  const document = publishedTable(content, table);
  const [row] = document.rows;
  const { statement, ...without } = present(row);
  assert.equal(typeof statement, 'string');
  for (const rows of [[without], [{ ...row, more: 1 }], [{ ...row, statement: 5 }]]) {
    assert.equal(validate({ ...document, rows }), false);
  }
  assert.ok(validate({ ...document, rows: [row] }));
});

test('a file names the schema by which it is valid', () => {
  for (const table of allTables) {
    assert.equal(publishedTable(content, table).$schema, present(schemas.get(table.name))['$id']);
  }
  for (const [name, document] of [
    ['entry', entryPageRecord(content, present([...graph.entries.values()][0]))],
    ['person', personPageRecord(content, present([...graph.people.values()][0]))],
    ['series', seriesPageRecord(content, present(graph.series[0]))],
  ] as const) {
    assert.equal(document.$schema, present(schemas.get(name))['$id']);
  }
});

test('every field of every table is described', () => {
  for (const { name, fields } of describeTables(content)) {
    for (const field of fields) {
      assert.match(field.description, /^[A-Z].*\.$/, `${name}: ${field.name}`);
      assert.doesNotMatch(field.type, /undefined|\[object/, `${name}: ${field.name}`);
    }
  }
});
