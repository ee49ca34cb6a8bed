import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cypherText } from '../../api/graph/cypher-text.ts';
import { HOMONYMS_WORLD } from '../worlds/homonyms.ts';
import { openWorld, type World } from '../worlds/open-world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(HOMONYMS_WORLD);
});
afterAll(() => world.close());

const QUESTION = `{ coverage { entities { kind total } links { relation total } linkTotal
  frame { level total } frameVintage frameWithoutPosition } }`;

describe('the coverage', () => {
  test('counts the territorial frame apart from what documents say', async () => {
    const { data, errors } = await world.ask(QUESTION);
    expect(errors).toEqual([]);
    expect(data.coverage).toEqual({
      // Of seven territories one is named by a document: the one where the pole stands.
      entities: [
        { kind: 'Collectivity', total: 1 },
        { kind: 'Pole', total: 1 },
      ],
      links: [{ relation: 'LOCATED_IN', total: 1 }],
      linkTotal: 1,
      frame: [
        { level: 'EPCI', total: 1 },
        { level: 'COMMUNE', total: 3 },
        { level: 'DEPARTEMENT', total: 3 },
      ],
      frameVintage: 2026,
      // Two of seven have a position: Aisne, and the commune that is placed by it.
      frameWithoutPosition: 5,
    });
  });

  test('is counted once by version of the data, and again when something was written', async () => {
    await world.ask(QUESTION);
    world.runner.statements = 0;
    await world.ask(QUESTION);
    expect(world.runner.statements).toBe(1);
    await world.driver.executeQuery(
      "MATCH (p:Pole {id: 'pole'}) CREATE (:Entity:Pole {id: 'autre', kind: 'Pole', name: 'Autre'})-[:LOCATED_IN {id: 'x'}]->(p)",
      {},
      { database: world.database },
    );
    world.runner.statements = 0;
    const { data } = await world.ask(QUESTION);
    expect(world.runner.statements).toBe(2);
    expect(data.coverage.entities).toContainEqual({ kind: 'Pole', total: 2 });
  });

  test('reads of a commune that only the frame knows its place, and none of its ties', async () => {
    const hits = async () => {
      const { summary } = await world.driver.executeQuery(
        `PROFILE ${cypherText('read/coverage/coverage.cypher')}`,
        {},
        { database: world.database },
      );
      const total = ({ dbHits, children }: any): number =>
        dbHits + children.reduce((sum: number, child: any) => sum + total(child), 0);
      return total(summary.profile);
    };
    const before = await hits();
    await world.driver.executeQuery(
      `MATCH (aisne:Collectivity {id: 'aisne'}) UNWIND range(1, 300) AS number
       CREATE (:Claim:Entity:Collectivity {id: 'bare-' + number, kind: 'Collectivity', level: 'COMMUNE', frameVintage: 2026, lat: 49.0})
         -[:PART_OF {id: 'in-' + number}]->(aisne)`,
      {},
      { database: world.database },
    );
    expect((await hits()) - before).toBeLessThan(300 * 18);
    await world.driver.executeQuery(
      "MATCH (n:Collectivity) WHERE n.id STARTS WITH 'bare-' DETACH DELETE n",
      {},
      { database: world.database },
    );
  });

  test('is counted once for all who ask while it is counted', async () => {
    await world.driver.executeQuery(
      "MATCH (p:Pole {id: 'autre'}) DETACH DELETE p",
      {},
      { database: world.database },
    );
    world.runner.statements = 0;
    const [one, other] = await Promise.all([world.ask(QUESTION), world.ask(QUESTION)]);
    expect(other.data).toEqual(one.data);
    expect(one.data.coverage.entities).toContainEqual({ kind: 'Pole', total: 1 });
    // Each asks which version the data are of; one counts.
    expect(world.runner.statements).toBe(3);
  });
});
