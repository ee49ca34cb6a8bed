import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../api/domain/account/viewer.ts';
import { writeClaims } from '../../api/graph/write-claims.ts';
import { globalId, openWorld, type World } from '../worlds/open-world.ts';
import { TWO_REGIONS } from '../worlds/two-regions.ts';
import { VIEWERS } from '../worlds/who-may-do-what.ts';

const TOLD = `
  __typename
  ... on NotFound { ref }
  ... on InvalidInput { field message }
  ... on Forbidden { reason }
`;
const CHANGE = `... on Change {
  operation number title why undoes undoneBy
  claims { slug of link made removed name from { name } to { name } values { code before after source { name } } }
}`;
const RECORD = `mutation ($input: RecordChangeInput!) {
  recordChange(input: $input) { ${TOLD} ${CHANGE} ... on Conflict { field present } }
}`;
const UNDO = `mutation ($input: UndoChangeInput!) {
  undoChange(input: $input) {
    ${TOLD} ${CHANGE}
    ... on CannotUndo { conflicts { slug value { code before after } } }
  }
}`;

let world: World;
beforeAll(async () => {
  world = await openWorld(TWO_REGIONS);
});
afterAll(() => world.close());

const DECLARED = { source: { declaredOn: '2026-11-30' } };
const BULLETIN = {
  source: { document: { name: 'Bulletin de la communauté', date: '2026-10', url: 'https://exemple.fr/b' } },
  locator: 'p. 3',
  excerpt: 'La Coopérative du marais rejoint le pôle.',
};
const { curatorHere, curatorElsewhere, contributor, administrator } = VIEWERS;

const record = async (input: Record<string, unknown>, viewer: Viewer | null = curatorHere) => {
  const { data, errors } = await world.askAs(viewer, RECORD, {
    input: { operation: randomUUID(), proof: DECLARED, ...input },
  });
  expect(errors).toEqual([]);
  return data.recordChange;
};
const undo = async (change: string, viewer: Viewer | null = curatorHere, operation = randomUUID()) => {
  const { data, errors } = await world.askAs(viewer, UNDO, { input: { operation, change, reason: 'essai' } });
  expect(errors).toEqual([]);
  return data.undoChange;
};
/** The facts of the graph, whole: entities, links and proofs, in order; not the ledger. */
const facts = async () => {
  const { records } = await world.driver.executeQuery(
    `CALL () {
       MATCH (n:Claim) RETURN n.id AS id, labels(n) + [''] AS what, properties(n) AS held
       UNION MATCH (a:Claim)-[r]->(b:Claim) RETURN r.id AS id, [type(r), a.id, b.id] AS what, properties(r) AS held
       UNION MATCH (e:Evidence)-[:FROM]->(s:Source) RETURN e.id AS id, [s.id, ''] AS what, properties(e) AS held
     }
     RETURN id, what, held ORDER BY id`,
    {},
    { database: world.database },
  );
  const ordered = (held: object) => Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(
    records.map((row) => [row.get('id'), row.get('what').sort(), ordered(row.get('held'))]),
  );
};
const newMember = (name: string, more: object[] = []) => ({
  edits: [
    {
      entity: {
        key: 'a',
        kind: 'Enterprise',
        values: [
          { field: 'name', texts: [name] },
          { field: 'legalForm', texts: ['association'] },
        ],
      },
    },
    { link: { relation: 'LOCATED_IN', from: { key: 'a' }, to: { entity: { slug: 'ardres' } } } },
    {
      link: {
        relation: 'MEMBER_OF',
        from: { key: 'a' },
        to: { entity: { slug: 'pole-legumes' } },
        values: [{ field: 'since', texts: ['2026'] }],
      },
    },
    ...more,
  ],
});

