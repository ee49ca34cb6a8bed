import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGzip, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { cypherText } from '../cypher-text.ts';
import type { WholeGraph } from '../graph.ts';
import { GraphMoved, type ReadExactly } from '../moment.ts';
import { baseState } from './base-state.ts';
import { DumpProblem, fileCodeOf } from './dump-problem.ts';
import { graphLines } from './graph-lines.ts';
import { FORMAT, leftOutOf, type Manifest, Tally, type Told } from './manifest.ts';

/** What was being committed when the last line was read has to be seen: a commit takes a few milliseconds. */
const SETTLE_MS = 200;
const TRIES = 5;
/** Characters given at once to what compresses. */
const CHUNK = 65_536;

const appliedMigrations = cypherText('read/migration/applied-migrations.cypher');
const migrationRow = z.object({ version: z.string(), checksum: z.string() });

interface ReadOptions {
  /** Whether accounts are in it. */
  readonly accounts: boolean;
  readonly signal?: AbortSignal | undefined;
  onProgress?(lines: number): void;
  /** Asks writers to wait, once somebody was found to write meanwhile; what it gives lets them go on. */
  holdWrites?(): () => void;
}

export interface DumpOptions extends ReadOptions {
  readonly at: Date;
}

/**
 * Writes all that a graph holds at one moment into one file, that is there whole or not at all. What others write meanwhile makes
 * it be read again. Throws `DumpProblem`.
 */
export async function writeDump(graph: WholeGraph, file: string, options: DumpOptions): Promise<Manifest> {
  const [state] = await baseState(graph.runner(), {});
  if (state?.halfRestored) throw new DumpProblem({ kind: 'half-restored' });
  if (!state?.holds) throw new DumpProblem({ kind: 'nothing' });
  if (existsSync(file)) throw new DumpProblem({ kind: 'file-there', file });
  const [lines, whole] = [`${file}.lines.partial`, `${file}.partial`];
  try {
    const { migrations, ...told } = await inAMoment(graph, options, async (read) => ({
      migrations: await migrationsOf(read),
      ...(await writeLines(read, lines, options)),
    }));
    const { accounts, at } = options;
    const manifest: Manifest = {
      maillage: 'dump',
      format: FORMAT,
      at: at.toISOString(),
      accounts,
      migrations,
      ...told,
    };
    await pipeline(async function* () {
      yield gzipSync(`${JSON.stringify(manifest)}\n`);
      yield* createReadStream(lines);
    }, toFile(whole));
    renameSync(whole, file);
    return manifest;
  } catch (error) {
    const code = fileCodeOf(error);
    throw code === null ? error : new DumpProblem({ kind: 'unwritable', file, code }, { cause: error });
  } finally {
    for (const partial of [lines, whole]) rmSync(partial, { force: true });
  }
}

/** What a graph holds, told as a manifest tells it, without a file. */
export function tellGraph(graph: WholeGraph, options: ReadOptions): Promise<Told> {
  return inAMoment(graph, options, async (read) => {
    const tally = new Tally();
    for await (const _chunk of chunksOf(read, tally, options));
    return tally.told();
  });
}

async function inAMoment<Result>(
  graph: WholeGraph,
  { signal, holdWrites }: ReadOptions,
  work: (read: ReadExactly) => Promise<Result>,
): Promise<Result> {
  let letThrough: (() => void) | undefined;
  try {
    for (let times = 1; ; times += 1) {
      signal?.throwIfAborted();
      try {
        return await graph.inOneMoment(work, { settleMs: SETTLE_MS });
      } catch (error) {
        if (!(error instanceof GraphMoved)) throw error;
        if (times === TRIES) throw new DumpProblem({ kind: 'moving', times });
        letThrough ??= holdWrites?.();
      }
    }
  } finally {
    letThrough?.();
  }
}

async function migrationsOf(read: ReadExactly): Promise<Record<string, string>> {
  const migrations: Record<string, string> = {};
  for await (const row of read(appliedMigrations, {})) {
    const { version, checksum } = migrationRow.parse(row);
    migrations[version] = checksum;
  }
  return migrations;
}

async function writeLines(read: ReadExactly, file: string, options: ReadOptions): Promise<Told> {
  const tally = new Tally();
  await pipeline(chunksOf(read, tally, options), createGzip(), toFile(file));
  return tally.told();
}

/** A dump holds passwords and what nobody published: its owner alone reads it. */
const toFile = (file: string) => createWriteStream(file, { mode: 0o600, flush: true });

async function* chunksOf(
  read: ReadExactly,
  tally: Tally,
  { accounts, signal, onProgress }: ReadOptions,
): AsyncGenerator<string> {
  let chunk = '';
  let lines = 0;
  for await (const line of graphLines(read, { without: leftOutOf({ accounts }) })) {
    tally.add(line);
    lines += 1;
    chunk += `${line.text}\n`;
    if (chunk.length < CHUNK) continue;
    signal?.throwIfAborted();
    onProgress?.(lines);
    yield chunk;
    chunk = '';
  }
  yield chunk;
}
