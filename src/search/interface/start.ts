/**
 * Wakes the search when the reader turns to it: the field in the header is entered,
 * or `/` or Ctrl-K is pressed. Until then nothing of it is loaded, and without it the
 * field is a plain form that leads to the search page.
 */
const fields = document.querySelectorAll<HTMLInputElement>('.site-search input');

function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey } = event;
  const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(event);
  const isK = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
  if (!isSlash && !isK) return;
  const onSearchPage = document.querySelector<HTMLInputElement>('site-search input');
  const field = onSearchPage ?? fields[0];
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});

for (const field of fields) {
  const open = (): void => {
    // A plain form is what remains where the search cannot be loaded.
    import('./header-search.ts').then(
      ({ openHeaderSearch }) => openHeaderSearch(field),
      () => undefined,
    );
  };
  field.addEventListener('focus', open, { once: true });
}
