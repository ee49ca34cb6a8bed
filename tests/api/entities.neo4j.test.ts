import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../worlds/open-world.ts';
import { TWO_REGIONS } from '../worlds/two-regions.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(TWO_REGIONS);
});
afterAll(() => world.close());

const listed = async (filter: string, more = '') => {
  const { data, errors } = await world.ask(
    `{ entities(filter: { ${filter} } ${more}) { __typename
      ... on EntityConnection { totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
        edges { node { slug } } facets { kinds { kind total } levels { level total } certainties { certainty total } } }
      ... on NotFound { ref } ... on InvalidInput { field message } } }`,
  );
  expect(errors).toEqual([]);
  return data.entities;
};
const slugsOf = async (filter: string, more = ''): Promise<string[]> =>
  (await listed(filter, more)).edges.map((edge: any) => edge.node.slug);

describe('the list of entities', () => {
  test('keeps to kinds, levels, natures, stages and certainties', async () => {
    expect(await slugsOf('kinds: [Pole, Contract]')).toEqual(['convention', 'pole-sud', 'pole-legumes']);
    expect(await slugsOf('levels: [EPCI]')).toEqual(['entre-deux', 'pays-ardres']);
    expect(await slugsOf('natures: ["CONVENTION"]')).toEqual(['convention']);
    expect(await slugsOf('stages: [EMERGENCE]')).toEqual(['pole-legumes']);
    expect(await slugsOf('certainties: [OFFICIAL], levels: [REGION]')).toEqual(['nord', 'sud']);
  });

  test('of a territory holds its collectivities and what is in them, at every level', async () => {
    expect(await slugsOf('within: { slug: "pays-ardres" }')).toEqual([
      'ardres',
      'atelier',
      'ferme',
      'nortkerque',
      'pays-ardres',
      'pole-legumes',
    ]);
    expect(await slugsOf('within: { insee: { level: DEPARTEMENT, code: "59" } }')).toEqual([
      'bergues',
      'brasserie',
      'entre-deux',
      'labo',
      'plaine',
    ]);
    expect((await listed('within: { slug: "nord" }, kinds: [Collectivity]')).totalCount).toBe(9);
  });

  test('tells an enterprise whose ESS status is unknown from one that is not of the ESS', async () => {
    expect(await slugsOf('essStatuses: [PROVED]')).toEqual(['atelier', 'ferme', 'moulin']);
    expect(await slugsOf('essStatuses: [UNKNOWN]')).toEqual(['epicerie', 'garage']);
  });

  test('answers a negative question: ESS enterprises of an EPCI without a known link to a pole', async () => {
    const ess = 'within: { siren: "246200844" }, essStatuses: [PROVED]';
    expect(await slugsOf(ess)).toEqual(['atelier', 'ferme']);
    expect(await slugsOf(`${ess}, hasNot: [{ to: { slug: "pole-legumes" } }]`)).toEqual(['atelier']);
    expect(await slugsOf(`${ess}, hasNot: [{ kinds: [Pole] }]`)).toEqual(['atelier']);
  });

  test('asks every link it must have, each by relation, direction, depth, date and place of the other end', async () => {
    expect(await slugsOf('has: [{ to: { slug: "pole-legumes" } }], kinds: [Enterprise]')).toEqual([
      'epicerie',
      'ferme',
      'garage',
    ]);
    expect(
      await slugsOf('has: [{ relations: [MEMBER_OF] }, { relations: [COOPERATES_WITH], depthAtLeast: MET }]'),
    ).toEqual(['ferme']);
    expect(await slugsOf('has: [{ relations: [MEMBER_OF], direction: IN }]')).toEqual([
      'pole-sud',
      'pole-legumes',
    ]);
    expect(await slugsOf('has: [{ relations: [MEMBER_OF], asOf: "2015" }], kinds: [Enterprise]')).toEqual([
      'epicerie',
      'moulin',
    ]);
    expect(
      await slugsOf('has: [{ relations: [MEMBER_OF], within: { slug: "sud" } }], kinds: [Enterprise]'),
    ).toEqual(['moulin']);
  });

  test('asks the policy area, the sources, the period seen and the position', async () => {
    expect(await slugsOf('policyArea: { slug: "alimentation" }')).toEqual(['pole-legumes']);
    expect((await listed('sources: ["registre"]')).totalCount).toBe(12);
    expect((await listed('observed: { from: "2021" }')).totalCount).toBe(12);
    expect(await slugsOf('observed: { to: "2020-06-15" }, kinds: [Pole]')).toEqual([
      'pole-sud',
      'pole-legumes',
    ]);
    expect(await slugsOf('positioned: true')).toEqual([
      'ardres',
      'atelier',
      'ferme',
      'nortkerque',
      'pays-ardres',
      'pole-legumes',
    ]);
    expect(await slugsOf('positioned: false, kinds: [Pole]')).toEqual(['pole-sud']);
  });

  test('counts what it keeps by kind, level and certainty, whatever the page', async () => {
    const answer = await listed('within: { slug: "pays-ardres" }', 'first: 1');
    expect(answer).toMatchObject({
      totalCount: 6,
      facets: {
        kinds: [
          { kind: 'Collectivity', total: 3 },
          { kind: 'Enterprise', total: 2 },
          { kind: 'Pole', total: 1 },
        ],
        levels: [
          { level: 'COMMUNE', total: 2 },
          { level: 'EPCI', total: 1 },
        ],
        certainties: [
          { certainty: 'OFFICIAL', total: 3 },
          { certainty: 'STATED', total: 3 },
        ],
      },
    });
  });

  test.each(['NAME', 'LINKS', 'POPULATION'])(
    'goes page after page, in both directions, by %s',
    async (order) => {
      for (const direction of ['ASC', 'DESC']) {
        const sorted = `orderBy: ${order}, direction: ${direction}`;
        const whole = await slugsOf('kinds: [Collectivity, Pole]', sorted);
        expect(whole).toHaveLength(14);
        const read: string[] = [];
        let after = '';
        for (;;) {
          const page = await listed('kinds: [Collectivity, Pole]', `${sorted}, first: 4 ${after}`);
          read.push(...page.edges.map((edge: any) => edge.node.slug));
          if (!page.pageInfo.hasNextPage) break;
          after = `, after: "${page.pageInfo.endCursor}"`;
        }
        expect(read).toEqual(whole);
      }
    },
  );

  test('puts the most populated or the most tied first when asked, and last what has no number', async () => {
    const populated = await slugsOf('kinds: [Collectivity]', 'orderBy: POPULATION, direction: DESC');
    expect(populated.slice(0, 3)).toEqual(['nord', 'cote', 'pays-ardres']);
    const up = await slugsOf('kinds: [Collectivity]', 'orderBy: POPULATION');
    expect(up.slice(0, 2)).toEqual(['nortkerque', 'ardres']);
    expect((await slugsOf('', 'orderBy: LINKS, direction: DESC'))[0]).toBe('pole-legumes');
  });

  test.each([1, 2, 3, 5])(
    'by population, read %d at a time, ends with what has none, both ways',
    async (first) => {
      for (const direction of ['ASC', 'DESC']) {
        const read: { slug: string; population: number | null }[] = [];
        for (let after = '', more = true; more; ) {
          const { data } =
            await world.ask(`{ entities(filter: { kinds: [Collectivity, Pole] }, orderBy: POPULATION,
          direction: ${direction}, first: ${first}${after}) { ... on EntityConnection {
          edges { node { slug ... on Collectivity { population } } } pageInfo { hasNextPage endCursor } } } }`);
          read.push(...data.entities.edges.map(({ node }: any) => ({ population: null, ...node })));
          more = data.entities.pageInfo.hasNextPage;
          after = `, after: "${data.entities.pageInfo.endCursor}"`;
        }
        const known = read.flatMap(({ population }) => (population === null ? [] : [population]));
        expect([known.length > 2, read.length > known.length]).toEqual([true, true]);
        expect(read.slice(known.length).every(({ population }) => population === null)).toBe(true);
        expect(known).toEqual(known.toSorted((a, b) => (direction === 'ASC' ? a - b : b - a)));
        expect(new Set(read.map(({ slug }) => slug)).size).toBe(14);
        expect(read).toHaveLength(14);
      }
    },
  );

  test('that nothing can pass is empty, without an error', async () => {
    const answer = await listed('kinds: [Pole], levels: [COMMUNE], within: { slug: "friche" }');
    expect(answer).toMatchObject({ totalCount: 0, edges: [], facets: { kinds: [] } });
  });

  test('refuses a page of another order, a date that is none, a name nothing bears', async () => {
    const { endCursor } = (await listed('kinds: [Pole]', 'first: 1')).pageInfo;
    expect(await listed('kinds: [Pole]', `orderBy: LINKS, after: "${endCursor}"`)).toMatchObject({
      field: 'after',
    });
    expect(await listed('observed: { from: "2021-13" }')).toMatchObject({ field: 'filter.observed.from' });
    expect(await listed('has: [{ asOf: "jamais" }]')).toMatchObject({ field: 'filter.has.asOf' });
    expect(await listed('within: { slug: "inconnu" }')).toEqual({ __typename: 'NotFound', ref: 'inconnu' });
    expect(await listed('', 'first: 1000000')).toMatchObject({ __typename: 'InvalidInput', field: 'first' });
  });
});

