import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { numberedParagraphs } from '../citations/article-text.ts';
import { fingerprint } from '../citations/fingerprints.ts';

/**
 * `npm run fingerprint -- <text file>`: prints the `paragraphs` part of a source
 * record for an article's text. The text itself is not kept.
 */
const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error(
    'Name the text file: npm run fingerprint -- article.txt\nEach paragraph stands on a line of its own that begins "[para. 1] ".',
  );
  process.exit(1);
}
const paragraphs = numberedParagraphs(readFileSync(file, 'utf8'));
if (paragraphs.length === 0) {
  console.error(`${file} has no numbered paragraph. Begin each with "[para. 1] ".`);
  process.exit(1);
}
process.stdout.write(
  stringify({ paragraphs: paragraphs.map(({ text }) => fingerprint(text)) }, { lineWidth: 0 }),
);
