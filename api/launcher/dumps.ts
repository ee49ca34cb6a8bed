import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DumpProblem, fileCodeOf } from '../graph/dump/dump-problem.ts';
import { writeDump } from '../graph/dump/write-dump.ts';
import type { WholeGraph } from '../graph/graph.ts';
import { migrationsOf } from '../graph/migrations.ts';

const KEPT = 5;
const BEFORE_MIGRATION = /-V\d{4}-to-V\d{4}\.maillage\.gz$/;

/** Where a dump goes when nobody says: its moment is its name. The folder is made. */
export function newDumpFile(home: string, at: Date, versions = ''): string {
  const folder = join(home, 'dumps');
  const file = join(folder, `${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z${versions}.maillage.gz`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new DumpProblem({ kind: 'unwritable', file, code: fileCodeOf(error) ?? '' }, { cause: error });
  }
  return file;
}

/**
 * Dumps a graph that the next start would change, accounts included, and keeps the last five such dumps; those made by hand are left
 * alone. Gives the file, `null` when no migration is to come. Throws `DumpProblem`.
 */
export async function dumpBeforeMigration(
  graph: WholeGraph,
  home: string,
  { at, signal }: { at: Date; signal: AbortSignal },
): Promise<string | null> {
  const { applied, pending } = await migrationsOf(graph);
  const last = numberOf(pending.at(-1));
  if (last === null) return null;
  const versions = `-${numberOf(applied.at(-1)) ?? 'V0000'}-to-${last}`;
  const file = newDumpFile(home, at, versions);
  await writeDump(graph, file, { accounts: true, at, signal });
  const folder = join(home, 'dumps');
  const made = readdirSync(folder)
    .filter((name) => BEFORE_MIGRATION.test(name))
    .sort();
  for (const name of made.slice(0, -KEPT)) rmSync(join(folder, name), { force: true });
  return file;
}

/** The number of a migration, without what it does. */
const numberOf = (version: string | undefined) => version?.slice(0, 5) ?? null;
