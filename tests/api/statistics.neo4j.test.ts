import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../worlds/open-world.ts';
import { TWO_REGIONS } from '../worlds/two-regions.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(TWO_REGIONS);
});
afterAll(() => world.close());

const counted = async (of: Record<string, unknown>, more = '') => {
  const { data, errors } = await world.ask(
    `query ($of: SubgraphSeed!) { statistics(of: $of ${more}) { __typename
      ... on Statistics { entityTotal linkTotal undatedLinkTotal isolatedTotal density meanDegree sourceTotal
        withoutPosition entities { kind total } relations { relation total } certainties { certainty total }
        depths { depth total } }
      ... on NotFound { ref } ... on InvalidInput { field } } }`,
    { of },
  );
  expect(errors).toEqual([]);
  return data.statistics;
};
const named = (...slugs: string[]) => ({ entities: slugs.map((slug) => ({ slug })) });

describe('the statistics of a selection', () => {
  test('count its entities, its links and what they rest on', async () => {
    expect(await counted(named('pole-legumes', 'pays-ardres', 'ferme', 'friche'))).toEqual({
      __typename: 'Statistics',
      entityTotal: 4,
      linkTotal: 3,
      undatedLinkTotal: 1,
      isolatedTotal: 1,
      density: 2 / 6,
      meanDegree: 1,
      sourceTotal: 2,
      withoutPosition: 1,
      entities: [
        { kind: 'Collectivity', total: 1 },
        { kind: 'Enterprise', total: 1 },
        { kind: 'Place', total: 1 },
        { kind: 'Pole', total: 1 },
      ],
      relations: [
        { relation: 'COVERS', total: 1 },
        { relation: 'MEMBER_OF', total: 1 },
        { relation: 'SUPPORTS', total: 1 },
      ],
      certainties: [{ certainty: 'STATED', total: 3 }],
      depths: [
        { depth: 'FUNDED', total: 1 },
        { depth: 'PARTNER', total: 1 },
        { depth: null, total: 1 },
      ],
    });
  });

  test('count two parallel links as one pair', async () => {
    expect(await counted(named('pole-legumes', 'pays-ardres'))).toMatchObject({
      linkTotal: 2,
      density: 1,
      meanDegree: 1,
    });
  });

  test('say nothing of a density that is not defined', async () => {
    expect(await counted(named('friche'))).toMatchObject({ density: null, meanDegree: 0, isolatedTotal: 1 });
    expect(await counted(named('friche'), 'filter: { kinds: [Pole] }')).toMatchObject({
      entityTotal: 0,
      density: null,
      meanDegree: null,
    });
  });

  test('agree with the graph of the same territory', async () => {
    const { data } = await world.ask(`{
      subgraph(of: { territory: { slug: "nord" } }) { ... on Subgraph { entityTotal linkTotal isolatedTotal } }
      statistics(of: { territory: { slug: "nord" } }) { ... on Statistics { entityTotal linkTotal isolatedTotal } }
    }`);
    expect(data.statistics).toEqual(data.subgraph);
  });

  test('of something unknown is a typed answer', async () => {
    expect(await counted(named('inconnu'))).toEqual({ __typename: 'NotFound', ref: 'inconnu' });
    expect(await counted({ territory: { slug: '' } })).toMatchObject({ field: 'slug' });
  });
});
