import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readValue } from '../../api/graph/dump/exact-values.ts';
import { GraphMoved } from '../../api/graph/moment.ts';
import { ECOPOLE_WORLD } from '../worlds/ecopole.ts';
import { graphAsText } from '../worlds/graph-as-text.ts';
import { emptyGraph, openWorld, type World } from '../worlds/open-world.ts';

let world: World;
beforeEach(async () => {
  await world?.close();
  world = await openWorld(ECOPOLE_WORLD);
});
afterAll(() => world.close());

const change = (statement: string, params = {}) => world.runner.run(statement, params, 'write');
const text = () => graphAsText(world.graph);
const linesAbout = async (word: string) => (await text()).split('\n').filter((line) => line.includes(word));

describe('the text of a graph', () => {
  test('is the same for two graphs that hold the same, written in another order', async () => {
    const before = await text();
    expect(before).toContain('"node":["Claim","ecopole"]');
    await world.close();
    const { nodes, relations } = ECOPOLE_WORLD;
    world = await openWorld({ nodes: nodes.toReversed(), relations: relations.toReversed() });
    expect(await text()).toBe(before);
  });

  test.each([
    ["MATCH (n:Pole {id: 'ecopole'}) SET n.name = n.name + ' '"],
    ["MATCH (n:Pole {id: 'ecopole'}) SET n.stage = 1"],
    ["MATCH (n:Pole {id: 'ecopole'}) SET n:Place"],
    ["MATCH (:Collectivity)-[r:ACQUIRES]->() SET r.since = '2011'"],
    ['MATCH (e:Evidence)-[r:FROM]->(s) WITH e, r, s LIMIT 1 CREATE (e)-[:FROM]->(s)'],
  ])('is another after %s', async (statement) => {
    const before = await text();
    await change(statement);
    expect(await text()).not.toBe(before);
  });

  test('does not tell of the migrations, which are of the base', async () => {
    expect(await linesAbout('Migration')).toEqual([]);
  });

  test('tells an integer from a float, and a date from a text', async () => {
    await change(
      "CREATE (:Claim {id: 'odd', a: 3, b: 3.0, c: 2.5, d: date('2026-11-30'), e: '2026-11-30', f: [1, 2], g: [1.0, 2.5]})",
    );
    expect(await linesAbout('"odd"')).toEqual([
      '{"node":["Claim","odd"],"labels":["Claim"],"properties":{"a":3,"b":{"float":3},"c":2.5,"d":{"date":"2026-11-30"},"e":"2026-11-30","f":[1,2],"g":[{"float":1},2.5],"id":"odd"}}',
    ]);
  });

  test('leaves out nodes by their label, with the relations that touch them', async () => {
    const without = new Set(['Evidence']);
    const leftOut = { node: {}, relation: {} };
    const told = await graphAsText(world.graph, { without, leftOut });
    expect(told).not.toContain('Evidence');
    const [{ total } = {}] = await world.runner.run(
      'MATCH (e:Evidence) RETURN count(e) AS total',
      {},
      'read',
    );
    expect(leftOut).toEqual({ node: { Evidence: total }, relation: { FROM: total } });
  });

  test('knows nodes that nothing makes unique by all they bear', async () => {
    await change("CREATE (:Odd {word: 'b'})-[:NEXT]->(:Odd {word: 'a'}), (:Odd {word: 'a'})");
    const told = await linesAbout('Odd');
    expect(told).toHaveLength(3);
    await emptyGraph(world.driver, world.database);
    await change("CREATE (:Odd {word: 'a'}) CREATE (:Odd {word: 'b'})-[:NEXT]->(:Odd {word: 'a'})");
    expect(await linesAbout('Odd')).toEqual(told);
  });
});

describe('a moment of a graph', () => {
  test('is refused when something was written while it was read', async () => {
    const reading = world.graph.inOneMoment(async (read) => {
      for await (const _row of read('MATCH (n) RETURN count(n)', {}));
      await change("MATCH (n:Pole {id: 'ecopole'}) SET n.name = 'Autre'");
    });
    await expect(reading).rejects.toThrow(GraphMoved);
  });

  test('is one when others only read', async () => {
    const reading = world.graph.inOneMoment(async (read) => {
      for await (const row of read('RETURN 2 AS two', {})) {
        await world.ask('{ coverage { entities { total } } }');
        return row['two'];
      }
      return null;
    });
    expect(await reading).toBe(2n);
  });
});

test('values written and read again are the same in the graph', async () => {
  const expressions = [
    '9007199254740993',
    '-9223372036854775807',
    '3.0',
    '-0.0',
    '0.1 + 0.2',
    '1.0e300',
    '0.0 / 0.0',
    '-1.0 / 0.0',
    "'l’eau\\n« là » \\u2028 𝄞'",
    "date('-0044-03-15')",
    "date('+12026-01-01')",
    "time('10:11:12.000000001-03:30')",
    "localtime('23:59:59.5')",
    // The hour that comes twice, its first time.
    "datetime('2026-10-25T02:30:00.123456789+02:00[Europe/Paris]')",
    // An hour of before the zones, nine minutes and twenty-one seconds from Greenwich.
    "datetime({year: 1890, timezone: 'Europe/Paris'})",
    "localdatetime('2026-02-28T23:59:59')",
    'duration({months: -14, days: 3, seconds: -1, nanoseconds: 500000000})',
    'point({latitude: 48.0, longitude: 2.25})',
    'point({x: 1.0, y: -0.0, z: 3.5})',
    "[date('2026-01-01'), date('2026-01-02')]",
    '[1.0, 2.0]',
    '[]',
    'true',
  ];
  const kept = expressions.map((expression, at) => `v${at}: ${expression}`).join(', ');
  await change(`CREATE (:Kept {${kept}})`);
  const valuesOf = async (label: string) => JSON.parse((await linesAbout(label))[0] ?? '{}').properties;
  const written = await valuesOf('Kept');
  const again = Object.entries(written).map(([name, value]) => [name, readValue(value)]);
  await change('CREATE (n:Again) SET n = $values', { values: Object.fromEntries(again) });
  expect(await valuesOf('Again')).toEqual(written);
  const differing = await world.runner.run(
    'MATCH (a:Kept), (b:Again) UNWIND keys(a) AS name WITH name, a[name] AS a, b[name] AS b WHERE valueType(a) <> valueType(b) OR NOT (a = b OR a <> a) RETURN name',
    {},
    'read',
  );
  expect(differing).toEqual([]);
});
