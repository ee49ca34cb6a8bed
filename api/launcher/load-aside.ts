import { Worker } from 'node:worker_threads';
import type { Load } from '../../seed/load/load-once.ts';
import { FoundAway } from '../graph/database-state.ts';
import type { GraphAddress } from '../graph/graph.ts';
import type { Readers } from '../graph/readers.ts';

/** A load that may run beside readers. */
export type LoadBeside = 'demonstration' | 'territorial-frame';

export interface AsideOrder {
  readonly what: LoadBeside;
  readonly address: GraphAddress;
  /** Those of `Readers`. */
  readonly readers: SharedArrayBuffer;
  /** Where the database writes; `null` when that is not ours to watch. */
  readonly folder: string | null;
  /** The data folder, where a command may ask that nothing be written; `null` when there is none. */
  readonly home: string | null;
}

export type AsideNews =
  | { readonly news: 'progress'; readonly done: number; readonly total: number }
  | { readonly news: 'loaded'; readonly load: Load }
  | { readonly news: 'failed'; readonly message: string; readonly databaseAway: boolean };

/**
 * Loads in a thread of its own, at the pace that readers leave: reading the official files and planning 100,000 claims
 * would otherwise hold every answer for seconds. Ends with the signal, wherever it is; it is then to be done again.
 */
export async function loadAside(
  order: Omit<AsideOrder, 'readers'> & {
    readonly readers: Readers;
    readonly signal: AbortSignal;
    onProgress(done: number, total: number): void;
  },
): Promise<Load> {
  const { what, address, readers, folder, home, signal, onProgress } = order;
  signal.throwIfAborted();
  const { uri, user, password, database } = address;
  const workerData: AsideOrder = {
    what,
    address: { uri, user, password, database },
    readers: readers.shared,
    folder,
    home,
  };
  const worker = new Worker(new URL('./aside.ts', import.meta.url), { workerData, execArgv: [] });
  const end = () => void worker.terminate();
  signal.addEventListener('abort', end, { once: true });
  try {
    return await new Promise<Load>((settle, fail) => {
      worker.on('message', (told: AsideNews) => {
        if (told.news === 'progress') onProgress(told.done, told.total);
        else if (told.news === 'loaded') settle(told.load);
        else fail(told.databaseAway ? new FoundAway(told.message) : new Error(told.message));
      });
      worker.once('error', fail);
      worker.once('exit', () =>
        fail(signal.aborted ? signal.reason : new Error(`${what}: the thread ended`)),
      );
    });
  } finally {
    signal.removeEventListener('abort', end);
  }
}
