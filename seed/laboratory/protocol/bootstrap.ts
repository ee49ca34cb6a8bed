import { seededRandom } from '../../demonstration/random.ts';

export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Mean of `values` and the interval their resampling gives it (percentile bootstrap); `null` without value. */
export function bootstrapInterval(
  values: readonly number[],
  { draws = 2000, level = 0.95, seed = 1 }: { draws?: number; level?: number; seed?: number } = {},
): Interval | null {
  if (values.length === 0) return null;
  const random = seededRandom(seed);
  const mean = (drawn: readonly number[]) => drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
  const means = Array.from({ length: draws }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)] ?? 0)),
  ).sort((one, other) => one - other);
  const quantile = (share: number) => means[Math.min(draws - 1, Math.floor(share * draws))] ?? 0;
  return { mean: mean(values), low: quantile((1 - level) / 2), high: quantile((1 + level) / 2) };
}
