import { describe, expect, test } from 'vitest';
import { maillageWhole } from './maillage-whole.ts';

async function ask(query: string): Promise<any> {
  const response = await fetch(`${(await maillageWhole()).address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await response.json();
  expect(errors).toBeUndefined();
  return data;
}

/** Territories of the official frame of 2026, by level. */
const FRAME = { REGION: 18, DEPARTEMENT: 101, EPCI: 1_266, COMMUNE: 34_969 };

const totalsOf = (groups: readonly { level: string; total: number }[]) =>
  Object.fromEntries(groups.map(({ level, total }) => [level, total]));

describe('over the founding facts and the whole frame', () => {
  test('the coverage counts the frame by level, and what no map can place', async () => {
    const { coverage } = await ask(`{ coverage { frame { level total } frameWithoutPosition } }`);
    expect(totalsOf(coverage.frame)).toEqual(FRAME);
    expect(coverage.frameWithoutPosition).toBe(126);
  });

  test.each([
    ['region-hauts-de-france', { pairTotal: 391, NESTED: 100, NESTED_AT_DISTANCE: 92, NEARBY: 199 }],
    ['region-occitanie', { pairTotal: 702, NESTED: 189, NESTED_AT_DISTANCE: 164, NEARBY: 349 }],
  ])(
    'the authorities of %s make pairs of each class of nearness, in all départements',
    async (slug, pairs) => {
      const { partnerships } = await ask(`{ partnerships(of: { slug: "${slug}" }) { ... on Partnerships {
      pairTotal classes { proximity pairs } } } }`);
      const classes = partnerships.classes.map((one: any) => [one.proximity, one.pairs]);
      expect({ pairTotal: partnerships.pairTotal, ...Object.fromEntries(classes) }).toEqual(pairs);
    },
  );

  test('the contracts are as many in the list, by kind, in the counts and in the coverage', async () => {
    const { contracts, entities, coverage, framed } = await ask(`{
      contracts { totalCount }
      entities(filter: { kinds: [Contract] }, first: 50) { ... on EntityConnection {
        totalCount edges { node { slug } } facets { kinds { kind total } } } }
      coverage { entities { kind total } }
      framed: entities(filter: { kinds: [Contract], sources: ["cog-2026"] }) { ... on EntityConnection { totalCount } }
    }`);
    const kinds = [{ kind: 'Contract', total: 39 }];
    expect(contracts.totalCount).toBe(39);
    expect([entities.totalCount, entities.edges.length, entities.facets.kinds]).toEqual([39, 39, kinds]);
    expect(coverage.entities).toEqual(expect.arrayContaining(kinds));
    expect(framed.totalCount).toBe(0);
  });

  test.each(['NAME', 'LINKS', 'POPULATION'])(
    'a page of all entities by %s, with every count, is answered both ways',
    async (order) => {
      for (const direction of ['ASC', 'DESC']) {
        const { entities } = await ask(`{ entities(first: 200, orderBy: ${order}, direction: ${direction}) {
          ... on EntityConnection { totalCount edges { node { slug } } facets { kinds { total } levels { level total } } } } }`);
        const counted = entities.facets.kinds.reduce((sum: number, { total }: any) => sum + total, 0);
        expect([entities.edges.length, counted]).toEqual([200, entities.totalCount]);
        expect(totalsOf(entities.facets.levels)['COMMUNE']).toBeGreaterThanOrEqual(FRAME.COMMUNE);
      }
    },
  );

  test('régions of before, which have no population, come after those that have one, both ways, page after page', async () => {
    for (const direction of ['ASC', 'DESC']) {
      const read: (number | null)[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { entities }: any =
          await ask(`{ entities(filter: { levels: [REGION] }, first: 12, orderBy: POPULATION,
          direction: ${direction}${after ? `, after: "${after}"` : ''}) { ... on EntityConnection {
          edges { node { ... on Collectivity { population } } } pageInfo { hasNextPage endCursor } } } }`);
        read.push(...entities.edges.map(({ node }: any) => node.population ?? null));
        more = entities.pageInfo.hasNextPage;
        after = entities.pageInfo.endCursor;
      }
      const known = read.filter((population) => population !== null);
      const sorted = known.toSorted((a, b) => (direction === 'ASC' ? a - b : b - a));
      expect(known).toHaveLength(FRAME.REGION);
      expect(read.length).toBeGreaterThan(FRAME.REGION);
      expect(read).toEqual([...sorted, ...read.slice(known.length)]);
    }
  });

  test('a search that thousands answer is read to its end, page after page, each answer once', async () => {
    const slugs: string[] = [];
    let [after, total] = ['', Number.NaN];
    do {
      const { search } =
        await ask(`{ search(text: "a", kinds: [Collectivity], levels: [EPCI], first: 200${after && `, after: "${after}"`}) {
        ... on SearchConnection { totalCount edges { node { slug } } pageInfo { hasNextPage endCursor } } } }`);
      slugs.push(...search.edges.map((edge: any) => edge.node.slug));
      total = search.totalCount;
      after = search.pageInfo.hasNextPage ? search.pageInfo.endCursor : '';
    } while (after !== '');
    expect([slugs.length, new Set(slugs).size]).toEqual([total, total]);

    const { search } = await ask(`{ search(text: "saint", first: 200) {
      ... on SearchConnection { totalCount edges { node { slug } } } } }`);
    expect(search.totalCount).toBeGreaterThan(4_000);
    expect(search.edges).toHaveLength(200);
  });
});
