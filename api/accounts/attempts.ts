import { createHmac, randomBytes } from 'node:crypto';
import { SlidingWindow } from '../domain/proposal/sliding-window.ts';

const MINUTE_MS = 60_000;
/** Failures after which one waits: for an account, for the minutes that a machine would use; for an address, which may be that of a whole office, for one. */
const BY_ACCOUNT = { most: 5, windowMs: 10 * MINUTE_MS };
const BY_CALLER = { most: 5, windowMs: MINUTE_MS };

export interface Attempt {
  /** Seconds to wait, `null` when it may be tried. */
  readonly wait: number | null;
  /** It did not fail, and counts for nothing. */
  readonly takeBack: () => void;
}

/**
 * Slows down whoever guesses: each attempt counts from the moment it begins, so that ten at once are ten, and no more once
 * it did not fail. An account is known here by a keyed hash alone, in memory, whether or not it exists.
 */
export function signInAttempts(): (account: string, caller: string, now: number) => Attempt {
  const salt = randomBytes(32);
  const byAccount = new SlidingWindow(BY_ACCOUNT);
  const byCaller = new SlidingWindow(BY_CALLER);
  return (account, caller, now) => {
    const key = createHmac('sha256', salt).update(account).digest('base64url');
    const wait = Math.max(byAccount.waitOf(key, now), byCaller.waitOf(caller, now));
    if (wait > 0) return { wait: Math.ceil(wait / 1_000), takeBack: () => {} };
    byAccount.note(key, now);
    byCaller.note(caller, now);
    return {
      wait: null,
      takeBack: () => {
        byAccount.takeBack(key, now);
        byCaller.takeBack(caller, now);
      },
    };
  };
}
