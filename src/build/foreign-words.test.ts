import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foreignWords, withLanguages } from './foreign-words.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><title>王毅 Иван</title>${body}</html>`;

describe('withLanguages', () => {
  const cases: readonly [name: string, before: string, after: string][] = [
    ['leaves English', '<p>Wang Yi</p>', '<p>Wang Yi</p>'],
    [
      'marks a Chinese name in a sentence',
      '<p>Li Shijia (李诗佳), reporter</p>',
      '<p>Li Shijia (<span lang="zh">李诗佳</span>), reporter</p>',
    ],
    [
      'marks a sentence in Cyrillic as one',
      '<p>It says: Вступило в силу соглашение ЕАЭС–КНР.</p>',
      '<p>It says: <span lang="ru">Вступило в силу соглашение ЕАЭС–КНР</span>.</p>',
    ],
    [
      'marks each language by itself',
      '<p>上合组织, ШОС</p>',
      '<p><span lang="zh">上合组织</span>, <span lang="ru">ШОС</span></p>',
    ],
    [
      'marks words of a mixed phrase',
      '<q>joint的risk考核机制</q>',
      '<q>joint<span lang="zh">的</span>risk<span lang="zh">考核机制</span></q>',
    ],
    [
      'leaves what says it, also by what is around it',
      '<p lang="zh-Hans">王<b>毅</b></p><i lang="ru">Имя</i><i lang="ja">東京</i>',
      '<p lang="zh-Hans">王<b>毅</b></p><i lang="ru">Имя</i><i lang="ja">東京</i>',
    ],
    [
      'does not believe the wrong language, nor pinyin',
      '<p lang="ru">王毅</p>',
      '<p lang="ru"><span lang="zh">王毅</span></p>',
    ],
    [
      'keeps its place behind entities and tags',
      '<p>A &amp; B <br>外交部 &lt;</p>',
      '<p>A &amp; B <br><span lang="zh">外交部</span> &lt;</p>',
    ],
    [
      'uses the element of a drawing in a drawing',
      '<svg><text>中国</text></svg><p>中国</p>',
      '<svg><text><tspan lang="zh">中国</tspan></text></svg><p><span lang="zh">中国</span></p>',
    ],
    [
      'leaves attributes, scripts and choices',
      '<a title="中国">x</a><script>"中国"</script><select><option>中国</option></select>',
      '<a title="中国">x</a><script>"中国"</script><select><option>中国</option></select>',
    ],
  ];
  for (const [name, before, after] of cases) {
    it(name, () => {
      assert.equal(withLanguages(page(before)), page(after));
      assert.deepEqual(foreignWords(page(after)), []);
    });
  }
});
