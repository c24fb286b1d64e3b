import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { ContentFile } from '../../graph/content-files.ts';
import { siteUrl, basePath } from '../../site/config.ts';
import {
  article,
  claims,
  entryIn,
  event,
  evidence,
  graphOf,
  mechanism,
  person,
  personIn,
  searchRecord,
} from '../../testing/content.ts';
import { markdownReaders, nodesOf, textOf } from '../../testing/markdown-readers.ts';
import { present } from '../../testing/present.ts';
import { withLedger } from '../../testing/with-ledger.ts';
import { entryMarkdown } from './entry-markdown.ts';
import { personMarkdown } from './person-markdown.ts';

const meeting = event(
  'meeting',
  {
    title: 'Meeting of 2023',
    names: { zh: { text: '会议', pinyin: 'huìyì', citation: '[@gazette]' } },
    summary: { text: 'Two pilots met.', citation: '[@times, para. 1]' },
    date: { value: '2023-09-19', note: 'inferred', citation: '[@times, para. 2]' },
    place: { value: 'Harbour Hall', citation: '[@gazette]' },
    participants: [
      { person: 'ida-lund', office: 'Pilot', role: 'host', citation: '[@times, para. 1]' },
    ],
    facts: [{ label: 'Ships', value: 'ten | twelve', citation: '[@times, para. 2]' }],
    relations: [{ type: 'held-under', target: 'mechanisms/talks', citation: '[@gazette]' }],
  },
  `They met under the [talks](../mechanisms/talks.mdx#how) [@times, para. 1, "exact words of it"; @gazette]. [Ida Lund](../people/ida-lund.yaml) was there [@looked-for].

## What the sources disagree on

<Disagreement on="How many ships">

Two values are given:

- Ten [@times, para. 2].
- *Twelve*, says the [gazette](../sources/gazette.yaml) [@gazette].

</Disagreement>

<Comparison of="The two accounts">

| Point | Times                | Gazette      |
| ----- | -------------------- | ------------ |
| Ships | ten [@times, para. 2] | \`a\\|b\` [@gazette] |

</Comparison>`,
);

const files: readonly ContentFile[] = [
  meeting,
  mechanism(
    'talks',
    { title: 'Tide talks' },
    '## How\n\nThe [meeting](../events/meeting.mdx) was one [@gazette].',
  ),
  person('ida-lund', { name: 'Ida Lund', familyName: 'Lund' }),
  article('times', ['Two pilots met, exact words of it.', 'Ten ships came.'], {
    title: 'Pilots meet',
    author: [{ family: 'Berg', given: 'Maria' }],
    issued: '2023-09-20',
  }),
  searchRecord('looked-for'),
  claims('times', {
    statement: 'Ten ships came.',
    verdict: 'corroborated',
    evidence: '[@gazette]',
    entries: ['events/meeting'],
  }),
];
const content = withLedger(graphOf(...files));
const site = new URL(basePath, siteUrl).href;
const markdown = entryMarkdown(content, entryIn(content.graph, 'events/meeting'), meeting.text);

