import type { HeaderRule } from './header-rules.ts';

/**
 * The file `_headers` at the root of a site, which Netlify, Cloudflare Pages and
 * others read: a path, and under it the headers, indented.
 * https://docs.netlify.com/manage/routing/headers/
 * https://developers.cloudflare.com/pages/configuration/headers/
 */
export const headersFileName = '_headers';

/** Cloudflare's limits; beyond them it leaves rules out without a word. */
const longestLine = 2000;
const mostRules = 100;

/**
 * The text of the file.
 *
 * @throws RangeError when a host would not read all of it
 */
export function headersFile(rules: readonly HeaderRule[]): string {
  const lines = rules.flatMap(({ path, headers }) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  const long = lines.find((line) => line.length > longestLine);
  if (long !== undefined) {
    throw new RangeError(
      `A line of ${headersFileName} has ${long.length} characters; hosts read ${longestLine}: ${long.slice(0, 60)}…`,
    );
  }
  if (rules.length > mostRules) {
    throw new RangeError(
      `${headersFileName} has ${rules.length} rules; hosts read ${mostRules} of them.`,
    );
  }
  return [
    '# Made by the build, for hosts that read it.',
    '# Once a whole domain is served by HTTPS only, its owner may add for all paths:',
    '# Strict-Transport-Security: max-age=31536000',
    ...lines,
    '',
  ].join('\n');
}

/** Reads the file back, as a host does. */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!line.startsWith(' ')) rules.push({ path: line.trim(), headers: {} });
    else {
      const at = line.indexOf(':');
      const rule = rules.at(-1);
      if (rule) rule.headers[line.slice(0, at).trim()] = line.slice(at + 1).trim();
    }
  }
  return rules;
}

/** The headers of an address; values of one header from several rules are joined, as Cloudflare does. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { path: pattern, headers } of rules) {
    if (!matches(pattern, path)) continue;
    for (const [name, value] of Object.entries(headers)) {
      const before = found.get(name);
      found.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}

function matches(pattern: string, path: string): boolean {
  const wanted = pattern.split('/');
  const given = path.split('/');
  return (
    wanted.every((part, i) =>
      part === '*'
        ? given[i] !== undefined
        : part.startsWith(':')
          ? (given[i] ?? '') !== ''
          : part === given[i],
    ) &&
    (wanted.at(-1) === '*' || wanted.length === given.length)
  );
}
