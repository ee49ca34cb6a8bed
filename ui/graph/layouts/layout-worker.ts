import type { LaidNetwork, Layout } from './layout.ts';
import { arrangements } from './layouts.ts';

/** A network to arrange, and the number its answers bear. */
export interface LayoutQuestion {
  readonly number: number;
  readonly code: Layout['code'];
  readonly network: LaidNetwork;
}

addEventListener('message', ({ data: { number, code, network } }: MessageEvent<LayoutQuestion>) => {
  for (const arrangement of arrangements(code, network)) postMessage({ number, arrangement });
  postMessage({ number, arrangement: null });
});
