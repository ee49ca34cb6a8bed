/** Exact numbers, for values that must not depend on a rounding. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

export function ratio(over: bigint | number, under: bigint | number = 1n): Fraction {
  const [a, b] = [BigInt(over), BigInt(under)];
  const common = gcd(a, b) * (b < 0n ? -1n : 1n);
  return { over: a / common, under: b / common };
}

const plus = (a: Fraction, b: Fraction) => ratio(a.over * b.under + b.over * a.under, a.under * b.under);
const minus = (a: Fraction, b: Fraction) => plus(a, { over: -b.over, under: b.under });
const times = (a: Fraction, b: Fraction) => ratio(a.over * b.over, a.under * b.under);
const divided = (a: Fraction, b: Fraction) => ratio(a.over * b.under, a.under * b.over);

/** The number a fraction written « 137/143 » is. */
export function fraction(written: string): number {
  const [over = '', under = '1'] = written.split('/');
  return decimal(ratio(BigInt(over), BigInt(under)));
}

/** To the last digit a double holds, whatever the length of the two numbers. */
export function decimal({ over, under }: Fraction): number {
  const scale = 10n ** 30n;
  return Number((over * scale) / under) / 1e30;
}

const rising = (from: Fraction, steps: number): Fraction =>
  Array.from({ length: steps }, (_, step) => plus(from, ratio(step))).reduce(times, ratio(1));

const choose = (n: number, k: number): Fraction =>
  Array.from({ length: k }, (_, i) => ratio(n - i, i + 1)).reduce(times, ratio(1));

/** Probabilities of 0 … `occasions` under the beta-binomial law of parameters `met` and `missed`, exactly. */
export function exactBetaBinomial(occasions: number, met: Fraction, missed: Fraction): Fraction[] {
  return Array.from({ length: occasions + 1 }, (_, k) =>
    divided(
      times(choose(occasions, k), times(rising(met, k), rising(missed, occasions - k))),
      rising(plus(met, missed), occasions),
    ),
  );
}

/** Probabilities of 0 … `most` under the negative binomial law of a whole shape, exactly. */
export function exactNegativeBinomial(expected: Fraction, shape: number, most: number): Fraction[] {
  const none = divided(ratio(shape), plus(ratio(shape), expected));
  const more = divided(expected, plus(ratio(shape), expected));
  const power = (of: Fraction, times_: number) =>
    Array.from({ length: times_ }, () => of).reduce(times, ratio(1));
  return Array.from({ length: most + 1 }, (_, k) =>
    times(choose(k + shape - 1, k), times(power(none, shape), power(more, k))),
  );
}

/** max(0, P(X > count) − P(X < count)) for a law given by its probabilities, which sum to 1 with what is beyond them. */
export function exactScore(probabilities: readonly Fraction[], count: number): Fraction {
  const below = probabilities.slice(0, count).reduce(plus, ratio(0));
  const score = minus(minus(ratio(1), times(ratio(2), below)), probabilities[count] ?? ratio(0));
  return score.over < 0n ? ratio(0) : score;
}
