import { dateInWords } from '../../dates/words.ts';
import type { Mention } from '../../graph/backlinks.ts';
import type { Entry, Person } from '../../graph/model.ts';
import { pageTitle } from '../../graph/page-title.ts';
import { linkName } from '../../permalinks/link-name.ts';
import { definitionId } from '../../permalinks/page-parts.ts';
import { retiredAnchors } from '../../permalinks/retired-anchors.ts';
import { retirementWords } from '../../permalinks/retirement-words.ts';
import type { Change } from '../../schemas/entry.ts';
import type { Names } from '../../schemas/names.ts';
import { sitePath, type SitePath } from '../../site/paths.ts';
import { pageAddress } from '../addresses.ts';
import type { SiteContent } from '../site-content.ts';
import type { Footnotes } from './footnotes.ts';
import type { Permalinks } from './permalinks.ts';
import { link, list, listSection, paragraph, text, type Block, type Inline } from './tree.ts';

/** The parts of pages that entries and people share; each as the page shows it. */

/** Names in Chinese and Russian. */
export function nameList({ zh, ru }: Names, footnotes: Footnotes): Block[] {
  const items = [
    ...(zh ? [nameItem('Chinese', zh, footnotes)] : []),
    ...(ru ? [nameItem('Russian', ru, footnotes)] : []),
  ];
  return items.length === 0 ? [] : [list(items)];
}

function nameItem(
  language: string,
  name: NonNullable<Names['zh']> | NonNullable<Names['ru']>,
  footnotes: Footnotes,
): Inline[] {
  const notes = [
    ...(name.short === undefined ? [] : [`short ${name.short}`]),
    ...('pinyin' in name && name.pinyin !== undefined ? [`pinyin ${name.pinyin}`] : []),
    ...(name.unconfirmed ? ['form not confirmed'] : []),
  ];
  return [
    text(`${language}: ${name.text}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`),
    ...footnotes.fieldMarks(name.citation),
  ];
}

/** The sentence that defines the subject. */
export function summaryParagraph(
  { data }: Entry | Person,
  footnotes: Footnotes,
  permalinks: Permalinks,
): Block {
  return paragraph(
    text(data.summary.text),
    ...footnotes.fieldMarks(data.summary.citation),
    ...permalinks.mark(definitionId),
  );
}

/** The other pages that mention this one. */
export function mentionSection(mentions: readonly Mention[] = []): Block[] {
  return listSection(
    'Mentioned in',
    mentions.map(({ page, sentence }) => [
      link(pageTitle(page), pageAddress(page.path)),
      text(`: ${sentence}`),
    ]),
  );
}

/** Passages that were published once, and what took their place. */
export function revisedSection({ graph, ledger }: SiteContent, path: SitePath): Block[] {
  return listSection(
    'Revised passages',
    retiredAnchors(ledger, path).map((retired) => {
      const { sentence, linkText } = retirementWords(retired, {
        page: linkName(graph, ledger, { path: retired.path }),
        place: linkName(graph, ledger, retired),
      });
      return [
        text(`${retired.id}: ${sentence} `),
        link(linkText, pageAddress(sitePath(retired.path), retired.anchor)),
      ];
    }),
  );
}

/** When the page was last read against its sources, and its changes. */
export function historySection(reviewed: string, history: readonly Change[]): Block[] {
  return listSection('History of this page', [
    [text(`Read against its sources on ${dateInWords(reviewed)}.`)],
    ...history.map((change) => [text(`${dateInWords(change.date)}: ${change.text}`)]),
  ]);
}
