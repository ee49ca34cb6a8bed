import { DatabaseSync } from 'node:sqlite';

export interface FileLock {
  release(): void;
}

/**
 * The lock an SQLite file bears while a transaction is open on it; `null` when another process has it. The system
 * itself drops it when its holder dies, however it dies, so that no stale lock is ever left to be judged.
 */
export function tryLock(file: string): FileLock | null {
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (isHeld(error)) return null;
    throw error;
  }
  return {
    release: () => {
      if (lock.isOpen) lock.close();
    },
  };
}

/** SQLITE_BUSY and SQLITE_LOCKED. */
function isHeld(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (error.errcode === 5 || error.errcode === 6);
}
