import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../worlds/open-world.ts';
import { PLACED_WORLD } from '../worlds/placed.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(PLACED_WORLD);
});
afterAll(() => world.close());

const POSITION = 'position { lat lon basis total of { slug } }';

async function positionOf(slug: string) {
  const { data, errors } = await world.ask(
    `query ($slug: String!) { entity(ref: { slug: $slug }) { ... on EntityFound { entity { ${POSITION} } } } }`,
    { slug },
  );
  expect(errors).toEqual([]);
  return data.entity.entity.position;
}

test('a place and a collectivity stand at their own coordinates', async () => {
  expect(await positionOf('ferme')).toMatchObject({ lat: 50.5, lon: 2.5, basis: 'OWN', of: [] });
  expect(await positionOf('arques')).toMatchObject({ lat: 50.74, basis: 'PLACE' });
  expect(await positionOf('cc-aa')).toMatchObject({ lat: 50.7, basis: 'MEAN' });
});

test('a pole stands at the centre of the most precise collectivity known', async () => {
  expect(await positionOf('pole-arques')).toMatchObject({
    lat: 50.74,
    basis: 'CENTRE',
    of: [{ slug: 'arques' }],
  });
});

test('a commune nobody located hands over to the grouping it is part of now', async () => {
  const haut = { lat: 50.1, lon: 2.1, basis: 'CENTRE', of: [{ slug: 'cc-haut' }] };
  expect(await positionOf('clerques')).toMatchObject(haut);
  expect(await positionOf('pole-clerques')).toMatchObject(haut);
});

test('a pole that covers several groupings stands in their middle', async () => {
  const position = await positionOf('pole-deux');
  expect(position).toMatchObject({ basis: 'MIDDLE', total: 2, of: [{ slug: 'cc-aa' }, { slug: 'cc-haut' }] });
  expect(position.lat).toBeCloseTo(50.4);
  expect(position.lon).toBeCloseTo(2.2);
});

test('what no source places is without position', async () => {
  expect(await positionOf('pole-nulle-part')).toBeNull();
});

test('the positions of a whole list cost no more statements than its names', async () => {
  const cost = async (fields: string) => {
    world.runner.statements = 0;
    const { errors } = await world.ask(`{ poles(first: 50) { edges { node { ${fields} } } } }`);
    expect(errors).toEqual([]);
    return world.runner.statements;
  };
  expect(await cost(POSITION)).toBe(await cost('name'));
});

test('the positions of the ends of links cost one statement for all', async () => {
  world.runner.statements = 0;
  const { errors } = await world.ask(
    `{ entity(ref: { slug: "pole-deux" }) { ... on EntityFound { entity { links { to { ${POSITION} } } } } } }`,
  );
  expect(errors).toEqual([]);
  expect(world.runner.statements).toBe(2);
});
