import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOMONYMS_WORLD } from '../worlds/homonyms.ts';
import { openWorld, type World } from '../worlds/open-world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(HOMONYMS_WORLD);
});
afterAll(() => world.close());

const search = async (more = '', text = 'montreuil') => {
  const { data, errors } = await world.ask(
    `{ search(text: "${text}" ${more}) { __typename ... on SearchConnection {
        totalCount facets { kind total } levels { level total }
        edges { context node { slug } } } } }`,
  );
  expect(errors).toEqual([]);
  return data.search;
};

describe('a search that several territories answer', () => {
  test('puts what the whole text names first, then the pole and the territory a document names, then the others', async () => {
    const { edges } = await search();
    expect(edges.map((edge: any) => edge.node.slug)).toEqual([
      'montreuil-93',
      'montreuil-62',
      'pole',
      'ca-montreuillois',
      'montreuil-aux-bois',
    ]);
  });

  test('says of each where it stands, the département of a commune first', async () => {
    const { edges } = await search();
    expect(Object.fromEntries(edges.map(({ node, context }: any) => [node.slug, context]))).toEqual({
      pole: ['CA du Montreuil-lois'],
      'ca-montreuillois': ['Pas-de-Calais'],
      'montreuil-93': ['Seine-Saint-Denis'],
      'montreuil-62': ['Pas-de-Calais', 'CA du Montreuil-lois'],
      'montreuil-aux-bois': ['Aisne'],
    });
  });

  test('keeps one level when one is chosen, and still counts the others', async () => {
    const answer = await search('levels: [EPCI]');
    expect(answer.edges.map((edge: any) => edge.node.slug)).toEqual(['ca-montreuillois']);
    expect(answer.totalCount).toBe(1);
    expect(answer.levels).toEqual([
      { level: 'COMMUNE', total: 3 },
      { level: 'EPCI', total: 1 },
    ]);
    expect(answer.facets).toEqual([
      { kind: 'Collectivity', total: 4 },
      { kind: 'Pole', total: 1 },
    ]);
  });

  test('keeps to a territory what stands in it or is part of it, before it counts and cuts', async () => {
    const answer = await search('within: { slug: "pas-de-calais" }, first: 1');
    expect(answer.edges).toHaveLength(1);
    expect(answer.totalCount).toBe(3);
    expect(answer.facets).toEqual([
      { kind: 'Collectivity', total: 2 },
      { kind: 'Pole', total: 1 },
    ]);
    expect(answer.levels).toEqual([
      { level: 'COMMUNE', total: 1 },
      { level: 'EPCI', total: 1 },
    ]);
  });

  test('keeps to a territory and to a level at once', async () => {
    const answer = await search('within: { insee: { level: DEPARTEMENT, code: "62" } }, levels: [COMMUNE]');
    expect(answer.edges.map((edge: any) => edge.node.slug)).toEqual(['montreuil-62']);
    expect(answer.totalCount).toBe(1);
  });

  test('forgives no slip in a territory where nothing is called so, when something elsewhere is', async () => {
    const typed = (within: string) => search(`within: { slug: "${within}" }`, 'Pas-de-Calais');
    expect((await typed('pas-de-calais')).totalCount).toBe(1);
    expect((await typed('aisne')).totalCount).toBe(0);
  });

  test('says that no territory bears the name it is narrowed by', async () => {
    expect(await search('within: { slug: "nulle-part" }')).toMatchObject({ __typename: 'NotFound' });
  });
});
