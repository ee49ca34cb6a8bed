import { describe, expect, test } from 'vitest';
import { manyMembers } from '../worlds/many-members.ts';
import { openWorld } from '../worlds/open-world.ts';

const MORE = 'slug name linkTotal evidence(first: 2) { excerpt source { title } } position { lat }';
const LINK = 'slug relation from { slug } to { slug } evidence(first: 2) { excerpt }';

/** Each operation of reading, asked for much around what it finds. */
const OPERATIONS: Readonly<Record<string, string>> = {
  entity: `entity(ref: { siren: "246200844" }) { ... on EntityFound { entity { ${MORE} links { ${LINK} } } } }`,
  poles: `poles { totalCount edges { node { ${MORE} } } }`,
  search: `search(text: "membre") { ... on SearchConnection { totalCount edges { node { ${MORE} } } } }`,
  neighbourhood: `neighbourhood(of: [{ entity: { slug: "pole" } }]) { ... on Neighbourhood { entities { ${MORE} } links { ${LINK} } } }`,
  entities: `entities(filter: { within: { siren: "246200844" }, has: [{ to: { slug: "pole" } }] }) {
    ... on EntityConnection { totalCount facets { kinds { total } } edges { node { ${MORE} } } } }`,
  subgraph: `subgraph(of: { territory: { siren: "246200844" } }) { ... on Subgraph { entities { ${MORE} } isolated { slug } links { ${LINK} } } }`,
  paths: `paths(from: { slug: "pole" }, to: { slug: "autre-pole" }, mode: ALL, longest: 2, limit: 50) {
    ... on Paths { paths { entities { ${MORE} } links { ${LINK} } } } }`,
  commonNeighbours: `commonNeighbours(of: [{ slug: "pole" }, { slug: "autre-pole" }]) {
    ... on CommonNeighbours { entities { ${MORE} } links { ${LINK} } } }`,
  timeline: `timeline(within: { siren: "246200844" }) { ... on EventConnection { edges { node { date link { ${LINK} } } } } }`,
  statistics: `statistics(of: { pole: { slug: "pole" } }) { ... on Statistics { density sourceTotal entities { total } } }`,
  standing: `statistics(of: { territory: { siren: "246200844" } }) { ... on Statistics { density standing { total } } }`,
  densities: `statistics(of: { territory: { siren: "246200844" } }) { ... on Statistics { densities { collectivity { slug } } } }`,
};

async function statementsOn(members: number): Promise<Record<string, number>> {
  const world = await openWorld(manyMembers(members));
  const statements: Record<string, number> = {};
  for (const [name, operation] of Object.entries(OPERATIONS)) {
    world.runner.statements = 0;
    const { data, errors } = await world.ask(`{ ${operation} }`);
    expect(errors, name).toEqual([]);
    expect(JSON.stringify(data), name).toMatch(/membre-\d|density|epci|pole|commune/);
    statements[name] = world.runner.statements;
  }
  await world.close();
  return statements;
}

describe('every operation of reading', () => {
  test('costs the same few statements on ten entities and on three hundred', async () => {
    const few = await statementsOn(10);
    expect(await statementsOn(300)).toEqual(few);
    expect(Math.max(...Object.values(few))).toBeLessThanOrEqual(5);
  }, 240_000);
});
