import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditAnswer } from './audit.ts';

const report = (vulnerabilities: object): string =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: { vulnerabilities: {} } });

test('a report without vulnerabilities is an answer', () => {
  assert.deepEqual(auditAnswer(report({})), { vulnerabilities: [] });
});

test('vulnerabilities are told with what is known of them', () => {
  const text = report({
    leaky: {
      name: 'leaky',
      severity: 'high',
      isDirect: false,
      via: [{ source: 1, title: 'It leaks', url: 'https://advisories.example/1', range: '<2' }],
      range: '<2',
    },
    user: { name: 'user', severity: 'high', via: ['leaky'], fixAvailable: true },
  });
  assert.deepEqual(auditAnswer(text), {
    vulnerabilities: [
      {
        name: 'leaky',
        severity: 'high',
        advisories: ['It leaks (https://advisories.example/1)'],
      },
      { name: 'user', severity: 'high', advisories: ['through leaky'] },
    ],
  });
});

for (const [name, output, unanswered] of [
  [
    'a registry that refuses the question',
    '{"message":"405 Method Not Allowed","statusCode":405,"body":""}',
    '405 Method Not Allowed',
  ],
  [
    'no network',
    '{"message":"request to https://r.example failed","error":{}}',
    'request to https://r.example failed',
  ],
  ['nothing', '', 'npm audit printed no report'],
  ['a report cut off', report({}).slice(0, -3), 'npm audit printed no report'],
  ['a report of another form', '{"advisories":{}}', 'npm audit printed no report'],
  ['an empty object', '{}', 'npm audit printed no report'],
] as const) {
  test(`${name} is no answer`, () => assert.deepEqual(auditAnswer(output), { unanswered }));
}