test('a commune says what it is part of, from the nearest level up', async () => {
  const { data } =
    await world.ask(`{ entity(ref: { slug: "rety" }) { ... on EntityFound { entity { ... on Collectivity {
    frameVintage formerNames parents { slug } } } } } }`);
  expect(data.entity.entity).toEqual({
    frameVintage: null,
    formerNames: [],
    parents: [{ slug: 'entre-deux' }, { slug: 'cote' }, { slug: 'nord' }],
  });
});

test('what an EPCI that straddles départements holds is in a département by its commune alone', async () => {
  const { data, errors } = await world.ask(`{
    below: portrait(of: { slug: "cote" }) { ... on Portrait { frame { below { level total } } under { nodes { slug } } } }
    above: portrait(of: { slug: "rety" }) { ... on Portrait { frame { above { slug } } } }
  }`);
  expect(errors).toEqual([]);
  expect(data.below).toEqual({
    frame: {
      below: [
        { level: 'EPCI', total: 2 },
        { level: 'COMMUNE', total: 3 },
      ],
    },
    under: {
      nodes: ['ardres', 'entre-deux', 'nortkerque', 'pays-ardres', 'rety'].map((slug) => ({ slug })),
    },
  });
  expect(data.above.frame.above).toEqual([{ slug: 'nord' }, { slug: 'cote' }, { slug: 'entre-deux' }]);
});
