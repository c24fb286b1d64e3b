import type { Entry, Person } from '../graph/model.ts';
import { pageKind, pageTitle } from '../graph/page-title.ts';
import type { PagePreview } from './page-preview.ts';

/** What the preview of a page says, for `preview.json` beside it. */
export function previewOf(page: Entry | Person): PagePreview {
  return { kind: pageKind(page), title: pageTitle(page), summary: page.data.summary.text };
}
