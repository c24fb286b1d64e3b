import { Parser } from 'htmlparser2';

/** What a host answered to one address. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

/** How a host is asked. */
export interface Asking {
  /** How many requests at once. */
  readonly atOnce: number;
  /** The address to ask for a page's path: the same, or that of its file. */
  readonly address: (path: string) => string;
}

/** A site as a reader's browser sees it, link by link. */
export interface Crawled {
  /** Every address that was asked for, by its path. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** What a reader comes to from the home page by links and forms alone, by its path. */
  readonly inReach: ReadonlySet<string>;
  /** Links that lead nowhere, and anchors that their page lacks. */
  readonly dead: readonly string[];
}

interface Link extends Found {
  readonly from: string;
  readonly path: string;
  readonly fragment: string;
}

/** A link as it is written, and whether it is one for readers: a link or form of the page. */
interface Found {
  readonly href: string;
  readonly isForReaders: boolean;
}

/**
 * Follows every link of a site from its home page, on one host.
 *
 * @param home the address of the home page on the host
 * @param origin the origin that the site names as its own, for absolute links
 */
export async function crawl(
  home: string,
  origin: string,
  { atOnce, address }: Asking,
): Promise<Crawled> {
  const start = new URL(home);
  const answers = new Map<string, Answer>();
  const ids = new Map<string, ReadonlySet<string>>();
  const links: Link[] = [];
  const asked = new Set<string>([start.pathname]);
  const waiting = [start.pathname];
  const visit = async (path: string): Promise<void> => {
    const answer = await request(new URL(address(path), start));
    answers.set(path, answer);
    const page = read(path, answer);
    ids.set(path, page.ids);
    for (const link of page.links) {
      const url = new URL(link.href, origin + path);
      if (url.origin !== origin) continue;
      links.push({
        ...link,
        from: path,
        path: url.pathname,
        fragment: decodeURIComponent(url.hash.slice(1)),
      });
      if (asked.has(url.pathname)) continue;
      asked.add(url.pathname);
      waiting.push(url.pathname);
    }
  };
  while (waiting.length > 0) await Promise.all(waiting.splice(0, atOnce).map(visit));
  const dead = links.flatMap(({ from, path, fragment }) => {
    const status = answers.get(path)?.status;
    if (status !== 200) return [`${from} leads to ${path}, which is answered with ${status}`];
    const page = ids.get(path);
    if (fragment === '' || !page || page.size === 0 || page.has(fragment)) return [];
    return [`${from} leads to ${path}#${fragment}, which is not there`];
  });
  return { answers, inReach: inReach(start.pathname, links), dead: [...new Set(dead)] };
}

function inReach(home: string, links: readonly Link[]): ReadonlySet<string> {
  const forReaders = Map.groupBy(
    links.filter(({ isForReaders }) => isForReaders),
    ({ from }) => from,
  );
  const reached = new Set([home]);
  // A set hands out what is added while it is gone through.
  for (const from of reached) {
    for (const { path } of forReaders.get(from) ?? []) reached.add(path);
  }
  return reached;
}

/** Asks for one address; where it leads elsewhere is not followed. */
export async function request(url: URL): Promise<Answer> {
  const response = await fetch(url, { redirect: 'manual' });
  const body = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, body };
}

/** The links and ids of a page, a style sheet, a feed or a sitemap. */
function read(path: string, { headers, body }: Answer): { links: Found[]; ids: Set<string> } {
  const links: Found[] = [];
  const add = (href = '', isForReaders = false): void => {
    links.push({ href, isForReaders });
  };
  const ids = new Set<string>();
  const type = headers.get('content-type') ?? '';
  if (/xml/.test(type)) {
    const text = body.toString('utf8');
    for (const [, link] of text.matchAll(/<(?:loc|link)>([^<]+)</g)) add(link);
  } else if (type.startsWith('text/css')) {
    for (const [, link] of body.toString('utf8').matchAll(/url\(["']?([^"')]+)/g)) add(link);
  } else if (type.startsWith('text/html')) {
    const parser = new Parser({
      onopentag(name, attributes) {
        const id = attributes['id'];
        if (id !== undefined) ids.add(id);
        for (const attribute of ['href', 'src', 'action'] as const) {
          const link = attributes[attribute];
          if (link !== undefined && !/^(?:data|mailto):/.test(link))
            add(link, name === 'a' || name === 'form');
        }
        if (name === 'meta' && /^https?:/.test(attributes['content'] ?? '')) {
          add(attributes['content']);
        }
      },
    });
    parser.end(body.toString('utf8'));
  }
  return {
    links: links.filter(({ href }) => URL.canParse(href, `https://x.example${path}`)),
    ids,
  };
}
