/**
 * The words that the reader had marked when turning to the link of a passage. The
 * press on the link unmarks them, so they are kept from the moment before.
 */
let atPress = '';

document.addEventListener(
  'pointerdown',
  ({ target }) => {
    const onLink = target instanceof Element && target.closest('.permalink');
    if (onLink) atPress = getSelection()?.toString() ?? '';
    else if (!(target instanceof Element && target.closest('.permalink-menu'))) atPress = '';
  },
  { capture: true },
);

/** The marked words; empty when there are none. */
export function markedWords(): string {
  return atPress || (getSelection()?.toString() ?? '');
}
