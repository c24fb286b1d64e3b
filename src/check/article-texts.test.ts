import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceKey } from '../schemas/ids.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { readArticleTexts } from './article-texts.ts';

test('each text file is the article of its name, with its numbered paragraphs', (t) => {
  const folder = temporaryFolder(t, {
    'times-2023.txt': '# The Times\n\n[para. 1] One “two”.\n\nA note.\n\n[para. 2] 双方同意。\n',
    'gazette.txt': 'No paragraph here.\r\n',
    'tass-2023.txt': '[para. 1] One.\r\n[para. 2] Two.\r\n',
    'notes.md': '[para. 7] Not an article.',
    README: '',
  });
  assert.deepEqual(
    readArticleTexts(folder),
    new Map([
      [sourceKey.parse('gazette'), []],
      [sourceKey.parse('tass-2023'), ['One.', 'Two.']],
      [sourceKey.parse('times-2023'), ['One “two”.', '双方同意。']],
    ]),
  );
});

test('a folder without text files has no articles', (t) => {
  assert.equal(readArticleTexts(temporaryFolder(t)).size, 0);
});

test('paragraphs that are not numbered in order are refused', (t) => {
  const folder = temporaryFolder(t, { 'times.txt': '[para. 1] One.\n[para. 3] Three.\n' });
  assert.throws(() => readArticleTexts(folder), {
    name: 'RangeError',
    message: /^times\.txt: Paragraph 3 stands where paragraph 2 is expected\./,
  });
});

test('what is wrong with a file names the file', (t) => {
  const text = '[para. 2] Two.\n';
  assert.throws(() => readArticleTexts(temporaryFolder(t, { 'times.txt': text })), /times/);
  assert.throws(() => readArticleTexts(temporaryFolder(t, { 'The Times.txt': '' })), /The Times/);
});

test('a folder that there is not is an error', (t) => {
  assert.throws(() => readArticleTexts(`${temporaryFolder(t)}/none`), { code: 'ENOENT' });
});
