import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { RunnerOptions } from '../../api/graph/query-runner.ts';
import { graphqlEndpoint } from '../../api/server/graphql-endpoint.ts';
import { openMetrics } from '../../api/server/metrics.ts';
import { watchQuestions } from '../../api/server/question-watch.ts';
import { ECOPOLE_WORLD } from '../worlds/ecopole.ts';
import { openWorld, type World } from '../worlds/open-world.ts';

/** Minutes of work for one processor, that any reader may have asked for without knowing. */
const SLOW = 'UNWIND range(1, 1000000000000) AS n WITH n WHERE n < 0 RETURN count(n) AS slow';

let world: World;
let server: Server | undefined;
const metrics = openMetrics();

beforeAll(async () => {
  world = await openWorld(ECOPOLE_WORLD);
});
afterEach(() => server?.close());
afterAll(() => world.close());

/** The endpoint on a graph where every question takes minutes. */
async function serveSlowly(limits: RunnerOptions = {}): Promise<string> {
  const endpoint = graphqlEndpoint({
    graph: () => ({
      ...world.graph,
      runner(asked) {
        const runner = world.graph.runner({ ...asked, ...limits });
        return { ...runner, run: (_text, _params, access) => runner.run(SLOW, {}, access) };
      },
    }),
    accounts: () => Promise.reject(new Error('nobody signs in here')),
    trustedDocuments: () => new Map(),
    canWrite: () => true,
    watch: watchQuestions({ metrics, logger: pino({ level: 'silent' }) }),
    queryPage: undefined,
  });
  server = createServer((request, response) => void endpoint(request, response)).listen(0, '127.0.0.1');
  await new Promise((listening) => server?.once('listening', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

function ask(address: string, signal: AbortSignal | null = null): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ coverage { linkTotal } }' }),
    signal,
  });
}

async function slowStatements(): Promise<number> {
  const { records } = await world.driver.executeQuery(
    'SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery = $slow AND status STARTS WITH "Running" RETURN count(*) AS total',
    { slow: SLOW },
  );
  return records[0]?.get('total');
}

async function untilSlowStatements(total: number, withinMs: number): Promise<void> {
  for (const end = Date.now() + withinMs; Date.now() < end; await sleep(50)) {
    if ((await slowStatements()) === total) return;
  }
  throw new Error(`${await slowStatements()} statements still run`);
}

test('a question whose reader leaves ends in the database within two seconds', async () => {
  const address = await serveSlowly();
  const tab = new AbortController();
  const asked = ask(address, tab.signal).catch(() => 'left');
  await untilSlowStatements(1, 10_000);
  tab.abort();
  expect(await asked).toBe('left');
  await untilSlowStatements(0, 2_000);
});

test('a question that takes too long is ended by the database, and its reader told so', async () => {
  const address = await serveSlowly({ readTimeoutMs: 1_000 });
  const response = await ask(address);
  expect(response.status).toBe(504);
  expect((await response.json()).errors[0]).toMatchObject({
    message: expect.stringContaining('plus de dix secondes'),
    extensions: { code: 'TOO_LONG' },
  });
  await untilSlowStatements(0, 2_000);
});

test('a statement that the database is late to end took too long: the database is not away', async () => {
  const address = await serveSlowly({ readTimeoutMs: 60_000, silenceMs: -59_000 });
  const response = await ask(address);
  expect(response.status).toBe(504);
  expect((await response.json()).errors[0].extensions).toMatchObject({ code: 'TOO_LONG' });
  await untilSlowStatements(0, 2_000);
});
