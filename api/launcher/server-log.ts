import { closeSync, fstatSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/** A file is this long at most, and so many are kept: the one written to, and those before it. */
const LARGEST = 5_000_000;
const KEPT = 5;

export interface LogFile {
  write(line: string): void;
}

/**
 * The log of the server, a line at a time, in `path`; when it is long it becomes `path.1`, the one before `path.2`, and so
 * on. A log that cannot be written stops nothing: lines are let go, counted, and their number is written once there is room.
 */
export function openServerLog(path: string, largest = LARGEST): LogFile {
  let file: number | null = null;
  let length = 0;
  let lost = 0;

  const close = () => {
    const closed = file;
    file = null;
    if (closed !== null) closeSync(closed);
  };
  const reopen = () => {
    file = openSync(path, 'a');
    length = fstatSync(file).size;
  };
  const rotate = () => {
    close();
    rmSync(`${path}.${KEPT - 1}`, { force: true });
    for (let number = KEPT - 2; number >= 0; number -= 1) {
      renameIfThere(number === 0 ? path : `${path}.${number}`, `${path}.${number + 1}`);
    }
    reopen();
  };
  const append = (line: string) => {
    if (file === null) reopen();
    if (length > 0 && length + Buffer.byteLength(line) > largest) rotate();
    if (file !== null) length += writeWhole(file, line);
  };

  return {
    write(line) {
      try {
        if (lost > 0) append(`${JSON.stringify({ level: 40, time: Date.now(), lost, msg: 'lines lost' })}\n`);
        lost = 0;
        append(line);
      } catch {
        lost += 1;
        try {
          close();
        } catch {
          // What cannot be written may not close either; it is opened anew at the next line.
        }
      }
    },
  };
}

/** A disk that fills up takes a part of a line: the rest is asked for, and refused with its reason. */
function writeWhole(file: number, line: string): number {
  const bytes = Buffer.from(line);
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
  return bytes.length;
}

function renameIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
