import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../worlds/open-world.ts';
import { USUAL_NAMES_WORLD } from '../worlds/usual-names.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(USUAL_NAMES_WORLD);
});
afterAll(() => world.close());

const search = async (text: string, near: string | null = null) => {
  const { data, errors } = await world.ask(
    `query ($text: String!, $near: String) { search(text: $text, near: $near) { ... on SearchConnection {
        nearUnknown
        question { place { slug } homonyms { slug code } }
        edges { node { slug } }
      } } }`,
    { text, near },
  );
  expect(errors).toEqual([]);
  return data.search;
};

describe('a place of a question that several bear the name of', () => {
  test('is the most peopled, and the others are told', async () => {
    const { question } = await search('boulangerie Chaumont');
    expect(question.place.slug).toBe('commune-52121');
    expect(question.homonyms).toEqual([
      { slug: 'commune-89093', code: '89093' },
      { slug: 'commune-74065', code: '74065' },
    ]);
  });

  test('is that of the département whose number is said beside', async () => {
    const { question } = await search('boulangerie Chaumont 74');
    expect(question.place.slug).toBe('commune-74065');
    expect(question.homonyms.map(({ slug }: { slug: string }) => slug)).toEqual([
      'commune-52121',
      'commune-89093',
    ]);
  });

  test('is found first by its name and that number', async () => {
    const { edges } = await search('Saint-Denis 11');
    expect(edges[0].node.slug).toBe('commune-11339');
  });
});

describe('where the reader works', () => {
  test.each(['commune-35288', '35288', '200093201'])('is known by « %s »', async (near) => {
    expect((await search('boulangerie', near)).nearUnknown).toBeNull();
  });

  test.each(['saint-malo-du-nord', '99999', '123456789'])(
    'is told when nothing bears « %s »',
    async (near) => {
      expect((await search('boulangerie', near)).nearUnknown).toBe(near);
    },
  );
});
