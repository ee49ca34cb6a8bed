import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../api/launcher/neo4j/neo4j-process.ts';
import { healthOf, type Launched, launch, removeLeftovers, temporaryFolder } from './launched-maillage.ts';
import { startTestNeo4j, type TestNeo4j } from './test-neo4j.ts';

const AWAY_WITHIN_MS = 5_000;
const BACK_WITHIN_MS = 10_000;
/** The frame is being loaded meanwhile, by a Java that has just started. */
const COLD_START_MS = 60_000;

let given: TestNeo4j;
let maillage: Launched;

beforeAll(async () => {
  given = await startTestNeo4j();
  const { uri, user, password, database } = given;
  const environment = {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
  maillage = launch({ home: temporaryFolder(), port: await freePort(), environment });
  await maillage.untilReady();
});

afterAll(async () => {
  await removeLeftovers();
  await given.stop();
});

const QUESTIONS = [
  '{ coverage { linkTotal } }',
  '{ poles(first: 3) { edges { node { slug links(first: 3) { to { name linkTotal } } } } } }',
  '{ search(text: "audruicq") { __typename } }',
] as const;

async function ask(query: string) {
  const askedAt = performance.now();
  const response = await fetch(`${maillage.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const body = (await response.json()) as { errors?: { message: string }[] };
  const { status, headers } = response;
  return { status, retryAfter: headers.get('retry-after'), body, ms: performance.now() - askedAt };
}

/** Milliseconds until a question is answered, when it is within this time. */
async function untilAnswered(query: string, withinMs: number): Promise<number> {
  const from = performance.now();
  for (;;) {
    const { status } = await ask(query);
    const elapsed = performance.now() - from;
    if (elapsed > withinMs) throw new Error(`not answered after ${elapsed} ms: ${status}`);
    if (status === 200) return elapsed;
    await sleep(100);
  }
}

test('a database that leaves and comes back is followed, without starting Maillage again', async ({
  annotate,
}) => {
  for (const question of QUESTIONS) await untilAnswered(question, COLD_START_MS);

  await given.leave();
  const answers: Awaited<ReturnType<typeof ask>>[] = [];
  for (let round = 0; round < 3; round += 1) {
    answers.push(...(await Promise.all(QUESTIONS.map(ask))));
    await sleep(500);
  }
  const slowest = Math.max(...answers.map(({ ms }) => ms));
  for (const { status, retryAfter, body } of answers) {
    expect([status, retryAfter]).toEqual([503, '5']);
    expect(body.errors?.[0]?.message).toContain('La base de données ne répond pas');
  }
  expect(slowest).toBeLessThan(AWAY_WITHIN_MS);
  expect(await healthOf(maillage.address, 'live')).toBe(200);
  expect(await healthOf(maillage.address, 'ready')).toBe(503);
  expect((await fetch(maillage.address)).status).toBe(200);

  await given.comeBack();
  const returned = await untilAnswered(QUESTIONS[0], BACK_WITHIN_MS);
  expect(await healthOf(maillage.address, 'ready')).toBe(200);
  expect(maillage.process.exitCode).toBeNull();
  await annotate(`503 in ${Math.round(slowest)} ms at most, service again in ${Math.round(returned)} ms`);
});
