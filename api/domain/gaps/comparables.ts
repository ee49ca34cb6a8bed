/**
 * What comparable pairs do: the law of the number of cooperations of a pair like this one. Both laws are summed from
 * the ratio of one probability to the next, in logarithms, so that no special function is needed and a long table
 * neither overflows nor vanishes.
 */
export interface Comparables {
  /** The number of cooperations to be expected. */
  readonly mean: number;
  /** Shares of comparable pairs with at most 0, 1, … `most` cooperations. */
  atMost(most: number): readonly number[];
}

function cumulated(probabilities: readonly number[], most: number): number[] {
  let sum = 0;
  return Array.from({ length: most + 1 }, (_, count) => {
    sum += probabilities[count] ?? 0;
    return count >= probabilities.length - 1 ? 1 : Math.min(1, sum);
  });
}

const always = (count: number): Comparables => ({
  mean: count,
  atMost: (most) => Array.from({ length: most + 1 }, (_, at) => (at >= count ? 1 : 0)),
});

/**
 * Beta-binomial: out of `occasions` to meet, comparable pairs meet at `rate`, more or less from pair to pair
 * (`dispersion` phi: the smaller, the more they differ; without end it is the binomial).
 */
export function betaBinomial(occasions: number, rate: number, dispersion: number): Comparables {
  if (occasions === 0 || rate <= 0) return always(0);
  if (rate >= 1) return always(occasions);
  const met = dispersion * rate;
  const missed = dispersion * (1 - rate);
  const logs = [0];
  for (let count = 0; count < occasions; count += 1) {
    // Whole numbers first: added to them, a very small `missed` would vanish and be divided by.
    const ratio = (((occasions - count) / (count + 1)) * (met + count)) / (missed + (occasions - count - 1));
    logs.push((logs[count] ?? 0) + Math.log(ratio));
  }
  const highest = logs.reduce((one, other) => Math.max(one, other));
  const weights = logs.map((log) => Math.exp(log - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const probabilities = weights.map((weight) => weight / total);
  return { mean: occasions * rate, atMost: (most) => cumulated(probabilities, most) };
}

/**
 * Negative binomial: `expected` cooperations, of variance expected + expected² / `shape`, when the occasions to meet
 * cannot be counted. Without end, the shape gives the Poisson law.
 */
export function negativeBinomial(expected: number, shape: number): Comparables {
  if (expected <= 0) return always(0);
  return {
    mean: expected,
    atMost: (most) => {
      const step = Math.log(expected / (shape + expected));
      let log = -shape * Math.log1p(expected / shape);
      let sum = 0;
      return Array.from({ length: most + 1 }, (_, count) => {
        sum += Math.exp(log);
        log += step + Math.log((count + shape) / (count + 1));
        return Math.min(1, sum);
      });
    },
  };
}
