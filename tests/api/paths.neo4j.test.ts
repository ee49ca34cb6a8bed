import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BESIDE_THE_ENDS } from '../worlds/beside-the-ends.ts';
import { NEIGHBOURS } from '../worlds/neighbours.ts';
import { openWorld, type World } from '../worlds/open-world.ts';
import { TWO_REGIONS } from '../worlds/two-regions.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(TWO_REGIONS);
});
afterAll(() => world.close());

const between = async (from: string, to: string, more = '') => among([from], [to], more);
const among = async (from: readonly string[], to: readonly string[], more = '') => {
  const { data, errors } = await world.ask(
    `query ($from: [EntityRef!]!, $to: [EntityRef!]!) { paths(from: $from, to: $to ${more}) { __typename
      ... on Paths { total truncated paths { length entities { slug } links { relation evidence { excerpt } } } }
      ... on NoPath { longest } ... on NotFound { ref } ... on InvalidInput { field message } } }`,
    { from: from.map((slug) => ({ slug })), to: to.map((slug) => ({ slug })) },
  );
  expect(errors).toEqual([]);
  return data.paths;
};
const waysOf = (answer: any): string[] =>
  answer.paths.map((path: any) => path.entities.map((entity: any) => entity.slug).join(' '));

describe('the paths between two entities', () => {
  test('are the shortest ones, whatever the direction of the links, each link with its proof', async () => {
    const answer = await between('labo', 'pole-legumes');
    expect(waysOf(answer)).toEqual(['labo ferme pole-legumes']);
    expect(answer).toMatchObject({ total: 1, truncated: false });
    expect(answer.paths[0].links).toEqual([
      { relation: 'COOPERATES_WITH', evidence: [{ excerpt: 'ferme COOPERATES_WITH labo' }] },
      { relation: 'MEMBER_OF', evidence: [{ excerpt: 'ferme MEMBER_OF pole-legumes' }] },
    ]);
  });

  test('of the same length come by the names they pass by', async () => {
    expect(waysOf(await between('ferme', 'pays-ardres'))).toEqual([
      'ferme convention pays-ardres',
      'ferme pole-legumes pays-ardres',
      'ferme pole-legumes pays-ardres',
    ]);
  });

  test('can all be asked, up to a length, the shorter first and none twice by the same entity', async () => {
    const answer = await between('ferme', 'pole-legumes', 'mode: ALL, longest: 3');
    expect(waysOf(answer)).toEqual(['ferme pole-legumes', 'ferme convention pays-ardres pole-legumes']);
    expect(answer.paths.map((path: any) => path.length)).toEqual([1, 3]);
  });

  test('are counted when fewer are given', async () => {
    const answer = await between('ferme', 'pole-legumes', 'mode: ALL, longest: 3, limit: 1');
    expect(answer.paths).toHaveLength(1);
    expect(answer).toMatchObject({ total: 2, truncated: true });
  });

  test('do not pass through a territory only because both are in it, unless it is asked', async () => {
    expect(await between('atelier', 'ferme')).toEqual({ __typename: 'NoPath', longest: 6 });
    expect(waysOf(await between('atelier', 'ferme', 'throughTerritories: true'))).toContain(
      'atelier ardres pays-ardres nortkerque ferme',
    );
    const named = 'links: { relations: [LOCATED_IN, PART_OF] }';
    expect(waysOf(await between('atelier', 'ferme', named))).toContain(
      'atelier ardres pays-ardres nortkerque ferme',
    );
  });

  test('do lead to a territory that is one of the two ends', async () => {
    expect(waysOf(await between('atelier', 'ardres'))).toEqual(['atelier ardres']);
    expect(waysOf(await between('nortkerque', 'pole-legumes'))).toEqual(['nortkerque ferme pole-legumes']);
  });

  test('keep to the kinds, the certainties, the depths and the date asked', async () => {
    const legumes = (more: string) => between('ferme', 'pays-ardres', more);
    expect(waysOf(await legumes('kinds: [Contract]'))).toEqual(['ferme convention pays-ardres']);
    expect(waysOf(await legumes('links: { depthAtLeast: PARTNER }'))).toEqual([
      'ferme pole-legumes pays-ardres',
    ]);
    expect(waysOf(await legumes('links: { asOf: "2019" }'))).toEqual([
      'ferme convention pays-ardres',
      'ferme pole-legumes pays-ardres',
    ]);
    expect(await between('epicerie', 'ferme', 'links: { certainties: [STATED] }')).toMatchObject({
      __typename: 'NoPath',
    });
    expect(await between('epicerie', 'ferme', 'links: { sources: ["registre"] }')).toMatchObject({
      __typename: 'NoPath',
    });
  });

  test('avoid the entities asked, and go another way when there is one', async () => {
    expect(waysOf(await between('ferme', 'pays-ardres', 'avoiding: [{ slug: "convention" }]'))).toEqual([
      'ferme pole-legumes pays-ardres',
      'ferme pole-legumes pays-ardres',
    ]);
    expect(await between('labo', 'pole-legumes', 'avoiding: [{ slug: "ferme" }]')).toEqual({
      __typename: 'NoPath',
      longest: 6,
    });
  });

  test('never avoid their own ends', async () => {
    expect(waysOf(await between('labo', 'ferme', 'avoiding: [{ slug: "ferme" }, { slug: "labo" }]'))).toEqual(
      ['labo ferme'],
    );
  });

  test('pass by no hub when it is asked: what has as many links or more', async () => {
    // The pole has seven links or more, the convention two.
    expect(waysOf(await between('ferme', 'pays-ardres', 'hubsOf: 7'))).toEqual([
      'ferme convention pays-ardres',
    ]);
    expect(waysOf(await between('ferme', 'pays-ardres', 'hubsOf: 1000'))).toHaveLength(3);
  });

  test('go from one to several, each by its own shortest way', async () => {
    expect(waysOf(await among(['labo'], ['pole-legumes', 'ferme']))).toEqual([
      'labo ferme',
      'labo ferme pole-legumes',
    ]);
    expect(waysOf(await among(['pole-legumes', 'ferme'], ['labo']))).toEqual([
      'ferme labo',
      'pole-legumes ferme labo',
    ]);
  });

  test('between two islands are none, and it is a typed answer', async () => {
    expect(await between('moulin', 'ferme')).toEqual({ __typename: 'NoPath', longest: 6 });
    expect(await between('moulin', 'friche', 'mode: ALL')).toEqual({ __typename: 'NoPath', longest: 4 });
  });

  test('refuse what cannot be asked, in French, with the field', async () => {
    const refused = (field: string) => ({ __typename: 'InvalidInput', field });
    expect(await between('ferme', 'ferme')).toMatchObject(refused('to'));
    expect(await among([], ['labo'])).toMatchObject(refused('from'));
    expect(await among(['ferme'], Array(11).fill('labo'))).toMatchObject(refused('to'));
    expect(await between('ferme', 'labo', 'hubsOf: 1')).toMatchObject(refused('hubsOf'));
    expect(await between('ferme', 'labo', 'longest: 9')).toMatchObject(refused('longest'));
    expect(await between('ferme', 'labo', 'mode: ALL, longest: 6')).toMatchObject(refused('longest'));
    expect(await between('ferme', 'labo', 'limit: 1000000')).toMatchObject({
      ...refused('limit'),
      message: '« limit » doit être un nombre entier de 1 à 50.',
    });
    expect(await between('ferme', 'labo', 'links: { asOf: "2019-02-30" }')).toMatchObject(
      refused('links.asOf'),
    );
    expect(await between('ferme', 'inconnu')).toEqual({ __typename: 'NotFound', ref: 'inconnu' });
  });
});

