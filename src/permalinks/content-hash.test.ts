import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ContentFile } from '../graph/content-files.ts';
import {
  article,
  claims,
  contentFile,
  evidence,
  graphOf,
  organisation,
} from '../testing/content.ts';
import { publishedPages } from './published.ts';

/** The addresses of the pages that say something else when these files take the place of those. */
function changed(before: readonly ContentFile[], after: readonly ContentFile[]): string[] {
  const hashes = (files: readonly ContentFile[]) =>
    new Map(publishedPages(graphOf(...files)).map(({ path, content }) => [String(path), content]));
  const now = hashes(after);
  return [...hashes(before)].filter(([path, hash]) => now.get(path) !== hash).map(([path]) => path);
}

const body = 'The [blue one](blue.mdx) began [@gazette].\n\n## Later\n\n- It ended [@gazette].';
const red = organisation('red', {}, body);
const others = [
  organisation('blue'),
  article('times', ['One two three four five.']),
  claims('times', { statement: 'It began.' }, { statement: 'It ended.' }),
];
const withOthers = (file: ContentFile): ContentFile[] => [...others, file];

describe('a page says something else', () => {
  for (const [what, file] of [
    ['when a word is another', organisation('red', {}, body.replace('began', 'opened'))],
    ['when a heading is another', organisation('red', {}, body.replace('Later', 'After'))],
    [
      'when a citation is another',
      organisation('red', {}, body.replace('@gazette', '@times, para. 1')),
    ],
    ['when a paragraph becomes an item', organisation('red', {}, body.replace('- It', 'It'))],
    ['when its title is another', organisation('red', { title: 'Red' }, body)],
    [
      'when a fact is new',
      organisation(
        'red',
        { facts: [{ label: 'Founded', value: '2001', citation: '[@gazette]' }] },
        body,
      ),
    ],
  ] as const) {
    test(what, () => {
      assert.deepEqual(changed(withOthers(red), withOthers(file)), ['/organisations/red/']);
    });
  }
});

describe('a page says the same', () => {
  for (const [what, file] of [
    [
      'when lines are wrapped otherwise',
      organisation('red', {}, body.replace('ended [', 'ended\n  [')),
    ],
    [
      'when a link leads to where its page is now',
      organisation('red', {}, body.replace('blue.mdx', 'red.mdx')),
    ],
    ['when an empty field is written out', organisation('red', { aliases: [], facts: [] }, body)],
    [
      'when the order of its fields is another',
      contentFile(
        'organisations/red.mdx',
        red.text.replace(/^(title: .*\n)([^]*?)(reviewed: .*\n)/m, '$3$2$1'),
      ),
    ],
  ] as const) {
    test(what, () => {
      assert.notEqual(file.text, red.text);
      assert.deepEqual(changed(withOthers(red), withOthers(file)), []);
    });
  }
});

test('an edit of a source changes the page of the source, and none that cites it', () => {
  const source = (title: string) => [red, evidence('almanac', { title }), ...others];
  assert.deepEqual(changed(source('One'), source('Other')), ['/sources/almanac/']);
});

test('an edit of a claim changes the page of the claim only', () => {
  const register = (reasoning: string) => [
    article('times', ['One two three four five.']),
    claims('times', { reasoning }, {}),
  ];
  assert.deepEqual(changed(register('Why.'), register('Why not.')), ['/claims/times/1/']);
});
