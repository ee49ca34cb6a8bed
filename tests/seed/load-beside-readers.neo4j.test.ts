import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { isFall } from '../../api/graph/database-state.ts';
import { openGraph } from '../../api/graph/graph.ts';
import { applyMigrations } from '../../api/graph/migrations.ts';
import { Readers } from '../../api/graph/readers.ts';
import { loadAside } from '../../api/launcher/load-aside.ts';
import { demonstrationTerritory } from '../../seed/demonstration/demonstration-territory.ts';
import { loadDemonstration } from '../../seed/load/load-demonstration.ts';
import type { Pace } from '../../seed/load/pace.ts';
import { driverTo } from '../worlds/driver.ts';
import { emptyGraph } from '../worlds/open-world.ts';
import { runNeo4j } from '../worlds/run-neo4j.ts';

const address = await runNeo4j();
const { database } = address;
const driver = driverTo(address);
const graph = openGraph(address);
const { nodes, relations } = demonstrationTerritory();
const whole = { nodes: nodes.length, relations: relations.length };

beforeEach(async () => {
  await emptyGraph(driver, database);
  await applyMigrations(graph);
});
afterAll(async () => {
  await graph.close();
  await driver.close();
});

const held = async () => {
  const { records } = await driver.executeQuery(
    'RETURN COUNT { (:Claim) } AS nodes, COUNT { (:Claim)-->(:Claim) } AS relations',
    {},
    { database },
  );
  return records[0]?.toObject();
};
const aside = (options: {
  readers?: Readers;
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}) =>
  loadAside({
    what: 'demonstration',
    address,
    readers: new Readers(),
    folder: null,
    home: null,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...options,
  });

describe('a load', () => {
  test('writes no more claims at once than its pace says, each after its turn has come', async () => {
    const steps: number[] = [];
    let turns = 0;
    let done = 0;
    const pace: Pace = {
      rows: 90,
      turn: async () => {
        turns += 1;
      },
      took: () => undefined,
    };
    await loadDemonstration(graph, {
      pace,
      onProgress: (now) => {
        steps.push(now - done);
        done = now;
        // Progress is told before a part is written: its turn comes after. The run itself was noted in a turn of its own.
        if (now < nodes.length + relations.length) expect(turns).toBe(steps.length);
      },
    });
    expect(Math.max(...steps)).toBe(90);
    expect(turns).toBe(1 + Math.ceil(nodes.length / 90) + Math.ceil(relations.length / 90) + 1);
    expect(await held()).toEqual(whole);
  });

  test('in a thread of its own writes all there is, and once', async () => {
    const told: number[] = [];
    const load = await aside({ onProgress: (done) => told.push(done) });
    expect(load).toEqual({ alreadyComplete: false, ...whole });
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBe(whole.nodes + whole.relations);
    expect(await held()).toEqual(whole);
    expect((await aside({})).alreadyComplete).toBe(true);
  });

  test('cut in its thread is done again from its start, with nothing twice', async () => {
    const leaving = new AbortController();
    const cut = aside({
      signal: leaving.signal,
      onProgress: (done) => {
        if (done > 0) leaving.abort();
      },
    });
    await expect(cut).rejects.toThrow();
    expect((await aside({})).alreadyComplete).toBe(false);
    expect(await held()).toEqual(whole);
  });

  test('says of a database that is away that it is away, so that it is tried again', async () => {
    const nobody = { ...address, uri: 'bolt://127.0.0.1:1' };
    const failed = loadAside({
      what: 'demonstration',
      address: nobody,
      readers: new Readers(),
      folder: null,
      home: null,
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    const error = await failed.catch((reason: unknown) => reason);
    expect(isFall(error)).toBe(true);
  });
});
