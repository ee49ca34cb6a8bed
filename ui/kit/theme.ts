import { useSyncExternalStore } from 'react';

/** What a reader may choose; `system` follows the choice made for the whole machine, as it changes. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEPT = 'maillage.theme';
const listeners = new Set<() => void>();
let chosen: Theme = kept();

/** The reader's choice, for the control that shows it. */
export function useTheme(): Theme {
  return useSyncExternalStore(onThemeChange, () => chosen);
}

/** From now on the pages are light, dark, or as the system is, here and at the next visit. */
export function chooseTheme(theme: Theme): void {
  chosen = theme;
  try {
    window.localStorage.setItem(KEPT, theme);
  } catch {
    // A browser may refuse to keep anything: the choice then lasts as long as the page.
  }
  apply();
}

/** Calls when the colours of the page have changed, whoever changed them. Gives what stops the calls. */
export function onThemeChange(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** Keeps the page in the colours of the choice from now on. `public/theme.js` has already set the first ones. */
export function followTheme(): void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', () => apply());
  // Paper is light: what is drawn rather than styled has to be told.
  window.addEventListener('beforeprint', () => apply('light'));
  window.addEventListener('afterprint', () => apply());
  window.addEventListener('storage', ({ key }) => {
    if (key !== KEPT) return;
    chosen = kept();
    apply();
  });
}

function apply(theme: Theme = chosen): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset['theme'] = theme === 'system' ? (dark ? 'dark' : 'light') : theme;
  for (const changed of listeners) changed();
}

function kept(): Theme {
  try {
    const theme = globalThis.window?.localStorage.getItem(KEPT);
    return THEMES.find((known) => known === theme) ?? 'system';
  } catch {
    return 'system';
  }
}
