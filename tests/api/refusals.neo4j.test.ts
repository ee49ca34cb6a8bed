import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../worlds/open-world.ts';
import { TWO_REGIONS } from '../worlds/two-regions.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(TWO_REGIONS);
});
afterAll(() => world.close());

const REFUSED = '__typename ... on NotFound { message } ... on InvalidInput { message field }';
const ANSWER = async (operation: string) => {
  const { data, errors } = await world.ask(`{ answer: ${operation} }`);
  expect(errors).toEqual([]);
  return data.answer;
};
const UNKNOWN = '{ insee: { level: COMMUNE, code: "99999" } }';
const SEEDED = (of: string) => `of: { territory: ${of} }`;

describe('an unknown code', () => {
  test.each([
    `entity(ref: ${UNKNOWN})`,
    `neighbourhood(of: [{ entity: ${UNKNOWN} }])`,
    `entities(filter: { within: ${UNKNOWN} })`,
    `entities(filter: { policyArea: ${UNKNOWN} })`,
    `entities(filter: { hasNot: [{ to: ${UNKNOWN} }] })`,
    `subgraph(${SEEDED(UNKNOWN)})`,
    `paths(from: { slug: "ferme" }, to: ${UNKNOWN})`,
    `commonNeighbours(of: [{ slug: "ferme" }, ${UNKNOWN}])`,
    `timeline(of: ${UNKNOWN})`,
    `statistics(${SEEDED(UNKNOWN)})`,
  ])('is named in a typed answer: %s', async (operation) => {
    expect(await ANSWER(`${operation} { ${REFUSED} }`)).toEqual({
      __typename: 'NotFound',
      message: 'Rien dans Maillage ne porte la référence « code INSEE 99999 ».',
    });
  });
});

describe('an impossible filter', () => {
  const impossible = 'filter: { kinds: [Pole], levels: [COMMUNE], natures: ["rien"] }';
  test.each([
    [`entities(${impossible}) { ... on EntityConnection { totalCount } }`, { totalCount: 0 }],
    [
      `subgraph(${SEEDED('{ slug: "nord" }')}, ${impossible}) { ... on Subgraph { entityTotal } }`,
      { entityTotal: 0 },
    ],
    [
      `statistics(${SEEDED('{ slug: "nord" }')}, ${impossible}) { ... on Statistics { linkTotal } }`,
      { linkTotal: 0 },
    ],
    [
      'neighbourhood(of: [{ entity: { slug: "ferme" } }], kinds: [Territory]) { ... on Neighbourhood { neighbourTotal } }',
      { neighbourTotal: 0 },
    ],
    [
      'commonNeighbours(of: [{ slug: "ferme" }, { slug: "garage" }], kinds: [Territory]) { ... on CommonNeighbours { total } }',
      { total: 0 },
    ],
    [
      'timeline(of: { slug: "ferme" }, period: { from: "2030", to: "2020" }) { ... on EventConnection { totalCount } }',
      { totalCount: 0 },
    ],
    [
      'paths(from: { slug: "ferme" }, to: { slug: "garage" }, links: { relations: [OWNS] }) { ... on NoPath { longest } }',
      { longest: 6 },
    ],
  ])('is answered by nothing, without an error: %s', async (operation, nothing) => {
    expect(await ANSWER(operation)).toEqual(nothing);
  });
});

describe('a page of a million', () => {
  test.each([
    ['search(text: "ferme", first: 1000000)', 'first'],
    ['neighbourhood(of: [{ entity: { slug: "ferme" } }], limit: 1000000)', 'limit'],
    ['entities(first: 1000000)', 'first'],
    [`subgraph(${SEEDED('{ slug: "nord" }')}, limit: 1000000)`, 'limit'],
    ['paths(from: { slug: "ferme" }, to: { slug: "labo" }, limit: 1000000)', 'limit'],
    ['commonNeighbours(of: [{ slug: "ferme" }, { slug: "labo" }], first: 1000000)', 'first'],
    ['timeline(of: { slug: "ferme" }, first: 1000000)', 'first'],
  ])('is refused with its field, in French: %s', async (operation, field) => {
    const answer = await ANSWER(`${operation} { ... on InvalidInput { message field } }`);
    expect(answer.field).toBe(field);
    expect(answer.message).toMatch(/^« \w+ » doit être un nombre entier de \d+ à \d+\.$/);
  });
});

describe('a question forty levels deep', () => {
  const deep = (inner: string) => `${'links { to { '.repeat(20)}${inner}${' } }'.repeat(20)}`;
  test.each([
    (inner: string) => `entity(ref: { slug: "ferme" }) { ... on EntityFound { entity { ${inner} } } }`,
    (inner: string) => `entities { ... on EntityConnection { edges { node { ${inner} } } } }`,
    (inner: string) =>
      `subgraph(${SEEDED('{ slug: "nord" }')}) { ... on Subgraph { entities { ${inner} } } }`,
    (inner: string) =>
      `paths(from: { slug: "ferme" }, to: { slug: "labo" }) { ... on Paths { paths { entities { ${inner} } } } }`,
    (inner: string) =>
      `commonNeighbours(of: [{ slug: "ferme" }, { slug: "labo" }]) { ... on CommonNeighbours { entities { ${inner} } } }`,
    (inner: string) =>
      `timeline(of: { slug: "ferme" }) { ... on EventConnection { edges { node { about { ${inner} } } } } }`,
  ])('is refused before anything is read (%#)', async (operation) => {
    world.runner.statements = 0;
    const { errors } = await world.ask(`{ ${operation(deep('slug'))} }`);
    expect(errors[0]).toMatch(/^Question trop large/);
    expect(world.runner.statements).toBe(0);
  });
});

test('a drawing of two thousand entities can be asked, and not with fifty statements each', async () => {
  const drawn = (fields: string) =>
    world.ask(
      `{ subgraph(${SEEDED('{ slug: "nord" }')}, limit: 2000) { ... on Subgraph { entityTotal entities { ${fields} }
        links { slug relation certainty depth since until from { slug } to { slug } evidence(first: 1) { excerpt } } } } }`,
    );
  expect((await drawn('slug name kind certainty position { lat lon }')).errors).toEqual([]);
  expect((await drawn('statements { text evidence { excerpt source { title } } }')).errors[0]).toMatch(
    /trop large/,
  );
});
