import { domainToUnicode } from 'node:url';
import type { Rule } from '../rule.ts';

export const hostileAddress: Rule = {
  description:
    'The address of a source names its host plainly: no user name, no number, no look-alike letters, no character that no address holds.',
  run: (graph) =>
    [...graph.sources.values()].flatMap(({ data, at }) => {
      if (data.role === 'search-record') return [];
      const problem = problemOf(data.url);
      return problem ? [{ ...problem, positions: [at(['url'])] }] : [];
    }),
};

const again = 'Open the page and copy its address anew.';

function problemOf(address: string): { message: string; hint: string } | undefined {
  const { username, password, hostname } = new URL(address);
  // The URL Standard drops some of these and escapes others, so the browser would show another address.
  const forbidden = /[\s\\<>"`{}|^]/u.exec(address)?.[0];
  if (forbidden !== undefined) {
    return {
      message: `The address holds ${JSON.stringify(forbidden)}, which no address does.`,
      hint: again,
    };
  }
  if (username !== '' || password !== '') {
    return {
      message: `The address carries a user name before its host "${hostname}".`,
      hint: `Remove everything between "//" and "${hostname}".`,
    };
  }
  if (/^\[|^[\d.]+$/.test(hostname) || !hostname.includes('.')) {
    return {
      message: `The host "${hostname}" is not a name on the public internet.`,
      hint: again,
    };
  }
  const host = domainToUnicode(hostname);
  const scripts = scriptsOf(host);
  if (/(?:^|\.)xn--/.test(host)) {
    return { message: `The host "${host}" stands for no letters.`, hint: again };
  }
  if (scripts.length > 1) {
    return {
      message: `The host "${host}" (${hostname}) mixes letters of different alphabets: ${scripts.join(', ')}.`,
      hint: `${again} Letters that look alike may lead to another site.`,
    };
  }
  return undefined;
}

const alphabets = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
  other:
    /[\p{L}--[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]]/v,
} as const;

/**
 * The alphabets of a host. Han, kana and Hangul are none of them: their characters
 * look like no letter, and stand before Latin endings such as ".cn" by right.
 * https://www.unicode.org/reports/tr39/#Restriction_Level_Detection
 */
function scriptsOf(host: string): string[] {
  return Object.entries(alphabets).flatMap(([name, letter]) => (letter.test(host) ? [name] : []));
}
