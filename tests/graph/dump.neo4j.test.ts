import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DumpProblem, type DumpReason } from '../../api/graph/dump/dump-problem.ts';
import { leftOutOf } from '../../api/graph/dump/manifest.ts';
import { checkDump } from '../../api/graph/dump/read-dump.ts';
import { restoreDump } from '../../api/graph/dump/restore-dump.ts';
import { writeDump } from '../../api/graph/dump/write-dump.ts';
import type { WholeGraph } from '../../api/graph/graph.ts';
import { applyMigrations, migrationsOf } from '../../api/graph/migrations.ts';
import { dumpBeforeMigration } from '../../api/launcher/dumps.ts';
import { graphAsText } from '../worlds/graph-as-text.ts';
import { emptyGraph, openWorld, type World } from '../worlds/open-world.ts';
import { TWO_REGIONS } from '../worlds/two-regions.ts';

/** What a graph holds besides its facts: who has an account, what opens one, who wrote, what was reported; and values of every type. */
const BESIDE = `
  CREATE (:Account {id: 'x1', number: 1, email: 'claire@exemple.fr', title: 'technicienne', administrator: true})
  CREATE (:Credential {id: 'c1', account: 'x1', providerId: 'credential', password: '$argon2id$secret'})
  CREATE (:Grant {account: 'x1', territory: 'ardres', role: 'CURATOR'})
  CREATE (:SecondFactor {id: 's1', account: 'x1', secret: 'otp-secret'})
  CREATE (:Session {id: 'o1', account: 'x1', token: 'open-session'})
  CREATE (:AccountLink {hash: 'open-link', account: 'x1'})
  CREATE (:AccountRegister {id: 'accounts', last: 1})
  CREATE (:Ledger {id: 'ledger', last: 1})
  CREATE (c:Change {id: 'op1', number: 1, account: 'x1', title: 'technicienne', at: datetime('2026-10-25T02:30:00.123456789+02:00[Europe/Paris]')})
  CREATE (c)-[:TOUCHED {itself: true}]->(:Trace {id: 'ferme', holds: 1})
  CREATE (:Proposal {id: 'p1', about: 'ferme', text: 'l’eau « là »', createdAt: datetime('2026-11-30T10:00:00Z')})
  CREATE (:ImportRun {id: 'founding-facts', checksum: 'x', nodes: 3, relations: 4, finishedAt: datetime()})
  CREATE (:Odd {a: 9007199254740993, b: 3.0, c: -0.0, d: 0.0 / 0.0, e: date('2026-01-01'), f: duration('P1M2DT3.5S'), g: point({latitude: 48.0, longitude: 2.0}), h: [1.0, 2.5], i: []})
  CREATE (:Odd {word: 'same'})-[:NEXT]->(:Odd {word: 'same'})`;

const folder = mkdtempSync(join(tmpdir(), 'maillage-dump-'));
const at = new Date('2026-11-30T22:00:00Z');
const signal = new AbortController().signal;
let world: World;
let files = 0;
beforeAll(async () => {
  world = await openWorld(TWO_REGIONS);
  await change(BESIDE);
});
afterAll(async () => {
  await change('MATCH (n:Restoration) DELETE n');
  await world.close();
  rmSync(folder, { recursive: true });
});

const change = (statement: string) => world.runner.run(statement, {}, 'write');
const empty = () => emptyGraph(world.driver, world.database);
const text = () => graphAsText(world.graph, { without: leftOutOf({ accounts: true }) });
async function dump({
  accounts = true,
  graph = world.graph,
  holdWrites = () => () => {},
} = {}): Promise<string> {
  files += 1;
  const file = join(folder, `${files}.gz`);
  await writeDump(graph, file, { accounts, at, holdWrites });
  return file;
}
const restore = async (file: string, onProgress?: () => void, stop?: AbortSignal) =>
  restoreDump(world.graph, await checkDump(file), {
    alone: true,
    signal: stop,
    ...(onProgress ? { onProgress } : {}),
  });
/** As if this version had brought it. */
async function forgetLastMigration(): Promise<string> {
  const last = (await migrationsOf(world.graph)).applied.at(-1) ?? '';
  await world.runner.run('MATCH (m:Migration {id: $last}) DELETE m', { last }, 'write');
  return last;
}
const reasonOf = async (asked: Promise<unknown>): Promise<DumpReason | null> => {
  const problem = await asked.catch((error: unknown) => error);
  return problem instanceof DumpProblem ? problem.reason : null;
};

