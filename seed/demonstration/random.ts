/** Numbers from 0 to 1 (excluded) that a seed fixes for ever, on every machine: the mulberry32 generator. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same items in an order drawn at random (Fisher & Yates). */
export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const drawn = [...items];
  for (let left = drawn.length; left > 1; left -= 1) {
    const at = Math.floor(random() * left);
    const [last] = drawn.splice(at, 1, drawn[left - 1] as Item);
    drawn[left - 1] = last as Item;
  }
  return drawn;
}

/** Numbers drawn from a seed: the same seed draws the same ones, on every machine. */
export interface Random {
  /** Uniform, from 0 included to 1 excluded. */
  next(): number;
  /** Whole, from 0 included to `count` excluded. */
  below(count: number): number;
  logNormal(median: number, sigma: number): number;
  /** Power law of this exponent, whole, from 1 to `most`. */
  powerLaw(exponent: number, most: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** One place among weights, in proportion to them. */
  weighted(weights: readonly number[]): number;
  shuffled<Item>(items: readonly Item[]): Item[];
}

export function randomFrom(seed: number): Random {
  const next = seededRandom(seed);
  const below = (count: number) => Math.floor(next() * count);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  return {
    next,
    below,
    pick,
    logNormal(median, sigma) {
      const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
      return median * Math.exp(sigma * normal);
    },
    powerLaw: (exponent, most) => Math.min(most, Math.floor((1 - next()) ** (-1 / (exponent - 1)))),
    chance: (probability) => next() < probability,
    weighted(weights) {
      let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
      for (const [place, weight] of weights.entries()) {
        left -= weight;
        if (left < 0) return place;
      }
      return weights.length - 1;
    },
    shuffled: (items) => shuffled(items, next),
  };
}
