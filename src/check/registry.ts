import type { ReadingRule } from '../graph/issue.ts';
import type { Graph } from '../graph/model.ts';
import type { Rule } from './rule.ts';
import { duplicateRelation } from './rules/duplicate-relation.ts';
import { uncitedParagraph } from './rules/uncited-paragraph.ts';
import { unknownAnchor } from './rules/unknown-anchor.ts';
import { unknownLink } from './rules/unknown-link.ts';
import { unknownLocator } from './rules/unknown-locator.ts';
import { unknownRelationTarget } from './rules/unknown-relation-target.ts';
import { unknownSource } from './rules/unknown-source.ts';

/** A rule whose breaches are found while files are read. */
function whileReading(name: ReadingRule, description: string): Rule {
  return {
    description,
    run: (graph: Graph) => graph.readingIssues.filter(({ rule }) => rule === name),
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
  'unknown-source': unknownSource,
  'unknown-locator': unknownLocator,
  'unknown-link': unknownLink,
  'unknown-anchor': unknownAnchor,
  'unknown-relation-target': unknownRelationTarget,
  'duplicate-relation': duplicateRelation,
  'uncited-paragraph': uncitedParagraph,
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;
