import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';

/** What is wrong with a built site: a page and the problem. */
export interface SiteProblem {
  readonly page: string;
  readonly message: string;
}

interface BuiltPage {
  /** Path from the site's folder: `organisations/tass/index.html`. */
  readonly file: string;
  readonly ids: ReadonlySet<string>;
  readonly duplicateIds: readonly string[];
  readonly links: readonly string[];
  readonly inlineStyles: number;
  readonly headings: number;
  readonly policies: readonly string[];
}

/** What was found on the pages of a built site. */
export interface VerifiedSite {
  readonly problems: readonly SiteProblem[];
  /** The different content security policies that its pages carry. */
  readonly policies: ReadonlySet<string>;
}

/**
 * Looks at the built pages as a host will serve them: every link and anchor
 * within the site leads somewhere, also those of the head, ids are unique, every page
 * has one main heading and one content security policy, and nothing carries an inline
 * style, which the policy would block.
 *
 * @param directory the folder of the built site
 * @param base the base path under which it will lie, normalised
 * @param origin the origin of the site, for absolute links to itself
 */
export function verifySite(directory: string, base: string, origin: string): VerifiedSite {
  const files = new Set(listFiles(directory, ''));
  const pages = [...files]
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(directory, file));
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const problems = pages.flatMap((page) => [
    ...page.links.flatMap((link) => linkProblems(link, page, { base, origin, files, byFile })),
    ...page.duplicateIds.map((id) => problem(page, `The id "${id}" occurs more than once.`)),
    ...(page.headings === 1
      ? []
      : [problem(page, `The page has ${page.headings} main headings, not one.`)]),
    ...(page.inlineStyles === 0 ? [] : [problem(page, 'An element has an inline style.')]),
    ...(page.policies.length === 1
      ? []
      : [problem(page, `The page carries ${page.policies.length} security policies, not one.`)]),
  ]);
  return { problems, policies: new Set(pages.flatMap(({ policies }) => policies)) };
}

interface SiteFiles {
  readonly base: string;
  readonly origin: string;
  readonly files: ReadonlySet<string>;
  readonly byFile: ReadonlyMap<string, BuiltPage>;
}

function linkProblems(link: string, page: BuiltPage, site: SiteFiles): SiteProblem[] {
  const here = new URL(site.base + page.file.replace(/index\.html$/, ''), site.origin);
  if (!URL.canParse(link, here)) return [problem(page, `The link "${link}" is not an address.`)];
  const url = new URL(link, here);
  if (url.protocol === 'data:' || url.origin !== new URL(site.origin).origin) return [];
  if (!url.pathname.startsWith(site.base)) {
    return [problem(page, `The link "${link}" leaves the base path ${site.base}.`)];
  }
  const path = decoded(url.pathname.slice(site.base.length));
  const fragment = decoded(url.hash.slice(1));
  if (path === undefined || fragment === undefined) {
    return [problem(page, `The link "${link}" is not an address.`)];
  }
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!site.files.has(file)) return [problem(page, `The link "${link}" leads nowhere.`)];
  const target = site.byFile.get(file);
  if (fragment === '' || !target || target.ids.has(fragment)) return [];
  return [problem(page, `The link "${link}" leads to a page without that anchor.`)];
}

/** The text without percent escapes; `undefined` if one is broken. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function problem(page: BuiltPage, message: string): SiteProblem {
  return { page: page.file, message };
}

const linkAttributes = ['href', 'src', 'action'] as const;

function readPage(directory: string, file: string): BuiltPage {
  const ids = new Set<string>();
  const duplicateIds: string[] = [];
  const links: string[] = [];
  let inlineStyles = 0;
  let headings = 0;
  const policies: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const id = attributes['id'];
      if (id !== undefined && ids.has(id)) duplicateIds.push(id);
      if (id !== undefined) ids.add(id);
      if (attributes['style'] !== undefined) inlineStyles += 1;
      if (name === 'h1') headings += 1;
      if (attributes['http-equiv']?.toLowerCase() === 'content-security-policy') {
        policies.push(attributes['content'] ?? '');
      }
      // Addresses in the head that only programs follow: previews, citation tools.
      const content = attributes['content'];
      if (name === 'meta' && content && /^https?:/.test(content)) links.push(content);
      for (const attribute of linkAttributes) {
        const link = attributes[attribute];
        if (link !== undefined) links.push(link);
      }
      const refresh = /^refresh$/i.test(attributes['http-equiv'] ?? '')
        ? /url=(.*)$/i.exec(attributes['content'] ?? '')?.[1]
        : undefined;
      if (refresh !== undefined) links.push(refresh);
    },
  });
  parser.end(readFileSync(join(directory, file), 'utf8'));
  return { file, ids, duplicateIds, links, inlineStyles, headings, policies };
}

function listFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((item) => {
    const path = folder === '' ? item.name : `${folder}/${item.name}`;
    return item.isDirectory() ? listFiles(root, path) : [path];
  });
}
