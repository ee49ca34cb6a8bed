import { browserStore } from './browser-store.ts';

/** A pair put aside for a meeting, as it was when it was put aside. */
export interface ToExamine {
  /** Screen, subject and pair: the same pair is put aside once. */
  readonly id: string;
  readonly view: 'transversality' | 'partnerships';
  /** Slug and name of the authority or territory looked at. */
  readonly of: string;
  readonly ofName: string;
  /** Codes of the two units or authorities, then their names. */
  readonly pair: readonly [string, string];
  readonly names: readonly [string, string];
  /** What was asked beside the subject: units for transversality. */
  readonly units: string | null;
  /** Address of the pair on its screen. */
  readonly address: string;
  readonly status: string;
  readonly score: number | null;
  readonly expected: number | null;
  /** Cooperations known then: when more are known, the gap is closed by its evidence. */
  readonly observed: number;
  /** ISO day. */
  readonly since: string;
  readonly note: string;
}

/** A pair as a screen puts it aside. */
export type PutAside = Omit<ToExamine, 'id' | 'since' | 'note'>;

const LONGEST_NOTE = 600;

const { useKept, kept, keep } = browserStore({ key: 'maillage.to-examine', isItem: isToExamine, most: 200 });

/** What names a pair: the same one is put aside once. */
export const pairId = ({ view, of, units, pair }: Pick<PutAside, 'view' | 'of' | 'units' | 'pair'>) =>
  [view, of, units ?? '', ...pair].join('|');

/** What the reader put aside in this browser. */
export const useToExamine = useKept;

/** What the reader noted of a pair; `null` when nothing. */
export const useNoteOf = (pair: Parameters<typeof pairId>[0]): string | null =>
  useToExamine().find(({ id }) => id === pairId(pair))?.note || null;

/** Puts a pair aside. One already there keeps its note and its day. */
export function putAside(item: ToExamine): void {
  if (kept().some(({ id }) => id === item.id)) return;
  keep([item, ...kept()]);
}

export function takeBack(id: string): void {
  keep(kept().filter((item) => item.id !== id));
}

export function annotate(id: string, note: string): void {
  keep(kept().map((item) => (item.id === id ? { ...item, note: note.slice(0, LONGEST_NOTE) } : item)));
}

function isToExamine(item: unknown): item is ToExamine {
  if (typeof item !== 'object' || item === null) return false;
  const {
    id,
    view,
    of,
    ofName,
    pair,
    names,
    units,
    address,
    status,
    score,
    expected,
    observed,
    since,
    note,
  } = item as Record<string, unknown>;
  const words = [id, of, ofName, address, status, since, note];
  const two = (list: unknown) =>
    Array.isArray(list) && list.length === 2 && list.every((word) => typeof word === 'string');
  const numberOrNull = (value: unknown) => value === null || typeof value === 'number';
  return (
    (view === 'transversality' || view === 'partnerships') &&
    words.every((word) => typeof word === 'string') &&
    String(address).startsWith('/') &&
    !String(address).startsWith('//') &&
    (units === null || typeof units === 'string') &&
    two(pair) &&
    two(names) &&
    numberOrNull(score) &&
    numberOrNull(expected) &&
    typeof observed === 'number'
  );
}
