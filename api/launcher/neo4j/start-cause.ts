import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { StartCause } from './server-problem.ts';

const MOST_BYTES = 1_000_000;

const CAUSES: readonly [StartCause, RegExp][] = [
  [
    'another-instance',
    /FileLockException|already locked by another process|currently in use by another process/i,
  ],
  ['address-in-use', /Address already in use|BindException|PortBindException/i],
  ['disk-full', /No space left on device|not enough (?:disk )?space|Disk quota exceeded/i],
  [
    'out-of-memory',
    /Cannot allocate memory|insufficient memory|OutOfMemoryError|Could not reserve enough space|Native memory allocation/i,
  ],
  ['not-permitted', /AccessDeniedException|Permission denied/i],
  [
    'newer-store',
    /StoreVersion.*not (?:supported|recognized)|Unknown store version|newer version of Neo4j|downgrade/i,
  ],
  // Named last: when none of the reasons above explains why a store does not open, its content does.
  [
    'damaged-store',
    /Failed to start DatabaseId|Error starting Neo4j database server|Failed to start database/,
  ],
];

/** Where the logs stand before a start: what was written earlier tells nothing of it. */
export type LogMarks = ReadonlyMap<string, number>;

function logsOf(home: string): string[] {
  return ['neo4j.log', 'debug.log', 'console.log'].map((name) => join(home, 'logs', name));
}

export function markLogs(home: string): LogMarks {
  return new Map(logsOf(home).map((log) => [log, existsSync(log) ? statSync(log).size : 0]));
}

/** Why the server did not come up, from what it wrote since the marks; `unknown` when its logs do not tell. */
export function startCauseOf(marks: LogMarks): StartCause {
  const written = [...marks].map(([log, mark]) => complaintsOf(readFrom(log, mark))).join('\n');
  return CAUSES.find(([, words]) => words.test(written))?.[0] ?? 'unknown';
}

/**
 * Whether a store does not open because a full disk cut the log of its transactions in the middle of a write, by its own words:
 * what was acknowledged stands before the cut, and nothing was accepted after it.
 */
export function wasCutByFullDisk(home: string): boolean {
  const log = join(home, 'logs', 'debug.log');
  const said = existsSync(log) ? readFrom(log, 0) : '';
  return /No space left on device/.test(said) && /fail_on_corrupted_log_files/.test(said);
}

/** Neo4j writes its whole configuration among the news: only warnings, errors and their traces tell of a failure. */
function complaintsOf(text: string): string {
  let complaining = true;
  const kept = text.split('\n').filter((line) => {
    const level = line.match(/^\d{4}-\d{2}-\d{2} \S+ ([A-Z]+)/)?.[1];
    if (level !== undefined) complaining = level === 'WARN' || level === 'ERROR';
    return complaining;
  });
  return kept.join('\n');
}

function readFrom(log: string, mark: number): string {
  if (!existsSync(log)) return '';
  const file = openSync(log, 'r');
  try {
    const { size } = fstatSync(file);
    const from = Math.max(size < mark ? 0 : mark, size - MOST_BYTES);
    const buffer = Buffer.alloc(size - from);
    readSync(file, buffer, 0, buffer.length, from);
    return buffer.toString('utf8');
  } finally {
    closeSync(file);
  }
}
