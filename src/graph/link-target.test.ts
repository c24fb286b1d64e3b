import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { resolveLink, targetPath } from './link-target.ts';

const from = 'organisations/red.mdx';

describe('a link', () => {
  for (const [name, url, target, path] of [
    [
      'to an entry in another folder',
      '../events/launch-2005.mdx',
      { kind: 'entry', id: 'events/launch-2005' },
      '/events/launch-2005/',
    ],
    [
      'to an entry in the same folder',
      'blue.mdx',
      { kind: 'entry', id: 'organisations/blue' },
      '/organisations/blue/',
    ],
    [
      'that begins with a dot',
      './blue.mdx',
      { kind: 'entry', id: 'organisations/blue' },
      '/organisations/blue/',
    ],
    [
      'to a place on an entry',
      '../mechanisms/pact.mdx#history',
      { kind: 'entry', id: 'mechanisms/pact', fragment: 'history' },
      '/mechanisms/pact/',
    ],
    [
      'to a place on the same page',
      '#history',
      { kind: 'entry', id: 'organisations/red', fragment: 'history' },
      '/organisations/red/',
    ],
    [
      'to an encoded place',
      '#%E5%8E%86%E5%8F%B2',
      { kind: 'entry', id: 'organisations/red', fragment: '历史' },
      '/organisations/red/',
    ],
    [
      'to a wrongly encoded place',
      '#50%',
      { kind: 'entry', id: 'organisations/red', fragment: '50%' },
      '/organisations/red/',
    ],
    [
      'to a person',
      '../people/ida-lund.yaml',
      { kind: 'person', id: 'ida-lund' },
      '/people/ida-lund/',
    ],
    [
      'to a source',
      '../sources/gazette.yaml#para-3',
      { kind: 'source', id: 'gazette', fragment: 'para-3' },
      '/sources/gazette/',
    ],
    [
      'by a detour',
      '../people/../events/launch.mdx',
      { kind: 'entry', id: 'events/launch' },
      '/events/launch/',
    ],
    ['out of the site', 'https://example.org/a.mdx#b', { kind: 'external' }, undefined],
    ['to an address without a protocol', '//example.org/', { kind: 'external' }, undefined],
    ['to a mail address', 'mailto:someone@example.org', { kind: 'external' }, undefined],
    ['with a script', 'JavaScript:alert(1)', { kind: 'external' }, undefined],
    ['to a site address', '/organisations/blue/', { kind: 'none' }, undefined],
    ['to a file with another ending', '../events/launch.md', { kind: 'none' }, undefined],
    ['to a person as if to an entry', '../people/ida-lund.mdx', { kind: 'none' }, undefined],
    ['to a file that no page shows', '../claims/gazette.yaml', { kind: 'none' }, undefined],
    ['to a folder', '../events/', { kind: 'none' }, undefined],
    ['with capitals', '../events/Launch.mdx', { kind: 'none' }, undefined],
    ['to a deeper folder', '../events/2005/launch.mdx', { kind: 'none' }, undefined],
    ['out of the content folder', '../../README.mdx', { kind: 'none' }, undefined],
  ] as const) {
    test(`${name} is resolved: ${url}`, () => {
      assert.deepEqual(resolveLink(from, url), target);
      assert.equal(targetPath(resolveLink(from, url)), path);
    });
  }
});
