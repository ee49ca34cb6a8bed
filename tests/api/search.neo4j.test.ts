import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ECOPOLE_WORLD } from '../worlds/ecopole.ts';
import { openWorld, type World } from '../worlds/open-world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(ECOPOLE_WORLD);
});
afterAll(() => world.close());

const search = async (text: string, more = '') => {
  const { data, errors } = await world.ask(
    `query ($text: String!) { search(text: $text ${more}) { __typename
      ... on SearchConnection { totalCount facets { kind total } edges { cursor matchedOn node { slug } } }
      ... on InvalidInput { field message } } }`,
    { text },
  );
  expect(errors).toEqual([]);
  return data.search;
};
const firstOf = async (text: string) => (await search(text)).edges[0]?.node.slug;

describe('a search', () => {
  test.each([
    ['ecopole audruicq', 'ecopole'],
    ['ÉCOPÔLE', 'ecopole'],
    ['l’écopole', 'ecopole'],
    ['valencienes', 'valenciennes'],
    ['Valen', 'valenciennes'],
    ['732 829 320', 'anges-jardiniers'],
    ['732829320', 'anges-jardiniers'],
    ['59606', 'valenciennes'],
  ])('finds for « %s » the right thing first', async (text, slug) => {
    expect(await firstOf(text)).toBe(slug);
  });

  test('puts a named pole before a group that only quotes its name', async () => {
    const { edges } = await search('écopôle');
    expect(edges.map((edge: any) => edge.node.slug)).toEqual(['ecopole', 'trois-jardins']);
  });

  test('says what answered: name, other name, code or a near word', async () => {
    const reasons = await Promise.all(['audruicq', 'valencienes', '59606'].map((text) => search(text)));
    expect(reasons.map((answer) => answer.edges[0].matchedOn)).toEqual(['NAME', 'APPROXIMATE', 'CODE']);
  });

  test('counts its answers by kind before kinds are chosen', async () => {
    const answer = await search('ecopole', 'kinds: [ActorGroup]');
    expect(answer.totalCount).toBe(1);
    expect(answer.facets).toEqual([
      { kind: 'ActorGroup', total: 1 },
      { kind: 'Pole', total: 1 },
    ]);
  });

  test('goes on from a cursor', async () => {
    const [first] = (await search('ecopole', 'first: 1')).edges;
    const { edges } = await search('ecopole', `first: 1, after: "${first.cursor}"`);
    expect(edges.map((edge: any) => edge.node.slug)).toEqual(['trois-jardins']);
  });

  test.each([
    '*',
    '*:*',
    '"',
    '""',
    '+(',
    '-',
    'a:b OR',
    'AND',
    'NOT',
    '/',
    '/.*/',
    '~',
    '~2',
    '^',
    '\\',
    '[a TO z]',
    '{',
    '&&',
    '||',
    '!',
    'name:*',
    'foldedName:ecopole',
    '?',
    '*ecopole',
    "' OR 1=1",
    '}) RETURN 1 //',
    '\u0000',
    '💶',
    '<b>',
    '   ',
    '',
    'a'.repeat(10_000),
    'é '.repeat(5_000),
    '('.repeat(10_000),
    '"'.repeat(999),
  ])('takes hostile text as plain characters (%#)', async (text) => {
    const answer = await search(text);
    expect(answer.__typename).toBe('SearchConnection');
    expect(answer.totalCount).toBeLessThan(ECOPOLE_WORLD.nodes.length);
  });

  test('never takes a wildcard for everything', async () => {
    for (const text of ['*', '*:*', '?', '/.*/']) expect((await search(text)).totalCount).toBe(0);
  });

  test('refuses a page of a million with the name of the field', async () => {
    expect(await search('ecopole', 'first: 1000000')).toMatchObject({
      __typename: 'InvalidInput',
      field: 'first',
    });
    expect(await search('ecopole', 'after: "zzz"')).toMatchObject({
      __typename: 'InvalidInput',
      field: 'after',
    });
  });

  test('costs four statements: the places it may name, what it may ask, the answers, what is known of them', async () => {
    world.runner.statements = 0;
    await search('ecopole');
    expect(world.runner.statements).toBe(4);
  });
});
