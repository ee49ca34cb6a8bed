import { existsSync, lstatSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../api/launcher/neo4j/neo4j-process.ts';
import {
  askDatabase,
  copyOf,
  databasesOf,
  healthOf,
  type Launched,
  launch,
  removeLeftovers,
  reset,
  temporaryFolder,
} from './launched-maillage.ts';
import { heldIn, saidByTheFiles } from './whole-load.ts';

/** A folder that Maillage filled; a test that spoils it takes a copy. */
let usedHome: string;
/** The database that a killed Maillage left behind in it. */
let orphan: number | undefined;

// The longest work of the tests, so it is done once, and ill: its database dies twice, then the whole of Maillage.
beforeAll(async () => {
  usedHome = temporaryFolder();
  const killed = launch({ home: usedHome, port: await freePort() });
  for (const moment of ['Chargement des faits fondateurs', 'Chargement du cadre territorial']) {
    await killed.untilPrinted(moment);
    const [database] = await databasesOf(usedHome);
    process.kill(Number(database), 'SIGKILL');
  }
  await killed.untilPrinted('Cadre territorial chargé');
  killed.process.kill('SIGKILL');
  await killed.ended;
  [orphan] = await databasesOf(usedHome);
});

afterAll(removeLeftovers);

function sentencesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

async function untilHealth(maillage: Launched, wanted: number): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(100)) {
    if ((await healthOf(maillage.address, 'ready')) === wanted) return;
  }
  throw new Error(`/health/ready did not say ${wanted}:\n${maillage.printed()}`);
}

/** The content of the store, file by file; what Neo4j rewrites at each start in its system database apart. */
function storeOf(home: string): Map<string, string> {
  const store = join(home, 'neo4j', 'data', 'databases', 'neo4j');
  const files = readdirSync(store).filter((name) => /^neostore(\.\w+store\.db)?$/.test(name));
  return new Map(files.map((name) => [name, readFileSync(join(store, name)).toString('base64')]));
}

/** Whether another account may read, write or enter; what left while it was listed is open to nobody. */
function isOpenToOthers(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found !== undefined && (found.mode & 0o077) !== 0;
}

