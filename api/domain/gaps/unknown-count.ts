/**
 * How many of the unknown occasions were in fact cooperations: probability of 0, 1, … all of them, each having its own
 * (Poisson-binomial law).
 */
export function unknownCount(probabilities: readonly number[]): readonly number[] {
  let counts: readonly number[] = [1];
  for (const p of probabilities)
    counts = Array.from(
      { length: counts.length + 1 },
      (_, k) => (counts[k] ?? 0) * (1 - p) + (counts[k - 1] ?? 0) * p,
    );
  return counts;
}
