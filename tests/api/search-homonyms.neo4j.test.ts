import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOMONYMS_WORLD } from '../worlds/homonyms.ts';
import { openWorld, type World } from '../worlds/open-world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(HOMONYMS_WORLD);
});
afterAll(() => world.close());

const search = async (more = '') => {
  const { data, errors } = await world.ask(
    `{ search(text: "montreuil" ${more}) { ... on SearchConnection {
        totalCount facets { kind total } levels { level total }
        edges { context node { slug } } } } }`,
  );
  expect(errors).toEqual([]);
  return data.search;
};

describe('a search that several territories answer', () => {
  test('puts the pole and the territory a document names before those of which nothing is known', async () => {
    const { edges } = await search();
    expect(edges.map((edge: any) => edge.node.slug)).toEqual([
      'pole',
      'ca-montreuillois',
      'montreuil-93',
      'montreuil-62',
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
});
