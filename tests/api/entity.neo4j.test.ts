import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ECOPOLE_WORLD } from '../worlds/ecopole.ts';
import { globalId, openWorld, type World } from '../worlds/open-world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(ECOPOLE_WORLD);
});
afterAll(() => world.close());

const FOUND = '... on EntityFound { entity { __typename slug name } }';
const REFUSED = '... on NotFound { message ref } ... on InvalidInput { message field }';
const entityBy = (ref: string) => world.ask(`{ entity(ref: ${ref}) { __typename ${FOUND} ${REFUSED} } }`);

describe('an entity', () => {
  test('answers to its slug, its global id, its SIREN and its INSEE code', async () => {
    const names = [
      ['{ slug: "ecopole" }', 'ecopole'],
      [`{ id: "${globalId('Pole', 'ecopole')}" }`, 'ecopole'],
      ['{ siren: "246 200 844" }', 'cc-audruicq'],
      ['{ insee: { level: COMMUNE, code: "59606" } }', 'valenciennes'],
    ] as const;
    for (const [ref, slug] of names) {
      const { data } = await entityBy(ref);
      expect(data.entity).toMatchObject({ __typename: 'EntityFound', entity: { slug } });
    }
  });

  test('that does not exist is a typed answer in French, not an error', async () => {
    const { data, errors } = await entityBy('{ slug: "inconnu" }');
    expect(errors).toEqual([]);
    expect(data.entity).toEqual({
      __typename: 'NotFound',
      ref: 'inconnu',
      message: 'Rien dans Maillage ne porte la référence « inconnu ».',
    });
  });

  test('asked by a code that cannot be one is told which field is wrong', async () => {
    expect((await entityBy('{ siren: "123456789" }')).data.entity).toMatchObject({ field: 'siren' });
    expect((await entityBy('{ insee: { level: COMMUNE, code: "9999999" } }')).data.entity).toMatchObject({
      field: 'insee',
    });
    expect((await entityBy('{ id: "pas un identifiant" }')).data.entity).toMatchObject({ field: 'ref.id' });
  });

  test('of one level does not answer to the code of another', async () => {
    const { data } = await entityBy('{ insee: { level: DEPARTEMENT, code: "59606" } }');
    expect(data.entity.__typename).toBe('NotFound');
  });

  test('shows its proofs, its statements and its events, each with source, place and excerpt', async () => {
    const { data } = await world.ask(`{ entity(ref: { slug: "ecopole" }) { ... on EntityFound { entity {
      evidenceTotal sourceTotal statementTotal linkTotal
      evidence { locator excerpt certainty observedOn source { slug title date } }
      statements { aspect text evidence { excerpt locator } }
    } } } }`);
    expect(data.entity.entity).toEqual({
      evidenceTotal: 1,
      sourceTotal: 1,
      statementTotal: 1,
      linkTotal: 4,
      evidence: [
        {
          locator: 'ligne 1',
          excerpt: 'Écopôle alimentaire de la région d’Audruicq',
          certainty: 'STATED',
          observedOn: '2025-03',
          source: { slug: 'journal', title: 'Journal du territoire', date: '2025-03' },
        },
      ],
      statements: [
        {
          aspect: 'objet',
          text: 'Un système alimentaire local.',
          evidence: [{ excerpt: 'système alimentaire local', locator: 'ligne 8' }],
        },
      ],
    });
  });

  test('shows its events with the role it had', async () => {
    const { data } = await world.ask(
      '{ entity(ref: { slug: "cc-audruicq" }) { ... on EntityFound { entity { events { title date role } } } } }',
    );
    expect(data.entity.entity.events).toEqual([
      { title: 'Achat de l’espace agricole', date: '2010', role: 'acquéreur' },
    ]);
  });

  test('counts its links by relation, direction and kind before any is opened', async () => {
    const { data } = await world.ask(`{ entity(ref: { slug: "ecopole" }) { ... on EntityFound { entity {
      linkCounts { relation direction kind total } } } } }`);
    expect(data.entity.entity.linkCounts).toEqual([
      { relation: 'FOUNDED', direction: 'IN', kind: 'Enterprise', total: 1 },
      { relation: 'HOSTED_AT', direction: 'OUT', kind: 'Place', total: 1 },
      { relation: 'PARTICIPATES_IN', direction: 'IN', kind: 'ActorGroup', total: 1 },
      { relation: 'SUPPORTS', direction: 'IN', kind: 'Collectivity', total: 1 },
    ]);
  });

  test('without a link is a full answer with empty lists', async () => {
    const { data, errors } =
      await world.ask(`{ entity(ref: { slug: "pole-velo" }) { ... on EntityFound { entity {
      linkTotal links { relation } linkCounts { total } statements { text } } } } }`);
    expect(errors).toEqual([]);
    expect(data.entity.entity).toEqual({ linkTotal: 0, links: [], linkCounts: [], statements: [] });
  });

  test('costs one statement whatever is asked of it', async () => {
    world.runner.statements = 0;
    await world.ask(`{ entity(ref: { slug: "ecopole" }) { ... on EntityFound { entity {
      name linkTotal evidence { excerpt source { title } } statements { text } events { title }
      links { relation from { name } to { name } evidence { excerpt } } linkCounts { total } } } } }`);
    expect(world.runner.statements).toBe(1);
  });

  test('at the end of a link can be asked more, at one statement for all ends of a level', async () => {
    world.runner.statements = 0;
    const { data } = await world.ask(`{ entity(ref: { slug: "ecopole" }) { ... on EntityFound { entity {
      links { to { slug linkTotal } from { slug linkTotal } } } } } }`);
    expect(world.runner.statements).toBe(2);
    expect(data.entity.entity.links).toContainEqual({
      from: { slug: 'anges-jardiniers', linkTotal: 1 },
      to: { slug: 'ecopole', linkTotal: 4 },
    });
  });
});

