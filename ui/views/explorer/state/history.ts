/** Steps one can go back on. Pure: what a step is belongs to who keeps it. */
export interface History<Step, Deed> {
  readonly past: readonly { readonly step: Step; readonly deed: Deed }[];
  readonly present: Step;
  readonly future: readonly { readonly step: Step; readonly deed: Deed }[];
}

const MOST = 200;

export function started<Step, Deed>(present: Step): History<Step, Deed> {
  return { past: [], present, future: [] };
}

/** A new step: what had been undone is forgotten. */
export function recorded<Step, Deed>(
  history: History<Step, Deed>,
  next: Step,
  deed: Deed,
): History<Step, Deed> {
  return { past: [...history.past, { step: history.present, deed }].slice(-MOST), present: next, future: [] };
}

/** The same step, seen otherwise: nothing to go back on. */
export function amended<Step, Deed>(history: History<Step, Deed>, present: Step): History<Step, Deed> {
  return { ...history, present };
}

/** The history itself when there is nothing to undo. */
export function undone<Step, Deed>(history: History<Step, Deed>): History<Step, Deed> {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    past: history.past.slice(0, -1),
    present: last.step,
    future: [{ step: history.present, deed: last.deed }, ...history.future],
  };
}

export function redone<Step, Deed>(history: History<Step, Deed>): History<Step, Deed> {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { past: [...history.past, { step: history.present, deed: next.deed }], present: next.step, future };
}
