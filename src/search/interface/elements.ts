/** Makes an element with text or children; nothing is ever parsed as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** A link with text, in the language that its script shows. */
export function link(href: string, text: string): HTMLAnchorElement {
  const anchor = element('a', '', text);
  anchor.href = href;
  const language = languageOf(text);
  if (language !== undefined) anchor.lang = language;
  return anchor;
}

/** Titles and names stand in their own languages on English pages. */
export function languageOf(text: string): string | undefined {
  if (/\p{Script=Han}/u.test(text)) return 'zh-Hans';
  return /\p{Script=Cyrillic}{3}/u.test(text) ? 'ru' : undefined;
}
