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