describe('what a curator knows', () => {
  test('is written with its proof, found at once by the search, and undone to the last property', async () => {
    const before = await facts();
    const change = await record({ ...newMember('Coopérative du marais'), proof: BULLETIN });
    expect(change).toMatchObject({ __typename: 'Change', title: 'fonction de curator-here' });
    const { data } = await world.ask(`{
      search(text: "cooperative du marais", first: 1) { ... on SearchConnection { edges { node { slug links {
        relation since certainty to { name }
        evidence { excerpt locator certainty source { title date url } }
      } } } } }
    }`);
    const [found] = data.search.edges;
    expect(found.node.slug).toBe('cooperative-du-marais');
    expect(found.node.links).toContainEqual({
      relation: 'MEMBER_OF',
      since: '2026',
      certainty: 'STATED',
      to: { name: 'Pôle légumes' },
      evidence: [
        {
          excerpt: 'La Coopérative du marais rejoint le pôle.',
          locator: 'p. 3',
          certainty: 'STATED',
          source: { title: 'Bulletin de la communauté', date: '2026-10', url: 'https://exemple.fr/b' },
        },
      ],
    });
    const undone = await undo(change.operation);
    expect(undone).toMatchObject({ __typename: 'Change', undoes: change.operation, why: 'essai' });
    expect(await facts()).toBe(before);
    const redone = await undo(undone.operation);
    await undo(redone.operation);
    expect(await facts()).toBe(before);
  });

  test('is signed by a declaration of the function, never by a name', async () => {
    const { operation } = await record(newMember('Jardin partagé'));
    const { data } =
      await world.ask(`{ entity(ref: { slug: "jardin-partage" }) { ... on EntityFound { entity {
      certainty evidence { certainty observedOn source { title nature } }
    } } } }`);
    expect(data.entity.entity).toEqual({
      certainty: 'DECLARED',
      evidence: [
        {
          certainty: 'DECLARED',
          observedOn: '2026-11-30',
          source: { title: 'Déclaration : fonction de curator-here, 2026-11-30', nature: 'déclaration' },
        },
      ],
    });
    await undo(operation);
  });

  test('is written once, however often it is sent, and another demand under the same operation is refused', async () => {
    const operation = randomUUID();
    const [one, other] = await Promise.all([
      record({ operation, ...newMember('Deux fois') }),
      record({ operation, ...newMember('Deux fois') }),
    ]);
    expect(other).toEqual(one);
    const { records } = await world.driver.executeQuery(
      "MATCH (n:Enterprise) WHERE n.name = 'Deux fois' RETURN count(n) AS total",
      {},
      { database: world.database },
    );
    expect(records[0]?.get('total')).toBe(1);
    expect(await record({ operation, ...newMember('Autre chose') })).toMatchObject({ field: 'operation' });
    expect(
      await record({ operation, ...newMember('Deux fois') }, administrator),
      'another account under the same operation',
    ).toMatchObject({ field: 'operation' });
    await undo(one.operation);
  });

  test('is told in the history of the sheet, of the territory and of all above it', async () => {
    const { operation } = await record(newMember('Traces'));
    for (const asked of [
      'of: { slug: "pole-legumes" }',
      'within: { slug: "ardres" }',
      'within: { slug: "nord" }',
    ]) {
      const { data } = await world.ask(
        `{ history(${asked}, first: 1) { ... on HistoryConnection { edges { node { operation account title } } } } }`,
      );
      expect(data.history.edges[0].node, asked).toEqual({
        operation,
        account: null,
        title: 'fonction de curator-here',
      });
    }
    const { data } = await world.ask(
      '{ history(within: { slug: "sud" }) { ... on HistoryConnection { edges { node { operation } } } } }',
    );
    expect(data.history.edges).toEqual([]);
    await undo(operation);
  });
});

