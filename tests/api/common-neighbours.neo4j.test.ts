import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../worlds/open-world.ts';
import { TWO_REGIONS } from '../worlds/two-regions.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(TWO_REGIONS);
});
afterAll(() => world.close());

const shared = async (of: readonly string[], more = '') => {
  const { data, errors } = await world.ask(
    `query ($of: [EntityRef!]!) { commonNeighbours(of: $of ${more}) { __typename
      ... on CommonNeighbours { total entities { slug } links { slug } }
      ... on NotFound { ref } ... on InvalidInput { field } } }`,
    { of: of.map((slug) => ({ slug })) },
  );
  expect(errors).toEqual([]);
  return data.commonNeighbours;
};

describe('the common neighbours', () => {
  test('are tied to every one of the entities, the most tied first, with the links that tie them', async () => {
    expect(await shared(['ferme', 'pays-ardres'])).toEqual({
      __typename: 'CommonNeighbours',
      total: 3,
      entities: [{ slug: 'pole-legumes' }, { slug: 'nortkerque' }, { slug: 'convention' }].sort((a, b) =>
        a.slug === 'pole-legumes' ? -1 : b.slug === 'pole-legumes' ? 1 : a.slug === 'nortkerque' ? -1 : 1,
      ),
      links: [
        { slug: 'ferme--PARTY_TO--convention' },
        { slug: 'pays-ardres--PARTY_TO--convention' },
        { slug: 'ferme--LOCATED_IN--nortkerque' },
        { slug: 'nortkerque--PART_OF--pays-ardres' },
        { slug: 'ferme--MEMBER_OF--pole-legumes' },
        { slug: 'pole-legumes--COVERS--pays-ardres' },
        { slug: 'pays-ardres--SUPPORTS--pole-legumes' },
      ],
    });
  });

  test('of three are tied to all three, and never one of them', async () => {
    const answer = await shared(['ferme', 'garage', 'epicerie']);
    expect(answer.entities).toEqual([{ slug: 'pole-legumes' }]);
    expect((await shared(['ferme', 'pole-legumes'])).entities).not.toContainEqual({ slug: 'ferme' });
  });

  test('keep to the kinds and the links asked', async () => {
    expect((await shared(['ferme', 'pays-ardres'], 'kinds: [Contract]')).entities).toEqual([
      { slug: 'convention' },
    ]);
    expect((await shared(['ferme', 'garage'], 'links: { asOf: "2015" }')).total).toBe(0);
    expect((await shared(['ferme', 'pays-ardres'], 'first: 1')).total).toBe(3);
  });

  test('are none, without an error, when the entities share no one', async () => {
    expect(await shared(['moulin', 'ferme'])).toEqual({
      __typename: 'CommonNeighbours',
      total: 0,
      entities: [],
      links: [],
    });
  });

  test('are refused for one entity, for the same twice, for more than twenty', async () => {
    const refused = { __typename: 'InvalidInput', field: 'of' };
    expect(await shared(['ferme'])).toEqual(refused);
    expect(await shared(['ferme', 'ferme'])).toEqual(refused);
    expect(await shared(Array.from({ length: 21 }, () => 'ferme'))).toEqual(refused);
    expect(await shared(['ferme', 'inconnu'])).toEqual({ __typename: 'NotFound', ref: 'inconnu' });
    expect(await shared(['ferme', 'labo'], 'first: 1000000')).toMatchObject({ field: 'first' });
  });
});
