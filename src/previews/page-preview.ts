/** What the preview of a page says: `preview.json` beside the page. */
export interface PagePreview {
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
}

const pageAddress = /\/(?:organisations|events|mechanisms|people)\/[a-z0-9-]+\/$/;

/** True for a link to another entry or person of the site. */
export function leadsToPage(link: HTMLAnchorElement): boolean {
  return (
    link.origin === location.origin &&
    link.pathname !== location.pathname &&
    pageAddress.test(link.pathname)
  );
}

const loaded = new Map<string, Promise<Node | undefined>>();

/** The preview of the page that a link leads to; `undefined` when it cannot be had. */
export function pagePreview(link: HTMLAnchorElement): Promise<Node | undefined> {
  const address = `${link.pathname}preview.json`;
  const known =
    loaded.get(address) ??
    fetch(address)
      .then((response) => (response.ok ? response.json() : undefined))
      .then((value: unknown) => (isPreview(value) ? content(value) : undefined))
      .catch(() => undefined);
  loaded.set(address, known);
  return known;
}

function isPreview(value: unknown): value is PagePreview {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['kind', 'title', 'summary'].every((key) => typeof Reflect.get(value, key) === 'string')
  );
}

function content({ kind, title, summary }: PagePreview): Node {
  const box = document.createElement('div');
  for (const [tag, name, text] of [
    ['p', 'label', kind],
    ['b', '', title],
    ['p', '', summary],
  ] as const) {
    const line = document.createElement(tag);
    line.className = name;
    line.textContent = text;
    box.append(line);
  }
  return box;
}
