import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { writeClaims } from '../../api/graph/write-claims.ts';
import { ECOPOLE_WORLD } from '../worlds/ecopole.ts';
import { openWorld, type World } from '../worlds/open-world.ts';

let world: World;
beforeEach(async () => {
  await world?.close();
  world = await openWorld(ECOPOLE_WORLD);
});
afterAll(() => world.close());

const counted = async () => {
  const [row] = await world.runner.run(
    'MATCH (n) WHERE n:Claim OR n:Evidence OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS relations',
    {},
    'read',
  );
  return row;
};
const proof = {
  source: 'journal',
  lines: [12, 12] as [number, number],
  excerpt: 'est membre',
  certainty: 'STATED',
};
const joins = {
  id: 'anges-jardiniers--MEMBER_OF--pole-velo',
  type: 'MEMBER_OF',
  from: 'anges-jardiniers',
  to: 'pole-velo',
  properties: {},
  evidence: [proof],
};

describe('the write layer', () => {
  test('writes the same claims twice without effect', async () => {
    const before = await counted();
    await writeClaims(world.graph, ECOPOLE_WORLD);
    expect(await counted()).toEqual(before);
  });

  test('refuses a link without evidence, and writes nothing of what came with it', async () => {
    const before = await counted();
    const other = { ...joins, id: 'other', from: 'trois-jardins' };
    const claims = { nodes: [], relations: [other, { ...joins, evidence: [] }] };
    await expect(writeClaims(world.graph, claims)).rejects.toThrow('une affirmation sans preuve');
    expect(await counted()).toEqual(before);
  });

  test('undoes the whole batch when an end or a source is missing', async () => {
    const before = await counted();
    const lost = { ...joins, id: 'lost', to: 'nulle-part' };
    const unsourced = { ...joins, evidence: [{ ...proof, source: 'inconnue' }] };
    for (const broken of [lost, unsourced]) {
      const claims = { nodes: [], relations: [{ ...joins, id: 'good' }, broken] };
      await expect(writeClaims(world.graph, claims)).rejects.toThrow(/manque/);
      expect(await counted()).toEqual(before);
    }
  });

  test('adds a second proof to a link without drawing it twice', async () => {
    await writeClaims(world.graph, { nodes: [], relations: [joins] });
    const once = await counted();
    const again = { ...joins, evidence: [{ ...proof, lines: [40, 41] as [number, number] }] };
    await writeClaims(world.graph, { nodes: [], relations: [again] });
    const { data } = await world.ask(
      '{ entity(ref: { slug: "pole-velo" }) { ... on EntityFound { entity { linkTotal links { evidenceTotal } } } } }',
    );
    expect(data.entity.entity).toEqual({ linkTotal: 1, links: [{ evidenceTotal: 2 }] });
    expect(await counted()).not.toEqual(once);
  });

  test('takes what is written as data, never as Cypher', async () => {
    const before = await counted();
    const hostile = { ...joins, properties: { label: '`}) DETACH DELETE n //' } };
    await writeClaims(world.graph, { nodes: [], relations: [hostile] });
    const after = await counted();
    expect(Number(after?.['nodes'])).toBe(Number(before?.['nodes']) + 1);
  });
});
