import { statfsSync } from 'node:fs';

/** Below this nothing is written any more: what the database needs to go on, and to end in order, is left to it. */
const RESERVE_MEGABYTES = 64;

/** Megabytes that may still be written where a folder is. */
export function freeMegabytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return Math.floor((bavail * bsize) / 1_000_000);
}

/** Whether the disk of a folder has room to write. */
export function hasRoom(folder: string): boolean {
  return freeMegabytes(folder) >= RESERVE_MEGABYTES;
}
