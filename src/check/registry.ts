import type { ReadingRule } from '../graph/issue.ts';
import type { Rule } from './rule.ts';
import { claimWithoutEvidence, verdictAgainstEvidence } from './rules/claim-evidence.ts';
import { claimNumbering } from './rules/claim-numbering.ts';
import { duplicateAlias, duplicateTitle } from './rules/duplicate-names.ts';
import { duplicateRelation } from './rules/duplicate-relation.ts';
import { duplicateSource } from './rules/duplicate-source.ts';
import { headingOrder } from './rules/heading-order.ts';
import { hostileAddress } from './rules/hostile-address.ts';
import { linkText } from './rules/link-text.ts';
import { missingInventoryEntry } from './rules/missing-inventory-entry.ts';
import { nameScript } from './rules/name-script.ts';
import { orphanEntry } from './rules/orphan-entry.ts';
import { quotationNotInSource } from './rules/quotation-not-in-source.ts';
import { retiredPermalink } from './rules/retired-permalink.ts';
import { sourceDrift } from './rules/source-drift.ts';
import { uncitedParagraph } from './rules/uncited-paragraph.ts';
import { unknownAnchor } from './rules/unknown-anchor.ts';
import { unknownLink } from './rules/unknown-link.ts';
import { unknownLocator } from './rules/unknown-locator.ts';
import { unknownRelationTarget } from './rules/unknown-relation-target.ts';
import { unknownSource } from './rules/unknown-source.ts';
import { unmarkedCopy } from './rules/unmarked-copy.ts';
import { unprovedQuotation } from './rules/unproved-quotation.ts';
import { unusedSource } from './rules/unused-source.ts';

/** A rule whose breaches are found while files are read. */
function whileReading(name: ReadingRule, description: string): Rule {
  return {
    description,
    run: (graph) => graph.readingIssues.filter(({ rule }) => rule === name),
  };
}

/**
 * All rules of the content check. Names are permanent: people search for them,
 * and the README explains each.
 */
export const rules = {
  'file-encoding': whileReading(
    'file-encoding',
    'Files are UTF-8 with Unix line ends and no byte order mark.',
  ),
  'file-size': whileReading('file-size', 'No file of content is larger than 200,000 bytes.'),
  'hidden-characters': whileReading(
    'hidden-characters',
    'Texts hold no invisible characters: none of zero width, none that turns the direction, no control characters.',
  ),
  'unexpected-file': whileReading(
    'unexpected-file',
    'Every file in `content/` lies where it is read.',
  ),
  'frontmatter-valid': whileReading(
    'frontmatter-valid',
    'Frontmatter and records are valid YAML and agree with their schema.',
  ),
  'date-valid': whileReading('date-valid', 'Dates are quoted EDTF strings, level 0 or 1.'),
  'citation-syntax': whileReading(
    'citation-syntax',
    'Citations are written `[@key, para. 3, "exact words"; @other]`.',
  ),
  'mdx-syntax': whileReading(
    'mdx-syntax',
    'Entries are valid MDX and use only the components there are.',
  ),
  'raw-html': whileReading('raw-html', 'Entries hold no HTML elements.'),
  'heading-order': headingOrder,
  'link-text': linkText,
  'name-script': nameScript,
  'unknown-source': unknownSource,
  'unknown-locator': unknownLocator,
  'unknown-link': unknownLink,
  'unknown-anchor': unknownAnchor,
  'unknown-relation-target': unknownRelationTarget,
  'uncited-paragraph': uncitedParagraph,
  'uncited-fact': whileReading(
    'uncited-fact',
    'Every fact, summary, participant, office and note carries a citation.',
  ),
  'relation-without-citation': whileReading(
    'relation-without-citation',
    'Every relation carries a citation.',
  ),
  'quotation-not-in-source': quotationNotInSource,
  'unproved-quotation': unprovedQuotation,
  'unmarked-copy': unmarkedCopy,
  'source-drift': sourceDrift,
  'claim-numbering': claimNumbering,
  'claim-without-reason': whileReading('claim-without-reason', 'Every claim gives its reasoning.'),
  'claim-without-evidence': claimWithoutEvidence,
  'verdict-against-evidence': verdictAgainstEvidence,
  'duplicate-title': duplicateTitle,
  'duplicate-alias': duplicateAlias,
  'duplicate-source': duplicateSource,
  'hostile-address': hostileAddress,
  'duplicate-relation': duplicateRelation,
  'unused-source': unusedSource,
  'orphan-entry': orphanEntry,
  'missing-inventory-entry': missingInventoryEntry,
  'retired-permalink': retiredPermalink,
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;
