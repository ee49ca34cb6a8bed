import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ECOPOLE_WORLD } from '../worlds/ecopole.ts';
import { openWorld, type World } from '../worlds/open-world.ts';
import { type Served, serve } from '../worlds/serve-world.ts';

let world: World;
let served: Served;

beforeAll(async () => {
  world = await openWorld(ECOPOLE_WORLD);
  served = await serve();
  served.application.connect(world.graph);
  served.application.markReady();
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const audits = serverAudits({ url: () => `${served.address}/graphql` });

test('the whole suite is there', () => {
  expect(audits).toHaveLength(61);
});

test.each(audits.map((audit) => ({ id: audit.id, name: audit.name, run: audit.fn })))(
  '$id $name',
  async ({ run }) => {
    const result = await run();
    expect({ status: result.status, reason: 'reason' in result ? result.reason : '' }).toEqual({
      status: 'ok',
      reason: '',
    });
  },
);
