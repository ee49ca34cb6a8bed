import { createHmac, randomBytes } from 'node:crypto';
import { household } from './household.ts';

/**
 * Tells callers apart by their address, which is kept nowhere: only its keyed hash, in memory, under a salt drawn when the
 * process starts and gone with it.
 */
export function callerNames(): (address: string) => string {
  const salt = randomBytes(32);
  return (address) => createHmac('sha256', salt).update(household(address)).digest('base64url');
}
