import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { globalId, openWorld, type World } from '../worlds/open-world.ts';
import { TWO_REGIONS } from '../worlds/two-regions.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(TWO_REGIONS);
});
afterAll(() => world.close());
beforeEach(() => world.driver.executeQuery('MATCH (p:Proposal) DELETE p', {}, { database: world.database }));

const held = async (args: string) => {
  const { data, errors } = await world.ask(`{ holdings(${args}) { __typename ... on NotFound { ref }
    ... on HoldingConnection {
      kinds { kind total } sheetTotal looked known expected concerns { concern total } totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { entity { name } completeness { missing { code } } lastObserved doubtful contested concerns } }
    } } }`);
  expect(errors).toEqual([]);
  return data.holdings;
};
type Edge = { node: { entity: { name: string }; doubtful: number; contested: number } };
const names = ({ edges }: { edges: Edge[] }) => edges.map(({ node }) => node.entity.name);

describe('what a territory holds', () => {
  test('is what stands in it or covers it, counted by kind, and how much of it is known', async () => {
    const south = await held('within: { slug: "sud" }');
    expect(south.kinds).toContainEqual({ kind: 'Enterprise', total: 1 });
    expect(south.kinds).toContainEqual({ kind: 'Pole', total: 1 });
    expect(south.looked).toBe(south.sheetTotal);
    expect(south.known).toBeLessThan(south.expected);
    expect(names(south)[0]).toBe('Pôle du sud');
    expect(names(south)).not.toContain('Ferme');
  });

  test('is read page after page for each concern', async () => {
    const first = await held('within: { slug: "nord" }, first: 2');
    const next = await held(`within: { slug: "nord" }, first: 2, after: "${first.pageInfo.endCursor}"`);
    expect([first.edges.length, next.edges.length]).toEqual([2, 2]);
    expect(names(first).filter((name) => names(next).includes(name))).toEqual([]);
    expect(first.concerns).toContainEqual({ concern: 'MISSING', total: first.totalCount });
  });

  test('is doubtful where a link is only inferred, and stale where the last proof is old', async () => {
    const doubtful = await held('within: { slug: "nord" }, concern: DOUBTFUL');
    expect(doubtful.edges.map(({ node }: Edge) => [node.entity.name, node.doubtful])).toEqual([
      ['Pôle légumes', 1],
    ]);
    const stale = await held('within: { slug: "sud" }, concern: STALE');
    expect(names(stale)).toContain('Moulin');
    expect(names(stale)).not.toContain('Sud');
  });

  test('is contested while a link of it is, at both its ends', async () => {
    expect(names(await held('within: { slug: "nord" }, concern: CONTESTED'))).toEqual([]);
    await world.ask(
      'mutation ($input: ProposeCorrectionInput!) { proposeCorrection(input: $input) { __typename } }',
      {
        input: {
          operation: randomUUID(),
          about: { slug: 'ferme' },
          claim: globalId('Link', 'ferme|ferme--MEMBER_OF--pole-legumes'),
          kind: 'CONTESTED',
          text: 'Nous n’y sommes plus.',
        },
      },
    );
    const contested = await held('within: { slug: "nord" }, concern: CONTESTED');
    expect(names(contested)).toEqual(['Pôle légumes', 'Ferme']);
  });

  test('is refused of a territory that nothing bears', async () => {
    expect(await held('within: { slug: "nulle-part" }')).toMatchObject({ __typename: 'NotFound' });
  });

  test('costs five statements, whatever it holds', async () => {
    for (const slug of ['nord', 'sud']) {
      world.runner.statements = 0;
      await held(`within: { slug: "${slug}" }`);
      expect(world.runner.statements).toBe(5);
    }
  });
});