test('an entry as Markdown: everything that its page shows, in its order', () => {
  assert.equal(
    markdown.replaceAll(site, 'https://site/'),
    `---
title: Meeting of 2023
kind: Event
url: https://site/events/meeting/
author: China–Russia Security Reference editors
container: China–Russia Security Reference
published: "2026-11-22"
modified: "2026-11-22"
reviewed: "2026-11-22"
language: en
licence: CC-BY-4.0
licenceUrl: https://creativecommons.org/licenses/by/4.0/
---

# Meeting of 2023

Event

- Chinese: 会议 (pinyin huìyì)[^1]

Two pilots met.[^2] [¶ definition]

**Evidence:** Rests on a single source · cited here: 2 sources of 2 independent origins · 1 statement of the articles: 1 corroborated

## Facts

- **Date:** 19 September 2023[^3] (inferred)
- **Place:** Harbour Hall[^1]
- **Ships:** ten | twelve[^3]
- **Participant:** [Ida Lund](https://site/people/ida-lund/), Pilot · host[^2]

They met under the [talks](https://site/mechanisms/talks/#how).[^2][^1] [Ida Lund](https://site/people/ida-lund/) was there.[^4] [¶ p1]

## What the sources disagree on

### How many ships

Two values are given: [¶ p2]

- Ten.[^3] [¶ p3]
- *Twelve*, says the [gazette](https://site/sources/gazette/).[^1] [¶ p4]

**The two accounts**

| Point | Times | Gazette |
| --- | --- | --- |
| Ships | ten[^3] | \`a\\|b\`[^1] [¶ p5] |

## Statements of the articles

- **Corroborated:** Ten ships came. [times/1](https://site/claims/times/1/)

## Related entries

- Held under: [Tide talks](https://site/mechanisms/talks/)[^1]

## Mentioned in

- [Tide talks](https://site/mechanisms/talks/): The meeting was one.

## History of this page

- Read against its sources on 22 November 2026.
- 22 November 2026: First version.

[^1]: [“Title of gazette”](https://example.org/gazette), *The Gazette*, undated. Grade A. [About this source](https://site/sources/gazette/).

[^2]: Maria Berg, [“Pilots meet”](https://example.org/times), *The Gazette*, 20 September 2023, para. 1. Grade A. [About this source](https://site/sources/times/). Quoted: “exact words of it”.

[^3]: Maria Berg, [“Pilots meet”](https://example.org/times), *The Gazette*, 20 September 2023, para. 2. Grade A. [About this source](https://site/sources/times/).

[^4]: Editors’ search record, [“Title of looked-for”](https://site/sources/looked-for/), 22 November 2026.

[¶ definition]: https://site/events/meeting/#definition
[¶ p1]: https://site/events/meeting/#p1
[¶ p2]: https://site/events/meeting/#p2
[¶ p3]: https://site/events/meeting/#p3
[¶ p4]: https://site/events/meeting/#p4
[¶ p5]: https://site/events/meeting/#p5

---

Text: [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/), China–Russia Security Reference editors. The sources belong to their publishers.

Cite as: China–Russia Security Reference editors, “Meeting of 2023”, China–Russia Security Reference, 22 November 2026, <https://site/events/meeting/>
`,
  );
});

test('a person as Markdown', () => {
  const text = personMarkdown(content, personIn(content.graph, 'ida-lund'));
  const body = text.slice(text.indexOf('\n# '), text.indexOf('\n[^1]:'));
  assert.equal(
    body.replaceAll(site, 'https://site/').trim(),
    `# Ida Lund

Person

Took part.[^1] [¶ definition]

## Events

- 19 September 2023: [Meeting of 2023](https://site/events/meeting/), as Pilot (host)

## Mentioned in

- [Meeting of 2023](https://site/events/meeting/): Ida Lund was there.

## History of this page

- Read against its sources on 22 November 2026.`,
  );
});

test('a passage that was revised leads to what took its place', () => {
  const before = withLedger(
    graphOf(mechanism('talks', {}, 'Ships come in with every tide [@gazette].')),
  );
  const after = mechanism('talks', {}, 'Nothing at all resembles what stood here [@gazette].');
  const { graph, ledger } = withLedger(
    graphOf(after),
    before.ledger,
    new Map([['/mechanisms/talks/#p1', 'p2']]),
  );
  const text = entryMarkdown({ graph, ledger }, entryIn(graph, 'mechanisms/talks'), after.text);
  assert.match(
    text.replaceAll(site, 'https://site/'),
    /## Revised passages\n\n- p1: This passage was revised on 22 November 2026: \[the passage as it stands now\]\(https:\/\/site\/mechanisms\/talks\/#p2\)\n/,
  );
});

test('a hostile title stays a title', () => {
  const title = 'A | "B" `c` *d* [e](f) </script> 上海 # <b> & {g} --- \\';
  const file = mechanism('talks', { title, aliases: [title] });
  const graph = graphOf(file, evidence('other', { title, containerTitle: '*_`|' }));
  const entry = entryIn(graph, 'mechanisms/talks');
  const hostile = entryMarkdown(withLedger(graph), entry, file.text);
  const frontMatter: unknown = parse(hostile.slice(4, hostile.indexOf('\n---\n')));
  assert.ok(typeof frontMatter === 'object' && frontMatter !== null && 'title' in frontMatter);
  assert.equal(frontMatter.title, title);
  for (const [name, read] of markdownReaders) {
    const tree = read(hostile.slice(hostile.indexOf('\n---\n') + 5));
    assert.equal(textOf(present(nodesOf(tree, 'heading')[0])), title, name);
    assert.equal(nodesOf(tree, 'html').length, 0);
  }
});
