import { useSyncExternalStore } from 'react';

interface BrowserStore<T> {
  /** The list on the screen, drawn again when it changes here or in another tab. */
  readonly useKept: () => readonly T[];
  readonly kept: () => readonly T[];
  readonly keep: (items: readonly T[]) => void;
}

/** A list that the reader's browser keeps under `key`, its first `most` at most; nothing of it is sent to anybody. */
export function browserStore<T>({
  key,
  isItem,
  most = Number.POSITIVE_INFINITY,
}: {
  key: string;
  isItem: (item: unknown) => item is T;
  most?: number;
}): BrowserStore<T> {
  const listeners = new Set<() => void>();
  let current: readonly T[] | undefined;

  const kept = () => {
    current ??= storedItems(stored(key), isItem).slice(0, most);
    return current;
  };
  const listen = (changed: () => void) => {
    const elsewhere = (event: StorageEvent) => {
      if (event.key !== key) return;
      current = undefined;
      changed();
    };
    listeners.add(changed);
    window.addEventListener('storage', elsewhere);
    return () => {
      listeners.delete(changed);
      window.removeEventListener('storage', elsewhere);
    };
  };
  const keep = (items: readonly T[]) => {
    current = items.slice(0, most);
    try {
      localStorage.setItem(key, JSON.stringify(current));
    } catch {
      // A browser that keeps nothing still shows the list until the page is left.
    }
    for (const changed of listeners) changed();
  };
  return { useKept: () => useSyncExternalStore(listen, kept), kept, keep };
}

/** What is kept may have been written by another version, or by hand: what does not fit is left out. */
export function storedItems<T>(stored: string | null, isItem: (item: unknown) => item is T): T[] {
  try {
    const items: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(items) ? items.filter(isItem) : [];
  } catch {
    return [];
  }
}

/** `null` from a browser that refuses storage, as from one that kept nothing. */
function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