describe('neighbouring territories', () => {
  beforeAll(async () => {
    await world.close();
    world = await openWorld(NEIGHBOURS);
  });

  test('are on a path only beside one of its ends, whichever way the touch is written', async () => {
    expect(await between('pa', 'pc')).toEqual({ __typename: 'NoPath', longest: 6 });
    expect(waysOf(await between('pa', 'pc', 'throughTerritories: true'))).toEqual(['pa a b c pc']);
    expect(waysOf(await between('pa', 'pc', 'links: { relations: [ADJACENT_TO, SUPPORTS] }'))).toHaveLength(
      1,
    );
    expect(waysOf(await between('pa', 'b'))).toEqual(['pa a b']);
    expect(waysOf(await between('b', 'pa'))).toEqual(['b a pa']);
    expect(waysOf(await between('b', 'pc'))).toEqual(['b c pc']);
  });

  test('a link only seen to stand at a date is dated, told in time, and stands as of any date', async () => {
    const { data, errors } = await world.ask(`{
      timeline(of: { slug: "pc" }) { ... on EventConnection {
        totalCount undatedLinkTotal edges { node { date nature link { slug since observedOn dateBasis } } } } }
      subgraph(of: { everything: true }) { ... on Subgraph { linkTotal undatedLinkTotal } }
    }`);
    expect(errors).toEqual([]);
    expect(data.timeline).toEqual({
      totalCount: 1,
      undatedLinkTotal: 0,
      edges: [
        {
          node: {
            date: '2012-09',
            nature: 'LINK_OBSERVED',
            link: {
              slug: 'c--SUPPORTS--pc',
              since: null,
              observedOn: '2012-09',
              dateBasis: '« à ce jour »',
            },
          },
        },
      ],
    });
    expect(data.subgraph).toEqual({ linkTotal: 4, undatedLinkTotal: 3 });
    for (const asOf of ['2010', '2012', '2020'])
      expect(waysOf(await between('c', 'pc', `links: { asOf: "${asOf}" }`)), asOf).toEqual(['c pc']);
  });
});

describe('what stands beside an end, on the paths between two collectivities', () => {
  beforeAll(async () => {
    await world.close();
    world = await openWorld(BESIDE_THE_ENDS);
  });

  test('is counted with the rest: seven are shortest, not six', async () => {
    const answer = await between('a', 'b');
    expect(answer).toMatchObject({ total: 7, truncated: false });
    expect(waysOf(answer)).toContain('a c b');
  });

  test('is counted with the rest: ninety-two up to four links, not ninety', async () => {
    const answer = await between('a', 'b', 'mode: ALL, longest: 4, limit: 50');
    expect(answer).toMatchObject({ total: 92, truncated: true });
    expect(waysOf(answer)).toContain('a p1 e b');
    expect(waysOf(answer)).not.toContain('a f g b');
  });

  test('and what stands in the middle is one more, where geography is asked', async () => {
    const more = 'mode: ALL, longest: 4, limit: 50, throughTerritories: true';
    expect((await between('a', 'b', more)).total).toBe(93);
  });
});
