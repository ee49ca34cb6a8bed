import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ECOPOLE_WORLD } from '../worlds/ecopole.ts';
import { openWorld, type World } from '../worlds/open-world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(ECOPOLE_WORLD);
});
afterAll(() => world.close());

const around = async (ids: readonly string[], more = '', relations: string[] | null = null) => {
  const { data, errors } = await world.ask(
    `query ($of: [Opening!]!) { neighbourhood(of: $of ${more}) { __typename
      ... on Neighbourhood { neighbourTotal truncated entities { slug }
        links { slug since certainty from { slug } to { slug } evidence { excerpt } } }
      ... on NotFound { ref message } ... on InvalidInput { field message } } }`,
    { of: ids.map((slug) => ({ entity: { slug }, relations })) },
  );
  expect(errors).toEqual([]);
  return data.neighbourhood;
};
const ECOPOLE = 'ecopole';
const slugs = (entities: { slug: string }[]) => entities.map((entity) => entity.slug);

describe('the neighbourhood of a pole', () => {
  test('shows who founds, joins, supports and hosts it, and the links they have with each other', async () => {
    const answer = await around([ECOPOLE]);
    expect(slugs(answer.entities)[0]).toBe('ecopole');
    expect(slugs(answer.entities).sort()).toEqual([
      'anges-jardiniers',
      'cc-audruicq',
      'ecopole',
      'espace-agricole',
      'trois-jardins',
    ]);
    expect(answer.links).toContainEqual({
      slug: 'cc-audruicq--ACQUIRES--espace-agricole',
      since: '2010',
      certainty: 'STATED',
      from: { slug: 'cc-audruicq' },
      to: { slug: 'espace-agricole' },
      evidence: [{ excerpt: 'saisit en 2010 l’opportunité d’acquérir' }],
    });
    expect(answer.links).toHaveLength(5);
  });

  test('says how many neighbours there are when it shows fewer', async () => {
    const answer = await around([ECOPOLE], 'limit: 2');
    expect(answer).toMatchObject({ neighbourTotal: 4, truncated: true });
    expect(answer.entities).toHaveLength(3);
  });

  test('can be restricted to kinds, relations and certainties', async () => {
    expect(slugs((await around([ECOPOLE], 'kinds: [Place]')).entities)).toEqual([
      'ecopole',
      'espace-agricole',
    ]);
    expect(slugs((await around([ECOPOLE], '', ['FOUNDED'])).entities)).toEqual([
      'ecopole',
      'anges-jardiniers',
    ]);
    const stated = await around([ECOPOLE], 'certainties: [STATED]');
    expect(slugs(stated.entities)).not.toContain('cc-audruicq');
  });

  test('can be held, entity by entity, to some kinds and to the most tied', async () => {
    const held = async (opening: string) => {
      const { data, errors } = await world.ask(
        `{ neighbourhood(of: [{ entity: { slug: "ecopole" } ${opening} }]) {
          ... on Neighbourhood { entities { slug } } ... on InvalidInput { field } } }`,
      );
      expect(errors).toEqual([]);
      return data.neighbourhood;
    };
    expect(slugs((await held('kinds: [Place]')).entities)).toEqual(['ecopole', 'espace-agricole']);
    const [centre, most, ...others] = slugs((await held('first: 1')).entities);
    expect([centre, most, others]).toEqual(['ecopole', 'cc-audruicq', []]);
    expect(await held('first: -1')).toEqual({ field: 'of' });
  });

  test('opened by one relation and then whole is opened whole', async () => {
    const { data } = await world.ask(
      `{ neighbourhood(of: [
        { entity: { slug: "ecopole" }, relations: [FOUNDED] }
        { entity: { slug: "cc-audruicq" }, relations: [ACQUIRES] }
        { entity: { slug: "cc-audruicq" } }
      ]) { ... on Neighbourhood { entities { slug } } } }`,
    );
    expect(slugs(data.neighbourhood.entities).sort()).toEqual([
      'anges-jardiniers',
      'cc-audruicq',
      'ecopole',
      'espace-agricole',
    ]);
  });

  test('of an isolated entity is that entity alone, not an error', async () => {
    expect(await around(['pole-velo'])).toMatchObject({
      neighbourTotal: 0,
      entities: [{ slug: 'pole-velo' }],
      links: [],
    });
  });

  test('of two entities draws each once', async () => {
    const answer = await around([ECOPOLE, 'cc-audruicq', ECOPOLE]);
    expect(new Set(slugs(answer.entities)).size).toBe(answer.entities.length);
    expect(answer.entities).toHaveLength(5);
  });

  test('names the centres that nothing bears, and draws the others as if they were alone', async () => {
    const { data } = await world.ask(`{
      both: neighbourhood(of: [{ entity: { slug: "disparu" } }, { entity: { slug: "${ECOPOLE}" } }]) {
        ... on Neighbourhood { missing neighbourTotal entities { slug } links { slug } } }
      alone: neighbourhood(of: [{ entity: { slug: "${ECOPOLE}" } }]) {
        ... on Neighbourhood { missing neighbourTotal entities { slug } links { slug } } }
    }`);
    expect(data.both).toEqual({ ...data.alone, missing: ['disparu'] });
    expect(data.alone.missing).toEqual([]);
  });

  test('of something unknown, of nothing or over the limit is a typed answer', async () => {
    expect(await around(['inconnu'])).toMatchObject({
      __typename: 'NotFound',
      ref: 'inconnu',
    });
    expect(await around([])).toMatchObject({ __typename: 'InvalidInput', field: 'of' });
    expect(await around(['%%%'])).toMatchObject({ __typename: 'NotFound', ref: '%%%' });
    expect(await around([ECOPOLE], 'limit: 501')).toMatchObject({
      __typename: 'InvalidInput',
      field: 'limit',
    });
  });

  test('costs three statements whatever its size', async () => {
    for (const limit of [1, 4]) {
      world.runner.statements = 0;
      await around([ECOPOLE], `limit: ${limit}`);
      expect(world.runner.statements).toBe(3);
    }
  });
});
