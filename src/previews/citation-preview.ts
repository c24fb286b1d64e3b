/** What a citation leads to: its source, the place in it, and a link to the list. */
export function citationPreview(link: HTMLAnchorElement): Node | undefined {
  const target = document.getElementById(link.hash.slice(1));
  const source = target?.closest('.references > li');
  if (!target || !source) return undefined;
  const content = document.createElement('div');
  for (const node of source.childNodes) {
    if (node instanceof Element && node.matches('.places')) continue;
    content.append(node.cloneNode(true));
  }
  const place = target.querySelector(':scope > span:not([aria-hidden])')?.textContent.trim();
  const more = document.createElement('a');
  more.href = link.hash;
  more.textContent = 'In the list of references';
  const line = document.createElement('p');
  line.append(place ? `${place} · ` : '', more);
  content.append(line);
  return content;
}