describe('a value', () => {
  const changed = (values: object[], viewer = curatorHere, slug = 'ferme') =>
    record({ edits: [{ change: { claim: { entity: { slug } }, values } }] }, viewer);

  test('is corrected, and whoever had read the former one is shown the present one', async () => {
    const before = await facts();
    const change = await changed([{ field: 'name', read: ['Ferme'], texts: ['Ferme du Fort'] }]);
    expect(change.claims).toContainEqual(
      expect.objectContaining({
        slug: 'ferme',
        values: expect.arrayContaining([
          { code: 'name', before: ['Ferme'], after: ['Ferme du Fort'], source: null },
        ]),
      }),
    );
    expect(await changed([{ field: 'name', read: ['Ferme'], texts: ['Ferme'] }])).toEqual({
      __typename: 'Conflict',
      field: 'edits.0.values.name',
      present: ['Ferme du Fort'],
    });
    const later = await changed([{ field: 'name', read: ['Ferme du Fort'], texts: ['Le Fort'] }]);
    expect(await undo(change.operation)).toMatchObject({
      __typename: 'CannotUndo',
      conflicts: expect.arrayContaining([
        { slug: 'ferme', value: { code: 'name', before: ['Ferme du Fort'], after: ['Le Fort'] } },
      ]),
    });
    await undo(later.operation);
    await undo(change.operation);
    expect(await facts()).toBe(before);
  });

  test('has one winner among ten who write at once', async () => {
    const told = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        changed([{ field: 'summary', read: [], texts: [`Version ${index}`] }]),
      ),
    );
    expect(told.map(({ __typename }) => __typename).sort()).toEqual(['Change', ...Array(9).fill('Conflict')]);
    await undo(told.find(({ __typename }) => __typename === 'Change').operation);
  });

  test('ends with a date rather than by vanishing', async () => {
    const link = globalId('Link', 'ferme|ferme--MEMBER_OF--pole-legumes');
    const change = await record({
      edits: [{ change: { claim: { link }, values: [{ field: 'until', read: [], texts: ['2026-06'] }] } }],
    });
    expect(change.__typename).toBe('Change');
    expect(
      await record({
        edits: [
          { change: { claim: { link }, values: [{ field: 'since', read: ['2016'], texts: ['2027'] }] } },
        ],
      }),
    ).toMatchObject({ __typename: 'InvalidInput', field: 'edits.0.values.until' });
    await undo(change.operation);
  });

  test('is touched up without a proof when it is words, never when it is a fact', async () => {
    const tidy = (field: string, read: string[], texts: string[]) =>
      record({
        tidying: true,
        proof: null,
        edits: [
          { change: { claim: { entity: { slug: 'pole-legumes' } }, values: [{ field, read, texts }] } },
        ],
      });
    const change = await tidy('name', ['Pôle légumes'], ['Pôle Légumes']);
    expect(change.__typename).toBe('Change');
    await undo(change.operation);
    expect(await tidy('stage', ['EMERGENCE'], ['DEVELOPPEMENT'])).toMatchObject({
      field: 'edits.0.values.stage',
    });
  });
});

