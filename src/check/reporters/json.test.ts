import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidence, organisation } from '../../testing/content.ts';
import { buildGraph } from '../../graph/build-graph.ts';
import { checkGraph } from '../check.ts';
import { jsonReport } from './json.ts';

test('the report for machines parses back into the report', () => {
  const report = checkGraph(
    buildGraph({
      files: [organisation('red', {}, 'Quoted “国家 and so on” \\ [@gazete].'), evidence()],
      issues: [],
    }),
  );
  const parsed: unknown = JSON.parse(jsonReport(report));
  assert.notEqual(report.issues.length, 0);
  assert.deepEqual(parsed, report);
});
