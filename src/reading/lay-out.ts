/**
 * Lays out what a page has below its first screen and has left for later, as
 * src/styles/base.css says: four items of a list, or one part, whenever the browser has
 * nothing else to do. Nobody waits for it, and soon every part has its true size, for the
 * scroll bar and for programs that measure the page. Without it a part is laid out when a
 * reader comes near.
 */
const waiting = [
  ...document.querySelectorAll<HTMLElement>('.part > * > li, .when-near, .each-when-near > li'),
];

function layOutNext(): void {
  const [next] = waiting;
  if (!next) return;
  for (const part of waiting.splice(0, next.matches('li') ? 4 : 1))
    part.style.contentVisibility = 'visible';
  // Runs after the next frame has been drawn: https://w3c.github.io/requestidlecallback/
  requestIdleCallback(layOutNext);
}

// Safari has no such callback, and nothing is left for later there.
if ('requestIdleCallback' in window)
  addEventListener('load', () => requestIdleCallback(layOutNext));