describe('a list', () => {
  test('of poles goes by name, page after page, with its total', async () => {
    const page = (after: string) =>
      world.ask(
        `{ poles(first: 1${after}) { totalCount pageInfo { hasNextPage endCursor } edges { node { slug } } } }`,
      );
    const first = (await page('')).data.poles;
    expect(first).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      edges: [{ node: { slug: 'ecopole' } }],
    });
    const second = (await page(`, after: "${first.pageInfo.endCursor}"`)).data.poles;
    expect(second).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: false },
      edges: [{ node: { slug: 'pole-velo' } }],
    });
  });

  test.each(['first: 1000000', 'first: -1', 'first: 201', 'after: "n’importe quoi"'])(
    'refuses a page it cannot serve (%s), in French',
    async (page) => {
      const { errors } = await world.ask(`{ poles(${page}) { totalCount } }`);
      expect(errors).toHaveLength(1);
      expect(errors[0]).toMatch(/nombre entier|curseur/);
    },
  );

  test('of sources puts first the ones facts rest on', async () => {
    const { data } = await world.ask('{ sources { totalCount edges { node { slug evidenceTotal } } } }');
    expect(data.sources).toEqual({
      totalCount: 1,
      edges: [{ node: { slug: 'journal', evidenceTotal: 17 } }],
    });
  });
});

describe('node', () => {
  test('gives an entity, a source and a link by their global ids, and nothing for what does not exist', async () => {
    const { data } = await world.ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id
        ... on Entity { name } ... on Source { title } ... on Link { relation evidence { excerpt } } } }`,
      {
        ids: [
          globalId('Pole', 'ecopole'),
          globalId('Source', 'journal'),
          globalId('Link', 'cc-audruicq|cc-audruicq--ACQUIRES--espace-agricole'),
          globalId('Pole', 'inconnu'),
          globalId('Enterprise', 'ecopole'),
        ],
      },
    );
    expect(data.nodes).toMatchObject([
      { __typename: 'Pole', name: 'Écopôle alimentaire de la région d’Audruicq' },
      { __typename: 'Source', title: 'Journal du territoire' },
      {
        __typename: 'Link',
        relation: 'ACQUIRES',
        evidence: [{ excerpt: 'saisit en 2010 l’opportunité d’acquérir' }],
      },
      null,
      null,
    ]);
  });
});

test('a proof is given back by its identifier, with its source', async () => {
  const { data } = await world.ask(
    `{ entity(ref: { slug: "valenciennes" }) { ... on EntityFound { entity { evidence(first: 1) { id excerpt certainty source { title } } } } } }`,
  );
  const [proof] = data.entity.entity.evidence;
  const again = await world.ask(
    `{ node(id: "${proof.id}") { id ... on Evidence { excerpt certainty source { title } } } }`,
  );
  expect(again).toEqual({ data: { node: proof }, errors: [] });
});