describe('nothing is written', () => {
  const untouched = async (ask: () => Promise<unknown>, told: object) => {
    const before = await facts();
    expect(await ask()).toMatchObject(told);
    expect(await facts()).toBe(before);
  };
  const member = (from: object, to: object) => ({ link: { relation: 'MEMBER_OF', from, to } });
  const slug = (name: string) => ({ entity: { slug: name } });

  test.each([
    ['by a visitor', null, 'SIGN_IN'],
    ['by a contributor', contributor, 'ROLE'],
    ['by the curator of another territory', curatorElsewhere, 'TERRITORY'],
  ])('%s', (_who, viewer, reason) =>
    untouched(() => record(newMember('Intruse'), viewer), { __typename: 'Forbidden', reason }),
  );

  test('in the territory of others: as an entity, at one end of a link, nested after what is allowed', async () => {
    const refused = { __typename: 'Forbidden', reason: 'TERRITORY' };
    const rename = {
      change: { claim: slug('moulin'), values: [{ field: 'name', read: ['Moulin'], texts: ['M'] }] },
    };
    await untouched(() => record({ edits: [rename] }), refused);
    await untouched(() => record({ edits: [member(slug('ferme'), slug('pole-sud'))] }), refused);
    await untouched(() => record(newMember('Cachée', [rename])), refused);
    await untouched(
      () =>
        record({ edits: [{ link: { relation: 'LOCATED_IN', from: slug('moulin'), to: slug('ardres') } }] }),
      refused,
    );
    await untouched(
      () =>
        record({ edits: [{ link: { relation: 'LOCATED_IN', from: slug('friche'), to: slug('ardres') } }] }),
      refused,
    );
  });

  test('without a proof, or with one that cannot be', async () => {
    await untouched(() => record({ ...newMember('Sans preuve'), proof: null }), { field: 'proof' });
    await untouched(
      () => record({ ...newMember('Sans source'), proof: { source: { slug: 'nulle-part' } } }),
      {
        field: 'proof.source',
      },
    );
    await untouched(
      () =>
        record({
          ...newMember('Recommandée'),
          proof: { ...DECLARED, source: { slug: 'journal' }, certainty: 'RECOMMENDED' },
        }),
      { field: 'proof.certainty' },
    );
  });

  test('that the vocabulary does not know, names twice, or keeps from the official frame', async () => {
    const entity = (kind: string, ...values: [string, string][]) => ({
      keeper: { slug: 'nord' },
      edits: [
        { entity: { key: 'a', kind, values: values.map(([field, text]) => ({ field, texts: [text] })) } },
      ],
    });
    const wrong: [object, string][] = [
      [entity('Enterprise', ['legalForm', 'SARL']), 'edits.0.values.name'],
      [entity('Enterprise', ['name', 'A'], ['certainty', 'OFFICIAL']), 'edits.0.values.1.field'],
      [entity('Enterprise', ['name', 'A'], ['keptBy', 'sud']), 'edits.0.values.1.field'],
      [entity('Enterprise', ['name', 'A'], ['siren', '246200844']), 'edits.0.values.siren'],
      [entity('Collectivity', ['name', 'Ville'], ['level', 'COMMUNE']), 'edits.0.values.level'],
      [{ edits: [] }, 'edits'],
      [{ edits: [member(slug('ferme'), slug('friche'))] }, 'edits.0.relation'],
      [{ edits: [member({ key: 'nobody' }, slug('pole-legumes'))] }, 'edits.0.from'],
      [{ edits: [{ remove: { claim: slug('ferme') } }] }, 'reason'],
      [{ reason: 'erreur', edits: [{ remove: { claim: slug('ferme') } }] }, 'edits.0.claim'],
      [{ reason: 'erreur', edits: [{ remove: { claim: slug('ardres') } }] }, 'edits.0.claim'],
      [
        {
          edits: [
            {
              change: { claim: slug('ardres'), values: [{ field: 'name', read: ['Ardres'], texts: ['A'] }] },
            },
          ],
        },
        'edits.0.values.name',
      ],
      [{ edits: [{ prove: { claim: slug('ferme') } }], operation: 'x' }, 'operation'],
    ];
    for (const [input, field] of wrong) {
      await untouched(() => record(input as Record<string, unknown>), { __typename: 'InvalidInput', field });
    }
  });

  test('twice: a link that is there asks for a proof more', async () => {
    await untouched(
      () =>
        record({
          edits: [
            {
              link: {
                ...member(slug('ferme'), slug('pole-legumes')).link,
                values: [{ field: 'since', texts: ['2016'] }],
              },
            },
          ],
        }),
      { __typename: 'InvalidInput', field: 'edits.0.relation' },
    );
  });
});

