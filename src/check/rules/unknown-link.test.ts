import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { organisation, person } from '../../testing/content.ts';
import { findings, inBody, red } from '../../testing/findings.ts';

describe('unknown-link', () => {
  const leadsNowhere = (url: string): string =>
    `The link "${url}" leads to no file of the content.`;
  const leadsOut = (url: string): string => `The link "${url}" leads out of the site.`;
  const cite = 'Write a record of the page in content/sources/ and cite it: [@key].';
  const other = 'Link to the other file, such as "../organisations/tass.mdx".';
  for (const [url, ...expected] of [
    ['blue.mdx'],
    ['../people/ida-lund.yaml'],
    ['../sources/gazette.yaml'],
    ['#history'],
    ['https://example.org/', leadsOut('https://example.org/'), cite],
    ['//example.org/', leadsOut('//example.org/'), cite],
    ['mailto:a@b.example', leadsOut('mailto:a@b.example'), cite],
    [
      '../organisations/bleu.mdx',
      leadsNowhere('../organisations/bleu.mdx'),
      'Did you mean "../organisations/blue.mdx"?',
    ],
    [
      '../people/ida-lundt.yaml#x',
      leadsNowhere('../people/ida-lundt.yaml#x'),
      'Did you mean "../people/ida-lund.yaml"?',
    ],
    [
      '/organisations/blue/',
      leadsNowhere('/organisations/blue/'),
      'Did you mean "../organisations/blue.mdx"?',
    ],
    ['nothing-at-all.pdf', leadsNowhere('nothing-at-all.pdf'), other],
  ] as const) {
    test(`${url} is ${expected.length === 0 ? 'kept' : 'refused'}`, () => {
      assert.deepEqual(
        findings(
          ['unknown-link'],
          red(`One [two](${url}) [@gazette].`),
          organisation('blue'),
          person('ida-lund'),
        ),
        expected.length === 0 ? [] : [['unknown-link', inBody(1, 5), ...expected]],
      );
    });
  }

  test('an address in the text is a link, too', () => {
    assert.deepEqual(findings(['unknown-link'], red('See www.example.org now [@gazette].')), [
      ['unknown-link', inBody(1, 5), leadsOut('http://www.example.org'), cite],
    ]);
  });
});
