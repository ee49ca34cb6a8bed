import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Crowded } from '../../graph/statement-lane.ts';
import { tryLock } from './file-lock.ts';

const BETWEEN_LOOKS_MS = 100;
/** How long a writer waits before they are told to come back: a request has 20 s in all. */
const PATIENCE_MS = 8_000;

const fileOf = (home: string) => join(home, 'writes.lock');

/**
 * Asks whoever writes to the graph of this folder to wait, until what is given back is called. A command that is killed holds
 * nothing any more.
 */
export function holdWrites(home: string): () => void {
  const lock = tryLock(fileOf(home));
  return () => {
    if (lock === null) return;
    lock.release();
    rmSync(fileOf(home), { force: true });
  };
}

/** Whether somebody reads the graph of this folder whole, and asked that nothing be written meanwhile. */
export function areWritesHeld(home: string): boolean {
  // Hardly ever: a write then costs a look at the folder, and no more.
  if (!existsSync(fileOf(home))) return false;
  const lock = tryLock(fileOf(home));
  lock?.release();
  return lock === null;
}

/** Waits until nobody holds the writes of a folder. Rejects with `Crowded` when that takes longer than a writer waits. */
export async function untilWritesOpen(home: string, patienceMs = PATIENCE_MS): Promise<void> {
  for (const end = Date.now() + patienceMs; areWritesHeld(home); await sleep(BETWEEN_LOOKS_MS)) {
    if (Date.now() > end) throw new Crowded();
  }
}
