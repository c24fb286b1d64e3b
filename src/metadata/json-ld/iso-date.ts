import { parseEdtf } from '../../dates/edtf.ts';

/**
 * A day, month or year of ISO 8601 for an EDTF date, which schema.org does not
 * know. It never says more than the date does: `1999~` is `1999`, `2012-08-20~` is
 * `2012-08`, `2004-XX` is `2004`, a season its year; an interval is what both ends
 * share. An uncertain date (`?`, `%`), a decade, and ends that share no year have none.
 */
export function isoDate(text: string): string | undefined {
  const { start, end } = isoSpan(text);
  if (!text.includes('/')) return start;
  if (start === undefined || end === undefined) return undefined;
  const last = end.split('-');
  const different = start.split('-').findIndex((part, i) => part !== last[i]);
  return different === -1 ? start : start.split('-').slice(0, different).join('-') || undefined;
}

/** The beginning and end of an EDTF date, each as `isoDate`; one day is both. Open ends are absent. */
export function isoSpan(text: string): { readonly start?: string; readonly end?: string } {
  if (!parseEdtf(text)) return {};
  const [from = '', to = from] = text.split('/');
  const start = isoPoint(from);
  const end = isoPoint(to);
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

function isoPoint(text: string): string | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:-XX)*(~)?$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day, approximate] = match;
  // EDTF numbers the seasons 21 to 24.
  const parts =
    Number(month) > 12 ? [year] : [year, month, day].filter((part) => part !== undefined);
  return parts.slice(0, approximate && parts.length > 1 ? -1 : undefined).join('-');
}
