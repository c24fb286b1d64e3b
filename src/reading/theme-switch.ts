/**
 * Lets the reader choose light or dark against the system's setting. The choice is
 * kept in the browser and set by `src/site/theme-script.ts` on the next page.
 */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) choose(target.value);
    });
    const chosen = document.documentElement.dataset['theme'] ?? '';
    for (const input of this.querySelectorAll('input')) input.checked = input.value === chosen;
  }
}

function choose(theme: string): void {
  document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === '') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
}

customElements.define('theme-switch', ThemeSwitch);
