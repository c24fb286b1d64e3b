import { oneLine } from './one-line.ts';

/**
 * What stands for the characters that mean something to LaTeX, or turn into others
 * in its oldest fonts (`<` into `¡`). Braces become commands because BibTeX counts
 * even `\{` when it looks for the end of a field.
 */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** Between these neighbours LaTeX would see one character: two hyphens become a dash. */
const ligatures = /(?<=-)(?=-)|(?<=')(?=')|(?<=[`?!])(?=`)|(?<=,)(?=,)/g;

/** Plain text as LaTeX, in one line and with its braces in balance. Letters of every script stay. */
export function latexText(text: string): string {
  return oneLine(text)
    .replace(ligatures, '\0')
    .replace(/[\\{}~^<>|&%$#_]/g, (character) => commands[character] ?? character)
    .replaceAll('\0', '{}');
}

/**
 * An address for a verbatim field or within `\url{}`, where commands are not read:
 * what would end the field early is percent-encoded, which leads to the same page.
 */
export function latexUrl(url: string): string {
  return url.replace(/[\p{Cc}\s\\{}^`"<>|]/gu, encodeURIComponent);
}
