import type { Proximity } from './proximity.ts';

interface Cell {
  readonly a: string;
  readonly b: string;
  readonly proximity: Proximity;
  readonly observed: number;
}

interface FittedPair {
  readonly a: string;
  readonly b: string;
  readonly expected: number;
  /** (observed − expected)/√expected; `null` when nothing is expected. */
  readonly residual: number | null;
}

interface Fit {
  readonly pairs: readonly FittedPair[];
  readonly sweeps: number;
  /** `false` when totals were still moving after the last sweep: the figures are then not to be used. */
  readonly converged: boolean;
}

/**
 * The fit of researchers: E = a × a × h with the total of every authority and of every class reproduced, without any
 * shrinkage (Poisson maximum likelihood, by iterative proportional fitting). An authority without cooperation expects
 * none.
 */
export function fittedExpectations(
  cells: readonly Cell[],
  { sweeps: most, tolerance }: { readonly sweeps: number; readonly tolerance: number } = {
    sweeps: 5000,
    tolerance: 1e-12,
  },
): Fit {
  const expected = cells.map(() => 1);
  const margins = new Map<string, number[]>();
  for (const [at, { a, b, proximity }] of cells.entries())
    for (const margin of [`authority ${a}`, `authority ${b}`, `class ${proximity}`]) {
      const there = margins.get(margin);
      if (there) there.push(at);
      else margins.set(margin, [at]);
    }
  const total = (of: readonly number[], value: (at: number) => number) =>
    of.reduce((sum, at) => sum + value(at), 0);

  let sweeps = 0;
  let converged = false;
  while (sweeps < most && !converged) {
    let moved = 0;
    for (const margin of margins.values()) {
      const now = total(margin, (at) => expected[at] ?? 0);
      const factor = now === 0 ? 0 : total(margin, (at) => cells[at]?.observed ?? 0) / now;
      moved = Math.max(moved, now === 0 ? 0 : Math.abs(factor - 1) * Math.min(1, now));
      for (const at of margin) expected[at] = (expected[at] ?? 0) * factor;
    }
    sweeps += 1;
    converged = moved <= tolerance;
  }
  const pairs = cells.map(({ a, b, observed }, at): FittedPair => {
    const mean = expected[at] ?? 0;
    return { a, b, expected: mean, residual: mean === 0 ? null : (observed - mean) / Math.sqrt(mean) };
  });
  return { pairs, sweeps, converged };
}
