import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../worlds/open-world.ts';
import { TRADES_WORLD } from '../worlds/trades.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(TRADES_WORLD);
});
afterAll(() => world.close());

const search = async (text: string, more = '') => {
  const { data, errors } = await world.ask(
    `query ($text: String!) { search(text: $text ${more}) { ... on SearchConnection {
        totalCount question { activity kinds place { slug kind } there }
        edges {
          matchedOn
          reasons { field asked found related text source }
          nearness { standing distanceKm around }
          node { slug }
        } } } }`,
    { text },
  );
  expect(errors).toEqual([]);
  return data.search;
};
const slugs = (answer: any) => answer.edges.map((edge: any) => edge.node.slug);

describe('a question', () => {
  test('is answered by the words it holds, each with the sentence that holds it', async () => {
    const [first] = (await search('Réparation vélo Lens')).edges;
    expect(first).toMatchObject({ matchedOn: 'ACTIVITY', node: { slug: 'atelier' } });
    expect(first.reasons).toEqual([
      {
        field: 'DESCRIPTION',
        asked: 'reparation',
        found: 'Réparation',
        related: false,
        text: 'Réparation de vélos.',
        source: null,
      },
      {
        field: 'DESCRIPTION',
        asked: 'velo',
        found: 'vélos',
        related: false,
        text: 'Réparation de vélos.',
        source: null,
      },
    ]);
  });

  test('measures as the crow flies from the place it names', async () => {
    const { edges } = await search('réparation vélo Lens');
    const near = Object.fromEntries(edges.map(({ node, nearness }: any) => [node.slug, nearness]));
    expect(near['garage']).toEqual({ standing: 'WITHIN', distanceKm: 0, around: null });
    expect(near['atelier'].standing).toBe('ELSEWHERE');
    // 0.10° of latitude (11.12 km) and 0.19° of longitude at 50.48° (13.44 km).
    expect(near['atelier'].distanceKm).toBeCloseTo(17.44, 1);
  });

  test('that asks for a place is answered there by words of the trade before elsewhere by its own', async () => {
    const answer = await search('qui fait du bâtiment dans le Gers');
    expect(slugs(answer)).toEqual(['pole', 'macons', 'gers']);
    expect(answer.edges[0]).toMatchObject({
      reasons: [{ field: 'NAME', found: 'travaux', related: true }],
      nearness: { standing: 'TIED', distanceKm: null },
    });
    expect(answer.question).toMatchObject({ place: { slug: 'gers', kind: 'Collectivity' }, there: 1 });
  });

  test('that nothing answers leads to its place, and says that nothing is documented there', async () => {
    const answer = await search('boulangerie Béthune');
    expect(answer.edges).toMatchObject([{ matchedOn: 'PLACE', node: { slug: 'bethune' } }]);
    expect(answer.question).toMatchObject({ activity: ['boulangerie'], there: 0 });
  });

  test('names a kind of thing that the place has none of', async () => {
    const answer = await search('les services de Lens');
    expect(answer.question).toMatchObject({ activity: [], kinds: ['Service'], there: 0 });
    expect(slugs(answer)).toEqual(['lens']);
  });

  test('keeps to a territory what answers it', async () => {
    const answer = await search('réparation vélo', 'within: { slug: "bethune" }');
    expect(slugs(answer)).toEqual(['atelier']);
    expect(answer.totalCount).toBe(1);
  });

  test('is none when the text is read as a name', async () => {
    expect(await search('réparation vélo Lens', 'asName: true')).toMatchObject({
      question: null,
      totalCount: 0,
    });
  });
});
