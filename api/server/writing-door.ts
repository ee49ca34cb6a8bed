import { SlidingWindow } from '../domain/proposal/sliding-window.ts';
import { callerNames } from './caller.ts';

const MINUTE_MS = 60_000;
/** Writes of one address, and of all together: a page in good faith stays far below, a machine is stopped at once. */
const BY_ADDRESS = { most: 10, windowMs: 10 * MINUTE_MS };
const OVERALL = { most: 300, windowMs: 60 * MINUTE_MS };

/**
 * Lets so many writes through in so long. An address is never kept: only its keyed hash, in memory, under a salt drawn
 * when the process starts and gone with it.
 */
export function writingDoor(): {
  /** Counts a write: seconds to wait, or `null` when it may pass. */
  knock(address: string, now: number): number | null;
  /** Counts it no more: nothing was kept of it. */
  takeBack(address: string, now: number): void;
} {
  const nameOf = callerNames();
  const byAddress = new SlidingWindow(BY_ADDRESS);
  const overall = new SlidingWindow(OVERALL);
  return {
    knock(address, now) {
      const key = nameOf(address);
      const wait = Math.max(byAddress.waitOf(key, now), overall.waitOf('', now));
      if (wait > 0) return Math.ceil(wait / 1_000);
      byAddress.note(key, now);
      overall.note('', now);
      return null;
    },
    takeBack(address, now) {
      byAddress.takeBack(nameOf(address), now);
      overall.takeBack('', now);
    },
  };
}
