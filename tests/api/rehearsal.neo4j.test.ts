import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demonstrationTerritory } from '../../seed/demonstration/demonstration-territory.ts';
import { readFactFiles } from '../../seed/load/fact-files.ts';
import { planFoundingFacts } from '../../seed/plan/founding-facts.ts';
import { trustedDocuments } from '../../ui/build/trusted-documents.ts';
import { openWorld, type World } from '../worlds/open-world.ts';
import { type Served, serve } from '../worlds/serve-world.ts';

let world: World;
let served: Served;
beforeAll(async () => {
  const [facts, demonstration] = [planFoundingFacts(readFactFiles()), demonstrationTerritory()];
  world = await openWorld({
    nodes: [...facts.nodes, ...demonstration.nodes],
    relations: [...facts.relations, ...demonstration.relations],
  });
  served = await serve({ trustedDocuments: (await trustedDocuments()).texts });
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const { signal } = new AbortController();
/** Planning some eighty statements on a database that has just started. */
const PLANNING_MS = 180_000;
const everything = async () => {
  const { records } = await world.driver.executeQuery(
    `RETURN COUNT { (:Proposal) } AS proposals, COUNT { () } AS nodes, COUNT { ()-->() } AS relations,
      COLLECT { MATCH (n) RETURN DISTINCT labels(n) AS kind ORDER BY kind } AS kinds`,
    {},
    { database: world.database },
  );
  return records[0]?.toObject();
};

test('nothing is rehearsed before there is a graph to ask', async () => {
  expect(await served.application.rehearse({ of: 'facts', signal })).toEqual([]);
});

describe('the first questions of the pages', () => {
  beforeAll(() => {
    served.application.connect(world.graph);
  });

  test(
    'are each answered before a reader asks them, then planned anew, without writing anything',
    async () => {
      const before = await everything();
      expect(before?.['proposals']).toBe(0);
      const told = await served.application.rehearse({ of: 'facts', signal });
      expect(told.length).toBeGreaterThan(10);
      expect(told.map(({ name }) => name)).toContain('ProposeCorrection');
      expect(told.filter(({ problem }) => problem !== null)).toEqual([]);
      expect(await served.application.rehearse({ of: 'facts', replan: true, signal })).toEqual(told);
      expect(await everything()).toEqual(before);
    },
    PLANNING_MS,
  );

  test(
    'are each answered on the fictional territory too',
    async () => {
      const told = await served.application.rehearse({ of: 'demonstration', signal });
      expect(told.length).toBeGreaterThan(10);
      expect(told.filter(({ problem }) => problem !== null)).toEqual([]);
    },
    PLANNING_MS,
  );

  test('are no more rehearsed once the time they are given is over', async () => {
    expect(await served.application.rehearse({ of: 'facts', mostMs: -1, signal })).toEqual([]);
  });

  test('are no more rehearsed once Maillage stops', async () => {
    expect(await served.application.rehearse({ of: 'demonstration', signal: AbortSignal.abort() })).toEqual(
      [],
    );
  });
});
