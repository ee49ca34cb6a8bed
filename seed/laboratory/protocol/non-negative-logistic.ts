/** Cases alike in all they are judged on: how many, and how many of them are right. */
export interface ObservedCases {
  readonly values: readonly number[];
  readonly right: number;
  readonly total: number;
}

export interface LogisticFit {
  readonly intercept: number;
  readonly coefficients: readonly number[];
  /** The slopes that remain are all below the tolerance. `false` when the data let a coefficient grow for ever. */
  readonly converged: boolean;
}

/**
 * Logistic regression whose coefficients are never negative; its intercept is free. Largest likelihood by accelerated
 * projected gradient (Beck & Teboulle 2009), started again when it overshoots (O’Donoghue & Candès 2015). `null` when
 * all cases are right or none is: nothing tells them apart.
 */
export function fitNonNegative(
  cases: readonly ObservedCases[],
  { tolerance = 1e-9, mostSteps = 50_000 } = {},
): LogisticFit | null {
  const total = cases.reduce((sum, one) => sum + one.total, 0);
  const right = cases.reduce((sum, one) => sum + one.right, 0);
  if (right === 0 || right === total) return null;
  const rows = cases.map(({ values, right, total: count }) => ({ values: [1, ...values], right, count }));
  const width = rows[0]?.values.length ?? 1;

  // The curvature of the mean loss is at most a quarter of the mean squared length of a row.
  const length = (values: readonly number[]) => values.reduce((sum, value) => sum + value * value, 0);
  const step = (4 * total) / rows.reduce((sum, { values, count }) => sum + count * length(values), 0);
  const slopesAt = (point: readonly number[]) => {
    const slopes = Array.from({ length: width }, () => 0);
    for (const { values, right, count } of rows) {
      const linear = values.reduce((sum, value, at) => sum + value * (point[at] ?? 0), 0);
      const residual = (count / (1 + Math.exp(-linear)) - right) / total;
      for (const [at, value] of values.entries()) slopes[at] = (slopes[at] ?? 0) + residual * value;
    }
    return slopes;
  };
  const allowed = (value: number, at: number) => (at === 0 ? value : Math.max(0, value));
  const isSettled = (point: readonly number[]) =>
    slopesAt(point).every((slope, at) =>
      at > 0 && point[at] === 0 ? slope > -tolerance : Math.abs(slope) < tolerance,
    );

  let here = [Math.log(right / (total - right)), ...Array.from({ length: width - 1 }, () => 0)];
  let ahead = here;
  let momentum = 1;
  let converged = isSettled(here);
  for (let steps = 0; steps < mostSteps && !converged; steps += 1) {
    const slopes = slopesAt(ahead);
    const next = ahead.map((value, at) => allowed(value - step * (slopes[at] ?? 0), at));
    const moved = next.map((value, at) => value - (here[at] ?? 0));
    const overshoots = slopes.reduce((sum, slope, at) => sum + slope * (moved[at] ?? 0), 0) > 0;
    const grown = overshoots ? 1 : (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const carried = overshoots ? 0 : (momentum - 1) / grown;
    ahead = next.map((value, at) => value + carried * (moved[at] ?? 0));
    momentum = grown;
    here = next;
    if (steps % 20 === 0) converged = isSettled(here);
  }
  const [intercept = 0, ...coefficients] = here;
  return { intercept, coefficients, converged };
}
