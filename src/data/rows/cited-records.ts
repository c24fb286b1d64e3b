import { locatorText } from '../../citations/references.ts';
import { locatorLabels, parseCitationField, type Citation } from '../../citations/syntax.ts';
import type { CitationRecord } from '../schemas/parts.ts';

/** A citation as a record. */
export function citationRecord({ key, locator, quotation }: Citation): CitationRecord {
  return {
    source: key,
    locator: locator
      ? { label: locatorLabels[locator.label], value: locator.value, text: locatorText(locator) }
      : null,
    quotation: quotation ?? null,
  };
}

/** The citations of a citation field as records; none when the field is absent. */
export function fieldCitations(field: string | undefined): CitationRecord[] {
  return field === undefined ? [] : parseCitationField(field).citations.map(citationRecord);
}

/** A statement with its citation field as a record. */
export function citedTextRecord(
  text: string,
  citation: string,
): { text: string; citations: CitationRecord[] } {
  return { text, citations: fieldCitations(citation) };
}
