import type { z } from 'astro/zod';
import { event, mechanism, organisation } from '../schemas/entry.ts';
import type { EventData, MechanismData, OrganisationData } from '../schemas/entry.ts';
import { entryId, slug } from '../schemas/ids.ts';
import { entryPath } from '../site/paths.ts';
import type { ContentFile } from './content-files.ts';
import { fieldsAfterProse, fieldsBeforeProse } from './field-citations.ts';
import type { ReadingIssue } from './issue.ts';
import { LineIndex } from './line-index.ts';
import type { CitedPlace, Entry } from './model.ts';
import { proseExcess } from './prose-limits.ts';
import type { Prose } from './prose.ts';
import { parseMdx } from './parse-mdx.ts';
import { readProse } from './read-prose.ts';
import { readRecord } from './read-record.ts';

type EntryResult = { entry?: Entry; issues: readonly ReadingIssue[] };

/** Reads an entry. Issues of the frontmatter and of the text are found together. */
export function readEntry(file: ContentFile): EntryResult {
  switch (file.folder) {
    case 'organisations':
      return read(file, organisation, (parts) => ({ ...parts, collection: 'organisations' }));
    case 'events':
      return read(file, event, (parts) => ({ ...parts, collection: 'events' }));
    case 'mechanisms':
      return read(file, mechanism, (parts) => ({ ...parts, collection: 'mechanisms' }));
    default:
      return { issues: [] };
  }
}

type EntryParts<Data> = Omit<Entry, 'collection' | 'data'> & { readonly data: Data };

function read<Data extends OrganisationData | MechanismData | EventData>(
  file: ContentFile,
  schema: z.ZodType<Data>,
  build: (parts: EntryParts<Data>) => Entry,
): EntryResult {
  const lines = new LineIndex(file.path, file.text);
  const excess = proseExcess(file.text);
  if (excess) {
    const { message, hint, offset } = excess;
    return { issues: [{ rule: 'mdx-syntax', message, hint, positions: [lines.at(offset)] }] };
  }
  const root = parseMdx(file.text);
  if ('message' in root) {
    const { message, line, column } = root;
    return {
      issues: [
        {
          rule: 'mdx-syntax',
          message: `The text is not valid MDX: ${message}`,
          hint: 'Write \\{ for a brace and \\< for a less-than sign; close every component that is opened.',
          positions: [{ file: file.path, line, column }],
        },
      ],
    };
  }
  const body = readProse(root, file.path, file.text, lines);
  const frontmatter = root.children[0]?.type === 'yaml' ? root.children[0] : undefined;
  if (!frontmatter) {
    return {
      issues: [
        {
          rule: 'frontmatter-valid',
          message: 'The file has no frontmatter.',
          hint: 'Begin it with a line "---", the fields, and another line "---".',
          positions: [lines.at(0)],
        },
        ...body.issues,
      ],
    };
  }
  const offset = file.text.indexOf('\n', frontmatter.position?.start.offset ?? 0) + 1;
  // Cut from the file, which is kept, and not from the parser's own copy of it.
  const text = file.text.slice(offset, offset + frontmatter.value.length);
  const result = readRecord(file, schema, { text, offset });
  if ('issues' in result) return { issues: [...result.issues, ...body.issues] };
  const { data, at, cited } = result.record;
  const id = entryId.parse(`${file.folder}/${file.name}`);
  const entry = build({
    kind: 'entry',
    id,
    slug: slug.parse(file.name),
    path: entryPath(id),
    file: file.path,
    text: file.text,
    data,
    prose: body.prose,
    cited: [
      ...cited(fieldsBeforeProse(data)),
      ...prosePlaces(body.prose),
      ...cited(fieldsAfterProse(data)),
    ],
    at,
  });
  return { entry, issues: body.issues };
}

function prosePlaces(prose: Prose): CitedPlace[] {
  return prose.clusters.map((cluster) => ({
    part: 'prose',
    statement: cluster.sentence,
    citations: cluster.cluster.citations,
    positions: cluster.citationPositions,
  }));
}
