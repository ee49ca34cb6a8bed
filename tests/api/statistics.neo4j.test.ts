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

  test.each(['nord', 'cote', 'pays-ardres', 'ardres', 'sud'])(
    'agree with the graph and the lists of the same territory: %s',
    async (slug) => {
      const { data } = await world.ask(`{
        subgraph(of: { territory: { slug: "${slug}" } }) { ... on Subgraph { entityTotal linkTotal isolatedTotal } }
        statistics(of: { territory: { slug: "${slug}" } }) { ... on Statistics {
          entityTotal linkTotal isolatedTotal standing { kind total } isolated { total } certainties { total } } }
        poles: entities(filter: { within: { slug: "${slug}" }, kinds: [Pole, Enterprise, ResearchCentre] }) {
          ... on EntityConnection { facets { kinds { kind total } } } }
      }`);
      const { standing, isolated, certainties, ...totals } = data.statistics;
      expect(totals).toEqual(data.subgraph);
      const sum = (groups: { total: number }[]) => groups.reduce((all, { total }) => all + total, 0);
      expect(sum(isolated)).toBe(totals.isolatedTotal);
      expect(sum(certainties)).toBe(totals.linkTotal);
      expect(standing.filter(({ kind }: { kind: string }) => kind !== 'Collectivity')).toEqual(
        data.poles.facets.kinds,
      );
    },
  );

  test('tell who stands in the territory from what is only tied to its poles; of anything else, nobody stands', async () => {
    const told = async (of: Record<string, unknown>) =>
      (
        await world.ask(
          `query ($of: SubgraphSeed!) { statistics(of: $of) { ... on Statistics { standing { kind total } entities { kind total } } } }`,
          { of },
        )
      ).data.statistics;
    expect(await told({ territory: { slug: 'pays-ardres' } })).toEqual({
      standing: [
        { kind: 'Collectivity', total: 3 },
        { kind: 'Enterprise', total: 2 },
        { kind: 'Pole', total: 1 },
      ],
      entities: [
        { kind: 'Enterprise', total: 4 },
        { kind: 'Collectivity', total: 3 },
        { kind: 'Pole', total: 1 },
        { kind: 'PolicyArea', total: 1 },
      ],
    });
    expect((await told({ pole: { slug: 'pole-legumes' } })).standing).toBeNull();
  });

  test('bring the links to the collectivities of their ends, over the whole network', async () => {
    const { data, errors } = await world.ask(`{
      statistics(of: { territory: { slug: "nord" } }, links: { relations: [MEMBER_OF, SUPPORTS, COOPERATES_WITH] }) {
        ... on Statistics {
          densities { collectivity { slug } entityTotal tiedPairTotal possiblePairTotal share outwardTotal }
          densityTotal
          territoryTies { from { slug name } to { slug } linkTotal deepest }
          territoryTieTotal
          fundings { level measure amountCents linkTotal }
        }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data.statistics.territoryTies).toEqual([
      {
        from: { slug: 'entre-deux', name: 'Entre-deux' },
        to: { slug: 'nortkerque' },
        linkTotal: 1,
        deepest: 'MET',
      },
      {
        from: { slug: 'nortkerque', name: 'Nortkerque' },
        to: { slug: 'pays-ardres' },
        linkTotal: 1,
        deepest: 'PARTNER',
      },
      {
        from: { slug: 'pays-ardres', name: 'Pays d’Ardres' },
        to: { slug: 'rety' },
        linkTotal: 1,
        deepest: null,
      },
    ]);
    expect(data.statistics).toMatchObject({ territoryTieTotal: 3, fundings: [] });
    expect(data.statistics.densities.find((line: any) => line.collectivity.slug === 'pays-ardres')).toEqual({
      collectivity: { slug: 'pays-ardres' },
      entityTotal: 2,
      tiedPairTotal: 1,
      possiblePairTotal: 1,
      share: 1,
      outwardTotal: 3,
    });
  });

  test('of something unknown is a typed answer', async () => {
    expect(await counted(named('inconnu'))).toEqual({ __typename: 'NotFound', ref: 'inconnu' });
    expect(await counted({ territory: { slug: '' } })).toMatchObject({ field: 'slug' });
  });
});