describe('what stands nowhere', () => {
  test('belongs to the territory of whoever adds it, who says which', async () => {
    const fund = (keeper: string | null) => ({
      ...(keeper ? { keeper: { slug: keeper } } : {}),
      edits: [
        { entity: { key: 'a', kind: 'Contract', values: [{ field: 'name', texts: ['Fonds local'] }] } },
      ],
    });
    expect(await record(fund(null))).toMatchObject({ field: 'edits.0.keeper' });
    expect(await record(fund('sud'))).toMatchObject({ __typename: 'Forbidden' });
    const change = await record(fund('cote'));
    expect(change.__typename).toBe('Change');
    const { data } = await world.ask(
      '{ entity(ref: { slug: "fonds-local" }) { ... on EntityFound { entity { details { code designates { name } } } } } }',
    );
    expect(data.entity.entity.details).toContainEqual({ code: 'keptBy', designates: [{ name: 'Côte' }] });
    const rename = {
      edits: [
        {
          change: {
            claim: { entity: { slug: 'fonds-local' } },
            values: [{ field: 'acronym', read: [], texts: ['FL'] }],
          },
        },
      ],
    };
    expect(await record(rename, curatorElsewhere)).toMatchObject({ __typename: 'Forbidden' });
    const renamed = await record(rename);
    expect(renamed.__typename).toBe('Change');
    expect(await undo(change.operation)).toMatchObject({ __typename: 'CannotUndo' });
    await undo(renamed.operation);
    expect(await undo(change.operation)).toMatchObject({ __typename: 'Change' });
  });
});

describe('undoing', () => {
  test('is refused to whoever could not have written it, and when it is undone already', async () => {
    const { operation } = await record(newMember('Une fois'));
    expect(await undo(operation, curatorElsewhere)).toMatchObject({ reason: 'TERRITORY' });
    expect(await undo(randomUUID())).toMatchObject({ __typename: 'NotFound' });
    expect(await undo(operation, administrator)).toMatchObject({ __typename: 'Change' });
    expect(await undo(operation)).toMatchObject({ __typename: 'InvalidInput', field: 'change' });
  });

  test('spares what others have tied since', async () => {
    const made = await record(newMember('Appréciée'));
    const tie = await record({
      edits: [
        {
          link: {
            relation: 'COOPERATES_WITH',
            from: { entity: { slug: 'labo' } },
            to: { entity: { slug: 'appreciee' } },
          },
        },
      ],
    });
    expect(tie.__typename).toBe('Change');
    expect(await undo(made.operation)).toMatchObject({
      __typename: 'CannotUndo',
      conflicts: [{ slug: 'appreciee', value: null }],
    });
    await undo(tie.operation);
    expect(await undo(made.operation)).toMatchObject({ __typename: 'Change' });
  });
});

describe('a load that comes again', () => {
  const named = async (slug: string) => {
    const { data } = await world.ask(
      `{ entity(ref: { slug: "${slug}" }) { ... on EntityFound { entity { name } } } }`,
    );
    return data.entity?.entity?.name ?? null;
  };

  test('leaves what people wrote or removed, and takes back what they undid', async () => {
    const renamed = await record({
      edits: [
        {
          change: {
            claim: { entity: { slug: 'brasserie' } },
            values: [{ field: 'name', read: ['Brasserie'], texts: ['Brasserie de Bergues'] }],
          },
        },
      ],
    });
    const removed = await record({
      reason: 'saisie deux fois',
      edits: [
        { remove: { claim: { link: globalId('Link', 'atelier|atelier--LOCATED_IN--ardres') } } },
        { remove: { claim: { entity: { slug: 'atelier' } } } },
      ],
    });
    expect([renamed.__typename, removed.__typename]).toEqual(['Change', 'Change']);
    await writeClaims(world.graph, TWO_REGIONS);
    expect([await named('brasserie'), await named('atelier')]).toEqual(['Brasserie de Bergues', null]);

    await undo(removed.operation);
    await undo(renamed.operation);
    const before = await facts();
    await writeClaims(world.graph, TWO_REGIONS);
    expect(await facts()).toBe(before);
    expect([await named('brasserie'), await named('atelier')]).toEqual(['Brasserie', 'Atelier']);
  });
});
