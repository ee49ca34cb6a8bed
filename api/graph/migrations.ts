import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';
import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import type { Graph } from './graph.ts';
import type { QueryRunner } from './query-runner.ts';

const folder = new URL('../../cypher/migrations/', import.meta.url);
const LOCK_SECONDS = 120;

/** The graph cannot be brought to the shape this version needs; the message says why, in French. */
export class MigrationProblem extends Error {}

interface Migration {
  readonly version: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

const applied = defineQuery({
  file: 'read/migration/applied-migrations.cypher',
  params: z.object({}),
  row: z.object({ version: z.string(), checksum: z.string() }),
});
const takeLock = defineQuery({
  file: 'write/migration/take-lock.cypher',
  params: z.object({ holder: z.string(), seconds: z.int(), alone: z.boolean() }),
  row: z.object({ taken: z.boolean() }),
});
const releaseLock = defineQuery({
  file: 'write/migration/release-lock.cypher',
  params: z.object({ holder: z.string() }),
  row: z.object({ released: z.int() }),
});
const recordMigration = defineQuery({
  file: 'write/migration/record-migration.cypher',
  params: z.object({ version: z.string(), checksum: z.string() }),
  row: z.object({ version: z.string() }),
});

const dropIndex = defineQuery({
  file: 'write/migration/drop-index.cypher',
  params: z.object({ name: z.string() }),
  row: z.object({}),
});

/** Migrations of the folder in their order, `V0001__what-it-does.cypher` first. */
function readMigrations(): Migration[] {
  return readdirSync(folder)
    .filter((file) => /^V\d{4}__\w+\.cypher$/.test(file))
    .sort()
    .map((file) => {
      const text = readText(file);
      return {
        version: file.replace(/\.cypher$/, ''),
        checksum: createHash('sha256').update(text).digest('hex'),
        statements: statementsOf(text),
      };
    });
}

function readText(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8').replaceAll('\r\n', '\n');
}

function statementsOf(text: string): string[] {
  return text
    .replace(/^\/\/.*$/gm, '')
    .split(/;\s*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter(Boolean);
}

async function runAll(runner: QueryRunner, statements: readonly string[]): Promise<void> {
  for (const statement of statements) {
    try {
      await runner.run(statement, {}, 'write');
    } catch (error) {
      const left = leftIndexOf(statement, error);
      if (left === null) throw error;
      // One that a constraint came to own meanwhile is not dropped: the statement then finds the constraint made.
      await dropIndex(runner, { name: left }).catch(() => undefined);
      await runner.run(statement, {}, 'write');
    }
  }
}

/**
 * A constraint is made in two steps, its index then itself. A server killed between the two leaves an index of this name, owned by
 * nothing, in the way of every later try. `null` when the error tells of anything else.
 */
function leftIndexOf(statement: string, error: unknown): string | null {
  const inTheWay =
    error instanceof Neo4jError && error.code === 'Neo.ClientError.Schema.IndexWithNameAlreadyExists';
  return inTheWay ? (/^CREATE CONSTRAINT (\w+)/.exec(statement)?.[1] ?? null) : null;
}

/**
 * The first of some migrations, each with its checksum, that this version does not know as they are; `null` when it knows them all.
 */
export function unknownMigration(checksums: Readonly<Record<string, string>>): string | null {
  const known = new Map(readMigrations().map(({ version, checksum }) => [version, checksum]));
  return Object.keys(checksums).find((version) => known.get(version) !== checksums[version]) ?? null;
}

/** Migrations that a graph has had, and those that the next `applyMigrations` will apply to it, in their order. Throws as it does. */
export async function migrationsOf(graph: Graph): Promise<{ applied: string[]; pending: string[] }> {
  const migrations = readMigrations();
  const pending = (await pendingOf(graph.runner(), migrations)).map(({ version }) => version);
  const applied = migrations.map(({ version }) => version).filter((version) => !pending.includes(version));
  return { applied, pending };
}

/**
 * Brings the graph to the shape of this version, one migration after the other, under a lock: two servers starting
 * together apply each one once. Nothing is applied twice.
 * `alone` says that no other server can be there: a lock it finds was left by a dead one, and is not waited for.
 * `only` keeps to those of a former version, for a graph that comes back from then.
 * Refuses a migration changed after it was applied and a graph made by a newer version.
 */
export async function applyMigrations(
  graph: Graph,
  { alone = false, only }: { alone?: boolean; only?: ReadonlySet<string> } = {},
): Promise<{ applied: string[] }> {
  const runner = graph.runner();
  const migrations = readMigrations().filter(({ version }) => only?.has(version) ?? true);
  // Most starts find nothing to do: one question tells, without the lock.
  if ((await pendingOf(runner, migrations)).length === 0) return { applied: [] };
  await runAll(runner, statementsOf(readText('before.cypher')));
  const holder = randomUUID();
  await waitForLock(runner, holder, alone);
  try {
    const pending = await pendingOf(runner, migrations);
    for (const { version, checksum, statements } of pending) {
      await runAll(runner, statements);
      await recordMigration(runner, { version, checksum });
    }
    if (pending.length > 0) await runAll(runner, statementsOf(readText('after.cypher')));
    return { applied: pending.map((migration) => migration.version) };
  } finally {
    await releaseLock(runner, { holder });
  }
}

/** Migrations this graph has not had yet. Throws when its history is not one this version can follow. */
async function pendingOf(runner: QueryRunner, migrations: readonly Migration[]): Promise<Migration[]> {
  const done = new Map((await applied(runner, {})).map((row) => [row.version, row.checksum]));
  refuseForeignHistory(migrations, done);
  return migrations.filter((migration) => !done.has(migration.version));
}

async function waitForLock(runner: QueryRunner, holder: string, alone: boolean): Promise<void> {
  const until = Date.now() + (LOCK_SECONDS + 10) * 1_000;
  while (Date.now() < until) {
    const [row] = await takeLock(runner, { holder, seconds: LOCK_SECONDS, alone });
    if (row?.taken) return;
    await sleep(500);
  }
  throw new MigrationProblem(
    'Une autre instance met la base à jour depuis plus de deux minutes : réessayez plus tard.',
  );
}

function refuseForeignHistory(migrations: readonly Migration[], done: ReadonlyMap<string, string>): void {
  const known = new Map(migrations.map((migration) => [migration.version, migration.checksum]));
  for (const [version, checksum] of done) {
    const expected = known.get(version);
    if (expected === undefined) {
      throw new MigrationProblem(
        `La base a été mise à jour par une version plus récente de Maillage (${version}) : installez cette version.`,
      );
    }
    if (expected !== checksum) {
      throw new MigrationProblem(
        `La migration ${version} a été modifiée après avoir été appliquée à cette base.`,
      );
    }
  }
}
