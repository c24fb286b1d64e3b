import type { SitePath } from '../site/paths.ts';
import type { Ledger } from './ledger.ts';

/** An anchor that was published once, and what took its place. */
export interface RetiredAnchor {
  readonly id: string;
  /** EDTF day on which the passage was revised. */
  readonly date: string;
  /** Path of the page of the successor and the anchor on it. */
  readonly path: string;
  readonly anchor?: string;
}

/** The retired anchors of a page, each with its successor resolved. */
export function retiredAnchors(ledger: Ledger, path: SitePath): RetiredAnchor[] {
  return Object.entries(ledger.pages[path]?.anchors ?? {}).flatMap(([id, { retired }]) => {
    if (!retired) return [];
    const [target = '', anchor] = retired.successor.startsWith('/')
      ? retired.successor.split('#')
      : [path, retired.successor];
    return [{ id, date: retired.date, path: target, ...(anchor !== undefined && { anchor }) }];
  });
}
