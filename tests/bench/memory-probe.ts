import { setTimeout as sleep } from 'node:timers/promises';

/** Memory of this process once all that can be freed is, in bytes. */
export interface MemoryRead {
  readonly rss: number;
  readonly heap: number;
}

// Loaded before the server in its own process, with --expose-gc: the server itself knows nothing of being measured.
process.on('message', async (asked) => {
  if (asked !== 'memory') return;
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.();
    await sleep(100);
  }
  const { rss, heapUsed } = process.memoryUsage();
  process.send?.({ rss, heap: heapUsed } satisfies MemoryRead);
});
process.channel?.unref();
