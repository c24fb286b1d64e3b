import type { z } from 'astro/zod';
import { parseCitationField, type Citation } from '../citations/syntax.ts';
import type { ContentFile } from './content-files.ts';
import type { CitationField } from './field-citations.ts';
import type { Position, ReadingIssue } from './issue.ts';
import { LineIndex } from './line-index.ts';
import type { CitedPlace, FieldPosition } from './model.ts';
import { hiddenCharacterIssue } from './read-text.ts';
import { validate } from './validate.ts';
import { hiddenInValue, parseLocatedYaml, type LocatedYaml, type YamlPath } from './yaml.ts';

/** A record that agrees with its schema, and where everything in it stands. */
export interface ReadRecord<T> {
  readonly data: T;
  readonly at: FieldPosition;
  /** Turns citation fields of the record into cited places. */
  readonly cited: (fields: readonly CitationField[]) => CitedPlace[];
}

/**
 * Reads YAML that agrees with a schema: a whole file, or the frontmatter of one.
 *
 * @param frontmatter where the YAML stands in the file, if it is not all of it
 */
export function readRecord<T>(
  file: ContentFile,
  schema: z.ZodType<T>,
  frontmatter?: { readonly text: string; readonly offset: number },
): { record: ReadRecord<T> } | { issues: ReadingIssue[] } {
  const { text, offset } = frontmatter ?? { text: file.text, offset: 0 };
  const lines = new LineIndex(file.path, file.text);
  const yaml = parseLocatedYaml(text);
  const at: FieldPosition = (path) => lines.at(offset + yaml.offsetOf(path));
  const hidden = hiddenInValue(yaml.value, text).map(({ character, path }): ReadingIssue => ({
    ...hiddenCharacterIssue(character),
    positions: [at(path)],
  }));
  const result = validate(schema, { yaml, lines, base: offset });
  if ('issues' in result) return { issues: [...hidden, ...result.issues] };
  if (hidden.length > 0) return { issues: hidden };
  const cited = (fields: readonly CitationField[]) =>
    fields.map((field) => citedPlace(field, yaml, lines, offset));
  return { record: { data: result.data, at, cited } };
}

/** The place of a frontmatter citation; positions are looked up only when somebody asks. */
class CitedField implements CitedPlace {
  readonly part: CitedPlace['part'];
  readonly statement: string;
  readonly field: YamlPath;
  readonly citations: readonly Citation[];
  readonly #positionOf: (offset: number) => Position;

  constructor(
    { part, statement, path }: CitationField,
    citations: readonly Citation[],
    positionOf: (offset: number) => Position,
  ) {
    this.part = part;
    this.statement = statement;
    this.field = path;
    this.citations = citations;
    this.#positionOf = positionOf;
  }

  get positions(): readonly Position[] {
    return this.citations.map(({ offset }) => this.#positionOf(offset));
  }
}

function citedPlace(
  field: CitationField,
  yaml: LocatedYaml,
  lines: LineIndex,
  base: number,
): CitedPlace {
  const { citations } = parseCitationField(field.text);
  return new CitedField(field, citations, (offset) =>
    lines.at(base + yaml.offsetInScalar(field.path, offset)),
  );
}
