import type { Layout, Network } from './layout.ts';
import { arrangements } from './layouts.ts';

/** A network to arrange, and the number its answers bear. */
export interface LayoutQuestion {
  readonly number: number;
  readonly code: Layout['code'];
  readonly network: Network;
}

// The same network is always drawn the same way: chance itself starts over at each question.
let seed = 1;
Math.random = () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};

addEventListener('message', ({ data: { number, code, network } }: MessageEvent<LayoutQuestion>) => {
  seed = 1;
  for (const arrangement of arrangements(code, network)) postMessage({ number, arrangement });
  postMessage({ number, arrangement: null });
});
