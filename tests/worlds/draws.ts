import { type Random, randomFrom } from '../../seed/demonstration/random.ts';

export interface Draws extends Random {
  /** Beta(a, b) of whole parameters: the a-th smallest of a + b − 1 numbers drawn from 0 to 1. */
  beta(a: number, b: number): number;
  poisson(mean: number): number;
}

/** Draws of a seed, with the two laws that planted worlds ask for beside the others. */
export function drawsFrom(seed: number): Draws {
  const random = randomFrom(seed);
  return {
    ...random,
    beta: (a, b) =>
      Array.from({ length: a + b - 1 }, random.next).sort((one, other) => one - other)[a - 1] ?? 0,
    // Knuth: as many factors as keep the product above exp(−mean).
    poisson(mean) {
      let count = 0;
      for (let product = random.next(); product > Math.exp(-mean); product *= random.next()) count += 1;
      return count;
    },
  };
}
