import { setTimeout as sleep } from 'node:timers/promises';
import type { Readers } from '../../api/graph/readers.ts';

/** A transaction as long as this is felt by whoever reads meanwhile; what it holds is fitted to last less. */
const LONGEST_MS = 200;
const BETWEEN_LOOKS_MS = 500;
const FIRST_ROWS = 500;
/** With fewer, on a slow machine, most of the time would go to beginning and ending. */
const FEWEST_ROWS = 400;
/** Beyond, a transaction saves nothing more. */
const MOST_ROWS = 1_000;

/** How a load goes: how many claims its next transaction holds, and when that one may begin. */
export interface Pace {
  readonly rows: number;
  turn(): Promise<void>;
  /** The last transaction, whole, took so long. */
  took(ms: number): void;
}

/** The pace of a load that nobody reads beside. */
export const steadyPace = (rows: number): Pace => ({ rows, turn: () => Promise.resolve(), took() {} });

/**
 * The pace of a load beside readers: they are let through first. One who never pauses is given half as much time as
 * the load takes, and no more, so that it ends. Until it may write it waits, however long that takes: a transaction begun on
 * a full disk would strike the whole database, and take their reads away.
 */
export function paceBeside(readers: Readers, mayWrite: () => boolean = () => true): Pace {
  let rows = FIRST_ROWS;
  let lastMs = 0;
  return {
    get rows() {
      return rows;
    },
    async turn() {
      while (!mayWrite()) await sleep(BETWEEN_LOOKS_MS);
      await readers.absence(lastMs / 2);
    },
    took(ms) {
      lastMs = ms;
      const fit = Math.min(Math.max(LONGEST_MS / ms, 0.5), 1.5);
      rows = Math.round(Math.min(Math.max(rows * fit, FEWEST_ROWS), MOST_ROWS));
    },
  };
}
