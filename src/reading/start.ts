import './lay-out.ts';

/**
 * The script of a reading page. Everything on the page works without it, so it waits
 * until the reader does something, and only then loads the tools.
 */
const events = ['pointerover', 'pointerdown', 'focusin', 'keydown', 'scroll'] as const;

function load(): void {
  for (const event of events) removeEventListener(event, load);
  void import('./tools.ts');
}
for (const event of events) addEventListener(event, load, { passive: true });
