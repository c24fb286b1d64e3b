import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { judgeLicence, lockedPackages } from './licences.ts';

const lockfile = readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8');

test('every package of the lockfile has a licence that we accept', () => {
  const packages = lockedPackages(lockfile);
  assert.ok(packages.length > 300, `${packages.length} packages`);
  assert.ok(packages.some(({ name }) => name === 'astro'));
  assert.deepEqual(
    packages.filter((locked) => !judgeLicence(locked).accepted),
    [],
  );
});

describe('a licence', () => {
  for (const [licence, accepted] of [
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['GPL-3.0-only OR MIT', true],
    ['MIT AND ISC', true],
    ['MIT AND GPL-3.0-only', false],
    ['(MIT OR ISC) AND GPL-3.0-only', false],
    ['AGPL-3.0-or-later', false],
    ['LGPL-3.0-or-later', false],
    ['CPAL-1.0', false],
    ['UNLICENSED', false],
    ['SEE LICENSE IN LICENSE', false],
    ['', false],
    [undefined, false],
  ] as const) {
    test(`${licence ?? 'that is not stated'} is ${accepted ? 'accepted' : 'refused'}`, () => {
      assert.equal(judgeLicence({ name: 'x', version: '1.0.0', licence }).accepted, accepted);
    });
  }

  test('is accepted as an exception only from the package that was looked at', () => {
    const licence = 'LGPL-3.0-or-later';
    assert.deepEqual(
      judgeLicence({ name: '@img/sharp-libvips-linux-x64', version: '1', licence }),
      {
        accepted: true,
        reason: 'loaded by Astro’s image tool while building; nothing of it is published',
      },
    );
    assert.equal(judgeLicence({ name: 'sharp-x', version: '1', licence }).accepted, false);
    assert.equal(
      judgeLicence({ name: 'dejavu-fonts-ttf', version: '1', licence: 'Proprietary' }).accepted,
      false,
    );
  });
});

describe('the packages of a lockfile', () => {
  test('are named with their scope and version, each once', () => {
    const text = JSON.stringify({
      lockfileVersion: 3,
      packages: {
        '': { version: '1.0.0', license: 'MIT' },
        'node_modules/b': { version: '2.0.0', license: 'ISC' },
        'node_modules/@s/a': { version: '1.0.0' },
        'node_modules/b/node_modules/@s/a': { version: '1.0.0' },
        'node_modules/b/node_modules/c': { version: '3.0.0', license: 'MIT' },
      },
    });
    assert.deepEqual(lockedPackages(text), [
      { name: '@s/a', version: '1.0.0', licence: undefined },
      { name: 'b', version: '2.0.0', licence: 'ISC' },
      { name: 'c', version: '3.0.0', licence: 'MIT' },
    ]);
  });

  test('are not read from anything else', () => {
    assert.throws(() => lockedPackages('{"lockfileVersion":1,"dependencies":{}}'));
    assert.throws(() => lockedPackages('no JSON'));
  });
});
