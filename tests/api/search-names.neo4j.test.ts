import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../worlds/open-world.ts';
import { USUAL_NAMES_WORLD } from '../worlds/usual-names.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(USUAL_NAMES_WORLD);
});
afterAll(() => world.close());

const search = async (text: string, more = '') => {
  const { data, errors } = await world.ask(
    `query ($text: String!) { search(text: $text ${more}) { ... on SearchConnection {
        totalCount truncated facets { kind total } levels { level total }
        edges { matchedOn matchedText node { slug } } } } }`,
    { text },
  );
  expect(errors).toEqual([]);
  return data.search;
};

describe('what people type', () => {
  test.each([
    ['St-Malo', 'commune-35288', 'NAME', null],
    ['st malo', 'commune-35288', 'NAME', null],
    ['Ste Menehould', 'commune-51507', 'NAME', null],
    ['ST BENOIT SUR SEINE', 'commune-10336', 'NAME', null],
    ['20009320100016', 'epci-200093201', 'SIRET', '200093201'],
    ['200 093 201 00016', 'epci-200093201', 'SIRET', '200093201'],
    ['200093201', 'epci-200093201', 'CODE', '200093201'],
    ['94240', 'commune-94038', 'POSTAL_CODE', '94240'],
    ['94240 hay', 'commune-94038', 'POSTAL_CODE', '94240'],
    ['1001', 'commune-01001', 'CODE_ZERO_EATEN', '01001'],
    ['1400', 'commune-01001', 'CODE_ZERO_EATEN', '01400'],
    ['69D', 'departement-69', 'CODE', '69D'],
    ['69M', 'epci-200046977', 'CODE', '69M'],
    ['2a', 'departement-2A', 'CODE', '2A'],
    ['MEL', 'epci-200093201', 'INITIALS', null],
    ['métropole de Lille', 'epci-200093201', 'NAME', null],
    ['grand lyon', 'epci-200046977', 'ALIAS', 'Grand Lyon'],
    ['CAHC', 'ca-henin-carvin', 'ACRONYM', 'CAHC'],
    ['85307', 'commune-85001', 'FORMER_CODE', '85307'],
    ['50133', 'commune-50391', 'FORMER_CODE', '50133'],
    ['245900410', 'epci-200093201', 'FORMER_CODE', '245900410'],
    ['La Faute-sur-Mer', 'commune-85001', 'FORMER_NAME', 'La Faute-sur-Mer'],
    ['la faute', 'commune-85001', 'FORMER_NAME', 'La Faute-sur-Mer'],
    ['parame', 'commune-35288', 'FORMER_NAME', 'Paramé'],
    ['13209', 'commune-13055', 'DISTRICT', '13209'],
    ['75101', 'commune-75056', 'DISTRICT', '75101'],
    ['marseille 9e', 'commune-13055', 'DISTRICT', 'Marseille 9e Arrondissement'],
  ])('« %s » leads to %s, by %s', async (text, slug, matchedOn, matchedText) => {
    const [first] = (await search(text)).edges;
    expect(first).toEqual({ node: { slug }, matchedOn, matchedText });
  });

  test('of a postal code that communes share, the most peopled comes first', async () => {
    const { edges } = await search('94240');
    expect(edges.map((edge: any) => edge.node.slug)).toEqual(['commune-94038', 'commune-94001']);
  });
});

describe('homonyms', () => {
  const slugs = async (text: string) => (await search(text)).edges.map((edge: any) => edge.node.slug);

  test('come by population, whatever other and former names lengthen them', async () => {
    expect(await slugs('chaumont')).toEqual(['commune-52121', 'commune-89093', 'commune-74065']);
  });

  test('by their whole name come before what a document names so among other words', async () => {
    expect(await slugs('paris')).toEqual(['commune-75056', 'departement-75', 'velo-grand-paris']);
    expect(await slugs('loire')).toEqual(['departement-42', 'commune-49178', 'region-52']);
  });

  test('lead to the town that one of them was, when it is ten times as peopled', async () => {
    expect(await slugs('evry')).toEqual(['commune-91228', 'commune-89162']);
    expect(await slugs('saint ouen')).toEqual(['commune-93070', 'commune-41226', 'commune-77428']);
  });

  test('of almost the same population come by that of their grouping', async () => {
    for (const typed of ['saint denis', 'st denis', 'St-Denis']) {
      expect((await slugs(typed)).slice(0, 3)).toEqual(['commune-93066', 'commune-97411', 'commune-11339']);
    }
  });
});

describe('what is counted', () => {
  test('is what matches in the world, the kinds and the levels chosen, whatever the length of a page', async () => {
    const answer = await search('saint', 'levels: [EPCI], first: 1');
    expect(answer).toMatchObject({ totalCount: 2, truncated: false });
    expect(answer.edges).toHaveLength(1);
    expect(answer.levels).toEqual([
      { level: 'COMMUNE', total: 9 },
      { level: 'EPCI', total: 2 },
    ]);
    expect(answer.facets).toEqual([{ kind: 'Collectivity', total: 11 }]);
  });

  test('is the fiction alone, asked of the fiction', async () => {
    const answer = await search('saint', 'levels: [EPCI], first: 1, demonstration: true');
    expect(answer.totalCount).toBe(20);
  });
});

describe('a former code', () => {
  const entity = async (ref: string) => {
    const { data, errors } = await world.ask(
      `{ entity(ref: ${ref}) { __typename ... on EntityFound { entity { slug } } ... on NotFound { message } } }`,
    );
    expect(errors).toEqual([]);
    return data.entity.entity?.slug ?? data.entity.__typename;
  };

  test.each([
    ['{ slug: "commune-85307" }', 'commune-85001'],
    ['{ insee: { level: COMMUNE, code: "85307" } }', 'commune-85001'],
    ['{ insee: { level: COMMUNE, code: "13209" } }', 'commune-13055'],
    ['{ slug: "commune-75101" }', 'commune-75056'],
    ['{ siren: "245900410" }', 'epci-200093201'],
    ['{ slug: "epci-245900410" }', 'epci-200093201'],
    ['{ slug: "epci-246200299" }', 'ca-henin-carvin'],
    ['{ slug: "commune-99999" }', 'NotFound'],
    ['{ insee: { level: EPCI, code: "85307" } }', 'NotFound'],
    ['{ slug: "rien-de-tel" }', 'NotFound'],
  ])('%s names %s', async (ref, slug) => {
    expect(await entity(ref)).toBe(slug);
  });

  test('is followed in a filter too', async () => {
    const { data, errors } = await world.ask(
      '{ entities(filter: { within: { slug: "commune-85307" } }, first: 1) { __typename } }',
    );
    expect(errors).toEqual([]);
    expect(data.entities.__typename).toBe('EntityConnection');
  });
});
