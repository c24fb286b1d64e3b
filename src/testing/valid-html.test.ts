import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { htmlProblems } from './valid-html.ts';

const page = (body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>T</title></head><body><main><h1>T</h1>${body}</main></body></html>`;

describe('htmlProblems', () => {
  it('finds none in a valid page', async () => {
    const body = '<p>text</p><script src="/a.js" type="module"></script>';
    assert.deepEqual(await htmlProblems(page(body), 'x.html'), []);
  });
  const cases: readonly [body: string, rule: string][] = [
    ['<p id="a">1</p><p id="a">2</p>', 'no-dup-id'],
    ['<p><div>block in a paragraph</div></p>', 'close-order'],
    ['<img src="x.png">', 'wcag/h37'],
    ['<ul><p>not an item</p></ul>', 'element-permitted-content'],
    ['<p style="color: red">text</p>', 'no-inline-style'],
    ['<nav>1</nav><nav>2</nav>', 'unique-landmark'],
    ['<h3>a level is left out</h3>', 'heading-level'],
    ['<p>王毅</p>', 'lang'],
    ['<script src="https://other.example/a.js"></script>', 'require-sri'],
  ];
  for (const [body, rule] of cases) {
    it(`names ${rule}`, async () => {
      const problems = await htmlProblems(page(body), 'x.html');
      assert.ok(
        problems.some((line) => line.startsWith('x.html:') && line.includes(`  ${rule}  `)),
        problems.join('\n'),
      );
    });
  }
});
