import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphBy } from '../../api/graph/graph.ts';
import { Neo4jError } from '../worlds/driver.ts';
import { ECOPOLE_WORLD } from '../worlds/ecopole.ts';
import { openWorld, type World } from '../worlds/open-world.ts';
import { type Served, serve } from '../worlds/serve-world.ts';

const MEMORY_REFUSED = 'Neo.TransientError.General.MemoryPoolOutOfMemoryError';
const POOL_FULL = 'Connection acquisition timed out in 2500 ms. Pool status: Active conn count = 32';

let world: World;
let served: Served;
beforeAll(async () => {
  world = await openWorld(ECOPOLE_WORLD);
  served = await serve();
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const memoryRefused = () => failureOf('The allocation would exceed the pool', MEMORY_REFUSED);
const poolFull = () => failureOf(POOL_FULL, 'N/A');

function failureOf(message: string, code: string): Error {
  return new Neo4jError(message, code, '50N42', message, {
    CURRENT_SCHEMA: '/',
    OPERATION: '',
    OPERATION_CODE: '0',
  });
}

/** A real driver whose first sessions meet this failure, as the database or the pool tells it. */
function failing(times: number, failure: () => Error) {
  let failed = 0;
  const driver = Object.create(world.driver, {
    session: {
      value: (options: never) => {
        const session = world.driver.session(options);
        if (failed >= times) return session;
        failed += 1;
        return Object.create(session, { run: { value: () => Promise.reject(failure()) } });
      },
    },
  });
  return { driver, failures: () => failed };
}

const totals = async () => {
  const response = await served.ask({
    query: '{ entities(first: 200) { ... on EntityConnection { totalCount } } }',
  });
  return { response, body: await response.json() };
};

describe('a database that has too much to do', () => {
  test('is asked again, and the reader sees nothing of it', async () => {
    const busy = failing(3, memoryRefused);
    served.application.connect(graphBy(busy.driver, world.database));
    const { response, body } = await totals();
    expect(busy.failures()).toBe(3);
    expect(response.status).toBe(200);
    expect(body.data.entities.totalCount).toBeGreaterThan(0);
  });

  test.each([
    ['its memory', memoryRefused],
    ['our connections to it', poolFull],
  ])(
    'for long, by %s, is a 503 that says when to come back, not an absent database',
    async (_of, failure) => {
      const busy = failing(Number.POSITIVE_INFINITY, failure);
      served.application.connect(graphBy(busy.driver, world.database));
      const { response, body } = await totals();
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
      expect(body.errors[0].extensions.code).toBe('OVERLOADED');
      expect(busy.failures()).toBeLessThan(20);
    },
  );
});
