import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { SlidingWindow } from '../domain/proposal/sliding-window.ts';

const MINUTE_MS = 60_000;
/** Writes of one address, and of all together: a page in good faith stays far below, a machine is stopped at once. */
const BY_ADDRESS = { most: 10, windowMs: 10 * MINUTE_MS };
const OVERALL = { most: 300, windowMs: 60 * MINUTE_MS };

/**
 * Lets so many writes through in so long. An address is never kept: only its keyed hash, in memory, under a salt drawn
 * when the process starts and gone with it.
 */
export function writingDoor(): { knock(address: string, now: number): number | null } {
  const salt = randomBytes(32);
  const byAddress = new SlidingWindow(BY_ADDRESS);
  const overall = new SlidingWindow(OVERALL);
  return {
    knock(address, now) {
      const key = createHmac('sha256', salt).update(household(address)).digest('base64url');
      const wait = Math.max(byAddress.waitOf(key, now), overall.waitOf('', now));
      if (wait > 0) return Math.ceil(wait / 1_000);
      byAddress.note(key, now);
      overall.note('', now);
      return null;
    },
  };
}

/** An IPv6 subscriber holds 2^64 addresses: they knock as one. */
function household(address: string): string {
  const [bare = ''] = address.split('%');
  if (!isIPv6(bare) || bare.startsWith('::ffff:')) return bare;
  const [head = '', tail] = bare.split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array.from({ length: zeros }, () => '0'), ...after].slice(0, 4).join(':');
}
