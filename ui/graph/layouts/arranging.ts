import type { Arrangement, LaidNetwork, Layout } from './layout.ts';
import type { LayoutQuestion } from './layout-worker.ts';

/** Tells each arrangement of a network as it comes, then `null`. A new request ends the one before. */
export interface Arranger {
  readonly arrange: (
    code: Layout['code'],
    network: LaidNetwork,
    told: (arrangement: Arrangement | null) => void,
  ) => void;
  readonly stop: () => void;
}

/** Layouts are computed on another thread: the page answers while a large network is being arranged. */
export function startArranger(): Arranger {
  let worker: Worker | null = null;
  let number = 0;
  let busy = false;
  const stop = () => {
    worker?.terminate();
    worker = null;
    busy = false;
  };
  return {
    arrange: (code, network, told) => {
      // A long computation nobody waits for any more would hold up the next.
      if (busy) stop();
      worker ??= new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
      const own = ++number;
      worker.onmessage = ({ data }: MessageEvent<{ number: number; arrangement: Arrangement | null }>) => {
        if (data.number !== own) return;
        busy = data.arrangement !== null;
        told(data.arrangement);
      };
      busy = true;
      worker.postMessage({ number: own, code, network } satisfies LayoutQuestion);
    },
    stop,
  };
}