test('a dump comes back into an empty base, to the last property, even after a restoration that was cut', async () => {
  const former = await forgetLastMigration();
  const file = await dump();
  const before = await text();
  expect(await reasonOf(restore(file))).toEqual({ kind: 'not-empty' });
  expect(await text()).toBe(before);
  await empty();
  expect(await reasonOf(dump())).toEqual({ kind: 'nothing' });

  const cut = new AbortController();
  await expect(restore(file, () => cut.abort(), cut.signal)).rejects.toThrow('aborted');
  const [half] = await world.runner.run('MATCH (n:Claim) RETURN count(n) > 0 AS begun', {}, 'read');
  expect(half).toEqual({ begun: true });
  expect(await reasonOf(dump())).toEqual({ kind: 'half-restored' });

  await restore(file);
  expect(await text()).toBe(before);
  expect(before).toContain('$argon2id$secret');
  const asked =
    'MATCH (run:ImportRun) OPTIONAL MATCH (mark:Restoration) RETURN run.checksum AS checksum, mark';
  expect(await world.runner.run(asked, {}, 'read')).toEqual([{ checksum: 'x', mark: null }]);
  // The migration that the dump had not had is left to the next start.
  expect(await applyMigrations(world.graph)).toEqual({ applied: [former] });
});

describe('a dump', () => {
  let file: string;
  beforeAll(async () => {
    file = await dump();
  });

  test('is the same, line for line, whenever it is taken of the same graph', async () => {
    expect((await checkDump(await dump())).manifest).toEqual((await checkDump(file)).manifest);
  });

  test('is read by its owner alone, and never holds what opens an account without a password', async () => {
    expect(statSync(file).mode & 0o077).toBe(0);
    const held = gunzipSync(readFileSync(file)).toString();
    expect(held).toMatch(/claire@exemple.fr.*argon2id.*otp-secret/s);
    expect(held).not.toMatch(/open-session|open-link/);
  });

  test('without accounts holds nothing of them but how many there were', async () => {
    const held = gunzipSync(readFileSync(await dump({ accounts: false }))).toString();
    expect(held).not.toMatch(/claire@exemple.fr|argon2id|otp-secret|CURATOR/);
    expect(held).toContain('"AccountRegister"');
  });

  test('is taken again when something was written while it was read, and writers then wait', async () => {
    let times = 0;
    const heard: string[] = [];
    const holdWrites = () => {
      heard.push('held');
      return () => heard.push('open');
    };
    const disturbed: WholeGraph = {
      ...world.graph,
      inOneMoment: (work, options) =>
        world.graph.inOneMoment(async (read) => {
          const told = await work(read);
          times += 1;
          if (times === 1) await change("CREATE (:Odd {word: 'meanwhile'})");
          return told;
        }, options),
    };
    const { manifest } = await checkDump(await dump({ graph: disturbed, holdWrites }));
    expect([times, manifest.counts.node['Odd'], heard]).toEqual([2, 4, ['held', 'open']]);
    await change("MATCH (n:Odd {word: 'meanwhile'}) DELETE n");
  });

  test('is not written over another file, and leaves nothing unfinished', async () => {
    expect(await reasonOf(writeDump(world.graph, file, { accounts: true, at }))).toEqual({
      kind: 'file-there',
      file,
    });
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
  });
});

describe('before a migration', () => {
  const home = mkdtempSync(join(tmpdir(), 'maillage-home-'));
  const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
  let last: string;
  beforeEach(async () => {
    last = await forgetLastMigration();
  });
  afterAll(async () => {
    await applyMigrations(world.graph);
    rmSync(home, { recursive: true });
  });

  test('a graph is dumped, named by its versions; five such dumps are kept, and all those made by hand', async () => {
    for (let minutes = 0; minutes < 6; minutes += 1) {
      const file = await dumpBeforeMigration(world.graph, home, { at: later(minutes), signal });
      if (minutes === 0) writeFileSync(join(home, 'dumps', '2026-01-01T00-00-00Z.maillage.gz'), '');
      expect((await checkDump(file ?? '')).manifest.migrations).not.toHaveProperty(last);
    }
    const { applied } = await migrationsOf(world.graph);
    const versions = [applied.at(-1), last].map((version) => version?.slice(0, 5)).join('-to-');
    expect(readdirSync(join(home, 'dumps'))).toEqual([
      '2026-01-01T00-00-00Z.maillage.gz',
      ...[1, 2, 3, 4, 5].map((minutes) => `2026-11-30T22-0${minutes}-00Z-${versions}.maillage.gz`),
    ]);
  });

  test('a dump that cannot be written is a problem, and none is made when there is nothing to apply', async () => {
    const nowhere = join(folder, 'a-file');
    writeFileSync(nowhere, '');
    expect(await reasonOf(dumpBeforeMigration(world.graph, nowhere, { at, signal }))).toMatchObject({
      kind: 'unwritable',
    });
    await applyMigrations(world.graph);
    expect(await dumpBeforeMigration(world.graph, nowhere, { at, signal })).toBeNull();
  });
});
