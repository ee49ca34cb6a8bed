import { useSyncExternalStore } from 'react';

/** Languages the screens speak. The facts keep the language of their source, which is French. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEPT = 'maillage.language';
const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const;
const listeners = new Set<() => void>();
let current = firstLanguage();
announce();

/** Language of the page now. French where there is no page. */
export function currentLanguage(): Language {
  return current;
}

/** How the reader writes numbers, dates and sums. */
export function currentLocale(): (typeof LOCALES)[Language] {
  return LOCALES[current];
}

/** Language of the page, for what must change with it. */
export function useLanguage(): Language {
  return useSyncExternalStore(listenTo, currentLanguage);
}

/** From now on the page speaks this language, here and at the next visit. */
export function chooseLanguage(language: Language): void {
  current = language;
  keep(language);
  announce();
  for (const changed of listeners) changed();
}

/**
 * Marks the words of a fact as French on a page in another language, so that they are read aloud as French:
 * `<h1 {...inFrench()}>`. Nothing on a French page.
 */
export function inFrench(): { lang?: 'fr' } {
  return current === 'fr' ? {} : { lang: 'fr' };
}

function listenTo(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** The one asked by the address (`?lang=en`), else the one kept, else French. */
function firstLanguage(): Language {
  if (typeof window === 'undefined') return 'fr';
  const asked = takeFromAddress();
  if (asked) keep(asked);
  return asked ?? known(kept()) ?? 'fr';
}

/** Reads the language off the address and takes it away: from then on it is the reader's, not the page's. */
function takeFromAddress(): Language | undefined {
  const address = new URL(window.location.href);
  const asked = known(address.searchParams.get('lang'));
  if (!asked) return undefined;
  address.searchParams.delete('lang');
  window.history.replaceState(window.history.state, '', address);
  return asked;
}

function known(word: string | null): Language | undefined {
  return LANGUAGES.find((language) => language === word);
}

function announce(): void {
  if (typeof document !== 'undefined') document.documentElement.lang = current;
}

// A browser may refuse to keep anything: the choice then lasts as long as the page.
function kept(): string | null {
  try {
    return window.localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

function keep(language: Language): void {
  try {
    window.localStorage.setItem(KEPT, language);
  } catch {
    // Nothing is lost but the memory of the choice.
  }
}
