import { textOf } from './passage.ts';

/**
 * The words that the reader had marked when turning to the link of a passage. The
 * press on the link unmarks them, so they are kept from the moment before.
 */
let atPress = '';

document.addEventListener(
  'pointerdown',
  ({ target }) => {
    const onLink = target instanceof Element && target.closest('.permalink');
    if (onLink) atPress = markedNow();
    else if (!(target instanceof Element && target.closest('.permalink-menu'))) atPress = '';
  },
  { capture: true },
);

/** The marked words, with breaks for citations as a passage has them; empty when there are none. */
export function markedWords(): string {
  return atPress || markedNow();
}

function markedNow(): string {
  const selection = getSelection();
  return selection && !selection.isCollapsed ? textOf(selection.getRangeAt(0).cloneContents()) : '';
}
