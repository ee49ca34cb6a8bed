import { seededRandom } from '../../api/domain/evaluation/seeded-random.ts';

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
    shuffled(items) {
      const mixed = [...items];
      for (let place = mixed.length - 1; place > 0; place -= 1) {
        const other = below(place + 1);
        [mixed[place], mixed[other]] = [mixed[other] as never, mixed[place] as never];
      }
      return mixed;
    },
  };
}