describe('a running Maillage', () => {
  let maillage: Launched;
  let port: number;

  beforeAll(async () => {
    port = await freePort();
    maillage = launch({ home: usedHome, port });
    await maillage.untilReady();
  });

  test('finds, stops and replaces the database that a killed one left', async () => {
    expect(orphan).toBeDefined();
    expect(maillage.printed()).toContain(`Une base est restée d’un arrêt brutal (processus ${orphan})`);
    expect(await databasesOf(usedHome)).not.toContain(orphan);
  });

  test('keeps its folder, its store and its logs from any other account', () => {
    const everything = readdirSync(usedHome, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isSymbolicLink())
      .map((entry) => join(entry.parentPath, entry.name));
    expect(everything.some((path) => path.includes('neostore'))).toBe(true);
    expect([usedHome, ...everything].filter((path) => isOpenToOthers(path))).toEqual([]);
  });

  test('holds all that the files say, each once, though its first load was cut twice by the death of the database', async () => {
    const driver = askDatabase(usedHome);
    const held = await heldIn(driver);
    const said = await saidByTheFiles(driver);
    expect(held.nodes).toEqual(said.nodes);
    expect(held.relations).toEqual(said.relations);
    expect(held.proofs).toEqual(said.proofs);
  });

  test('keeps its folder to itself: a second instance says so at once in one sentence and leaves it alone', async () => {
    const before = performance.now();
    const second = launch({ home: usedHome, port: await freePort() });
    expect(await second.ended).toBe(1);
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(second.printed()).toBe('');
    expect(sentencesOf(second.complained())).toEqual([
      `Maillage tourne déjà sur le dossier ${usedHome} (processus ${maillage.process.pid}) : arrêtez-le, ou choisissez un autre dossier par MAILLAGE_HOME.`,
    ]);
    expect(await healthOf(maillage.address, 'ready')).toBe(200);
  });

  test('keeps its port: another Maillage says so in one sentence and starts no database', async () => {
    const other = temporaryFolder();
    const second = launch({ home: other, port });
    expect(await second.ended).toBe(1);
    expect(sentencesOf(second.complained())).toHaveLength(1);
    expect(second.complained()).toContain(`Le port ${port} est déjà pris`);
    expect(existsSync(join(other, 'neo4j'))).toBe(false);
  });

  test('refuses to be reset', async () => {
    const refused = reset(usedHome, ['--yes']);
    expect(await refused.ended).toBe(1);
    expect(refused.complained()).toContain('Maillage tourne déjà');
    expect(await healthOf(maillage.address, 'ready')).toBe(200);
  });

  test('reads neither files nor addresses from Cypher', async () => {
    const driver = askDatabase(usedHome);
    const page = createServer((_, response) => response.end('secret')).listen(0, '127.0.0.1');
    await new Promise((listening) => page.once('listening', listening));
    const address = page.address();
    const inside = typeof address === 'object' ? address?.port : 0;
    for (const url of ['file:///etc/passwd', `http://127.0.0.1:${inside}/`, `http://[::1]:${inside}/`]) {
      await expect(
        driver.executeQuery('LOAD CSV FROM $url AS line RETURN line', { url }),
      ).rejects.toMatchObject({
        code: 'Neo.ClientError.Statement.ExternalResourceFailed',
      });
    }
    page.close();
  });

  test('is listened to on this machine only, by who knows the password of its folder', async () => {
    const configuration = readFileSync(join(usedHome, 'neo4j', 'conf', 'neo4j.conf'), 'utf8');
    expect(configuration).toContain('server.bolt.listen_address=127.0.0.1:');
    expect(configuration).toContain('server.http.enabled=false');
    const password = readFileSync(join(usedHome, 'neo4j.password'), 'utf8');
    expect(password.length).toBeGreaterThanOrEqual(40);
    expect(configuration).not.toContain(password);
  });

  test('gets its database back when it is killed in mid-write, twice, with every acknowledged write once', async () => {
    const driver = askDatabase(usedHome);
    const acknowledged: string[] = [];
    let writing = true;
    const writer = (async () => {
      for (let number = 0; writing; number += 1) {
        const id = `write-${number}`;
        const written = driver.executeQuery('MERGE (n:MigrationLock {id: $id})', { id });
        await written.then(
          () => acknowledged.push(id),
          () => sleep(100),
        );
      }
    })();
    for (let fall = 0; fall < 2; fall += 1) {
      await sleep(500);
      const [database] = await databasesOf(usedHome);
      process.kill(Number(database), 'SIGKILL');
      await untilHealth(maillage, 503);
      expect(await healthOf(maillage.address, 'live')).toBe(200);
      await untilHealth(maillage, 200);
      await maillage.untilPrinted('La base de données répond de nouveau', fall + 1);
    }
    writing = false;
    await writer;
    const { records } = await driver.executeQuery(
      "MATCH (n:MigrationLock) WHERE n.id STARTS WITH 'write-' RETURN n.id AS id",
    );
    const stored = records.map((record) => record.get('id'));
    expect(new Set(stored).size).toBe(stored.length);
    expect(acknowledged.filter((id) => !stored.includes(id))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(0);
  });

  test('leaves no process behind on Ctrl-C, and its folder free', async () => {
    const [database] = await databasesOf(usedHome);
    expect(database).toBeDefined();
    maillage.process.kill('SIGINT');
    maillage.process.kill('SIGINT');
    expect(await maillage.ended).toBe(0);
    expect(await databasesOf(usedHome)).toEqual([]);
    expect(await healthOf(maillage.address, 'live')).toBeNull();
    const unanswered = reset(usedHome);
    expect(await unanswered.ended).toBe(1);
    expect(unanswered.complained()).not.toContain('Maillage tourne déjà');
  });
});

test('a stop asked while the database is starting leaves no process behind', async () => {
  const home = copyOf(usedHome);
  const maillage = launch({ home, port: await freePort() });
  await maillage.untilPrinted('Démarrage de la base de données');
  while ((await databasesOf(home)).length === 0) await sleep(50);
  maillage.process.kill('SIGTERM');
  expect(await maillage.ended).toBe(0);
  expect(await databasesOf(home)).toEqual([]);
});

describe('a spoilt folder is said in one sentence and left as it was', () => {
  test('a store that cannot be read', async () => {
    const home = copyOf(usedHome);
    writeFileSync(join(home, 'neo4j', 'data', 'databases', 'neo4j', 'neostore'), Buffer.alloc(8_192, 'x'));
    const before = storeOf(home);
    const refused = launch({ home, port: await freePort() });
    expect(await refused.ended).toBe(1);
    expect(sentencesOf(refused.complained())).toHaveLength(1);
    expect(refused.complained()).toContain(`La base de données du dossier ${home} n’a pas démarré`);
    expect(refused.complained()).toContain('ses fichiers sont abîmés');
    expect(storeOf(home)).toEqual(before);
    expect(await databasesOf(home)).toEqual([]);
  });

  test('a store that is gone, or its password', async () => {
    for (const [lost, word] of [
      ['neo4j', 'données'],
      ['neo4j.password', 'mot de passe'],
    ] as const) {
      const home = copyOf(usedHome);
      rmSync(join(home, lost), { recursive: true });
      const refused = launch({ home, port: await freePort() });
      expect(await refused.ended).toBe(1);
      expect(sentencesOf(refused.complained())).toHaveLength(1);
      expect(refused.complained()).toContain(word);
      expect(existsSync(join(home, lost))).toBe(false);
    }
  });
});

describe('reset', () => {
  test('asks before it empties, and does nothing where nobody can answer', async () => {
    const unanswered = reset(usedHome);
    expect(await unanswered.ended).toBe(1);
    expect(unanswered.complained()).toContain('--yes');
    expect(existsSync(join(usedHome, 'neo4j', 'data'))).toBe(true);
  });

  test('empties the folder of the graph and keeps what was downloaded, and what is not its own', async () => {
    const home = copyOf(usedHome);
    writeFileSync(join(home, 'notes.txt'), 'mine');
    writeFileSync(join(home, 'jars'), 'downloaded');
    const emptied = reset(home, ['--yes']);
    expect(await emptied.ended).toBe(0);
    expect(readdirSync(home).filter((name) => !name.startsWith('instance.lock'))).toEqual([
      'jars',
      'maillage.json',
      'notes.txt',
    ]);
  });
});
