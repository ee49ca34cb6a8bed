import { browserStore } from '../../data/browser-store.ts';

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

const { useKept, kept, keep } = browserStore({ key: 'maillage.partenaires.ecartes', isItem: isDismissed });

/** Whether what a browser kept can be read as a proposal put aside: another version may have written it. */
export function isDismissed(one: unknown): one is Dismissed {
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

/** Those put aside for one who searches, with the ways to put aside and to take back. */
export function useDismissed(whom: string) {
  const all = useKept();
  return {
    dismissed: all.filter((one) => one.for === whom),
    dismiss: (one: Omit<Dismissed, 'for'>) =>
      keep([
        ...kept().filter(({ slug, for: of }) => slug !== one.slug || of !== whom),
        { ...one, for: whom },
      ]),
    takeBack: (slug: string) => keep(kept().filter((one) => one.slug !== slug || one.for !== whom)),
  };
}
