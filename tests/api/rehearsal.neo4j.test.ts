import { afterAll, beforeAll, expect, test } from 'vitest';
import { demonstrationTerritory } from '../../seed/demonstration/demonstration-territory.ts';
import { trustedDocuments } from '../../ui/build/trusted-documents.ts';
import { openWorld, type World } from '../worlds/open-world.ts';
import { type Served, serve } from '../worlds/serve-world.ts';

let world: World;
let served: Served;
beforeAll(async () => {
  world = await openWorld(demonstrationTerritory());
  served = await serve({ trustedDocuments: (await trustedDocuments()).texts });
});
afterAll(async () => {
  await served.close();
  await world.close();
});

test('the first questions of the pages are asked before a reader does, each answered on the fictional territory', async () => {
  expect(await served.application.rehearse(AbortSignal.timeout(60_000))).toEqual([]);
  served.application.connect(world.driver, world.database);
  served.application.markReady();
  const told = await served.application.rehearse(AbortSignal.timeout(60_000));
  expect(told.length).toBeGreaterThan(8);
  expect(told.filter(({ problem }) => problem !== null)).toEqual([]);
});

test('a rehearsal ends when Maillage stops', async () => {
  expect(await served.application.rehearse(AbortSignal.abort())).toEqual([]);
});
