import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../api/launcher/neo4j/neo4j-process.ts';
import {
  command,
  healthOf,
  type Launched,
  launch,
  removeLeftovers,
  temporaryFolder,
} from './launched-maillage.ts';
import { startTestNeo4j, type TestNeo4j } from './test-neo4j.ts';

let given: TestNeo4j;

beforeAll(async () => {
  given = await startTestNeo4j();
});

afterAll(async () => {
  await removeLeftovers();
  await given.stop();
});

function environmentOf(server: Partial<TestNeo4j> = {}): NodeJS.ProcessEnv {
  const { uri, user, password, database } = { ...given, ...server };
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, PATH: '' };
}

async function launchOn(server: Partial<TestNeo4j> = {}, home = temporaryFolder()): Promise<Launched> {
  return launch({ home, port: await freePort(), environment: environmentOf(server) });
}

async function countOf(label: string): Promise<number> {
  const { records } = await given.driver.executeQuery('MATCH (n:$($label)) RETURN count(n) AS total', {
    label,
  });
  return records[0]?.get('total');
}

test('a graph that is not ours is refused in one sentence and not written to', async () => {
  await given.driver.executeQuery('CREATE (:Film)');
  const refused = await launchOn();
  expect(await refused.ended).toBe(1);
  expect(refused.complained()).toContain('contient autre chose que Maillage');
  expect(await countOf('Migration')).toBe(0);
  await given.driver.executeQuery('MATCH (n:Film) DELETE n');
});

test('a refused password, and a database that is not there, are said at once', async () => {
  const password = await launchOn({ password: 'another-password' });
  expect(await password.ended).toBe(1);
  expect(password.complained()).toContain('refuse l’utilisateur neo4j');
  const database = await launchOn({ database: 'elsewhere' });
  expect(await database.ended).toBe(1);
  expect(database.complained()).toContain('« elsewhere »');
});

test('a server that does not answer yet is waited for: HTTP is up and says it is not ready', async () => {
  const maillage = await launchOn({ uri: `bolt://127.0.0.1:${await freePort()}` });
  await maillage.untilPrinted('ne répond pas encore');
  expect(await healthOf(maillage.address, 'live')).toBe(200);
  expect(await healthOf(maillage.address, 'ready')).toBe(503);
  maillage.process.kill('SIGTERM');
  expect(await maillage.ended).toBe(0);
});

test('a given server is used by neo4j:// as by bolt://, without Java nor Maven, and still runs after us', async () => {
  const maillage = await launchOn({ uri: given.uri.replace('bolt://', 'neo4j://') });
  await maillage.untilReady();
  expect(maillage.printed()).not.toContain('Démarrage de la base');
  maillage.process.kill('SIGTERM');
  expect(await maillage.ended).toBe(0);
  expect(await countOf('Migration')).toBeGreaterThan(0);
});

test('a graph of a former version is dumped before it is changed, and left as it is when that cannot be', async () => {
  const forget = "MATCH (m:Migration) WITH m ORDER BY m.id DESC LIMIT 1 DELETE m RETURN 'gone' AS gone";
  await given.driver.executeQuery(forget);
  const former = await countOf('Migration');
  const home = temporaryFolder();
  writeFileSync(join(home, 'maillage.json'), '{"maillage":1}');
  writeFileSync(join(home, 'dumps'), 'in the way');
  const refused = await launchOn({}, home);
  expect(await refused.ended).toBe(1);
  expect(refused.complained()).toContain('n’a pas pu être sauvegardée avant sa mise à jour');
  expect(await countOf('Migration')).toBe(former);
  rmSync(join(home, 'dumps'));
  const maillage = await launchOn({}, home);
  await maillage.untilReady();
  maillage.process.kill('SIGTERM');
  expect(await maillage.ended).toBe(0);
  expect(await countOf('Migration')).toBe(former + 1);
  expect(readdirSync(join(home, 'dumps'))).toEqual([
    expect.stringMatching(/-V\d{4}-to-V\d{4}\.maillage\.gz$/),
  ]);
});

test('npm run dump writes a file, that npm run restore puts into an empty base alone', async () => {
  const home = temporaryFolder();
  const file = join(home, 'kept.gz');
  const done = command('dump', home, [file, '--without-accounts'], environmentOf());
  expect([await done.ended, done.complained()]).toEqual([0, '']);
  expect(done.printed()).toContain(file);
  const entities = await countOf('Entity');
  const refused = command('restore', home, [file], environmentOf());
  expect(await refused.ended).toBe(1);
  expect(refused.complained()).toContain('ne se restaure que dans une base vide');
  await given.driver.executeQuery('MATCH (n) DETACH DELETE n');
  const restored = command('restore', home, [file], environmentOf());
  expect([await restored.ended, restored.complained()]).toEqual([0, '']);
  expect(await countOf('Entity')).toBe(entities);
});
