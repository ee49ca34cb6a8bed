import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { leaveNothing, temporaryFolder } from '../launcher/launched-maillage.ts';

const UNMOUNT_TRIES = 20;
/** Less than what Maillage keeps for the database: from there on it begins no write. */
const LAST_BYTES = 40_000_000;
const LAST_SECONDS_MS = 4_000;

/** A disk of its own, in memory, that can be filled to its last byte. */
export interface SmallDisk {
  readonly path: string;
  /** Writes until nothing more is taken, in one go. */
  fill(): void;
  /** The same as a disk usually fills up: the last tens of megabytes take some seconds. */
  fillUp(): Promise<void>;
  free(): void;
}

/** `null` where this user may not mount one. */
export function mountSmallDisk(megabytes: number): SmallDisk | null {
  const path = join(temporaryFolder(), 'disk');
  mkdirSync(path);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=700`, 'tmpfs', path], {
      stdio: 'ignore',
    });
  } catch {
    return null;
  }
  leaveNothing(() => unmount(path));
  const filler = join(path, 'filler');
  return {
    path,
    fill: () => fill(filler),
    async fillUp() {
      const { bavail, bsize } = statfsSync(path);
      fill(filler, bavail * bsize - LAST_BYTES);
      await sleep(LAST_SECONDS_MS);
      fill(filler);
    },
    free: () => rmSync(filler),
  };
}

function fill(file: string, most = Number.POSITIVE_INFINITY): void {
  const opened = openSync(file, 'a');
  let left = most;
  try {
    for (let size = 1_000_000; size > 0; size = Math.floor(size / 10)) {
      const bytes = Buffer.alloc(size, 'x');
      try {
        for (; left > 0; left -= size) writeSync(opened, bytes);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      }
    }
  } finally {
    closeSync(opened);
  }
}

/** What was written there last may still be closing. */
async function unmount(path: string): Promise<void> {
  for (let left = UNMOUNT_TRIES; ; left -= 1) {
    try {
      execFileSync('umount', left > 1 ? [path] : ['-l', path], { stdio: 'ignore' });
      return;
    } catch (error) {
      if (left === 1) throw error;
      await sleep(250);
    }
  }
}
