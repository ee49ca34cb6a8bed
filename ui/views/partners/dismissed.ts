import { useSyncExternalStore } from 'react';

export const MOTIVES = ['KNOWN', 'LATER', 'OFF_TOPIC', 'GONE', 'OTHER'] as const;
export type Motive = (typeof MOTIVES)[number];

/** A proposal that was put aside, for whom, and why; kept by the browser alone. */
export interface Dismissed {
  readonly slug: string;
  readonly name: string;
  /** Who searched; « besoin » for a described need. */
  readonly for: string;
  readonly motive: Motive;
  readonly note: string;
  readonly date: string;
}

const KEY = 'maillage.partenaires.ecartes';
const listeners = new Set<() => void>();
let kept: readonly Dismissed[] | null = null;

/** What a browser kept, as far as it can be read: one that refuses storage, or holds something else, kept nothing. */
export function readDismissed(stored: string | null): Dismissed[] {
  try {
    const read: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(read) ? read.filter(isDismissed) : [];
  } catch {
    return [];
  }
}

function isDismissed(one: unknown): one is Dismissed {
  const {
    slug,
    name,
    motive,
    note,
    date,
    for: whom,
  } = (one ?? {}) as Partial<Record<keyof Dismissed, unknown>>;
  return (
    [slug, name, note, date, whom].every((value) => typeof value === 'string') &&
    MOTIVES.includes(motive as Motive)
  );
}

function current(): readonly Dismissed[] {
  if (kept === null) {
    try {
      kept = readDismissed(window.localStorage.getItem(KEY));
    } catch {
      kept = [];
    }
  }
  return kept;
}

function keep(next: readonly Dismissed[]): void {
  kept = next;
  try {
    window.localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // A browser that refuses storage forgets at the next visit.
  }
  for (const told of listeners) told();
}

/** Those put aside for one who searches, with the ways to put aside and to take back. */
export function useDismissed(whom: string) {
  const all = useSyncExternalStore((changed) => {
    listeners.add(changed);
    return () => listeners.delete(changed);
  }, current);
  return {
    dismissed: all.filter((one) => one.for === whom),
    dismiss: (one: Omit<Dismissed, 'for'>) =>
      keep([
        ...current().filter(({ slug, for: of }) => slug !== one.slug || of !== whom),
        { ...one, for: whom },
      ]),
    takeBack: (slug: string) => keep(current().filter((one) => one.slug !== slug || one.for !== whom)),
  };
}
