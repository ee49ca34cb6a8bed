import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../worlds/open-world.ts';
import { POLE_WORLD } from '../worlds/pole-world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(POLE_WORLD);
});
afterAll(() => world.close());

const ofPole = async (slug: string, selection: string) => {
  const { data, errors } = await world.ask(
    `query ($slug: String!) {
      entity(ref: { slug: $slug }) { ... on EntityFound { entity { ... on Pole { ${selection} } } } }
    }`,
    { slug },
  );
  expect(errors).toEqual([]);
  return data.entity.entity;
};

const article9 = async (slug: string): Promise<Record<string, any>> => {
  const pole = await ofPole(
    slug,
    `article9 { compositionComplete caution parts {
      slug status reason territories { slug }
      links { slug evidence { excerpt source { title } } } toCheck { slug }
    } }`,
  );
  return Object.fromEntries(pole.article9.parts.map((part: { slug: string }) => [part.slug, part]));
};

describe('article 9 of a pole declared complete', () => {
  test('finds what is there, and says absent what nobody in it is', async () => {
    const parts = await article9('pole-bois');
    const statuses = Object.fromEntries(
      Object.entries(parts).map(([id, { status, reason }]) => [id, [status, reason]]),
    );
    expect(statuses).toEqual({
      'same-territory': ['PRESENT', 'FOUND'],
      ess: ['PRESENT', 'FOUND'],
      others: ['PRESENT', 'FOUND'],
      authorities: ['ABSENT', 'COMPLETE_WITHOUT'],
      training: ['ABSENT', 'COMPLETE_WITHOUT'],
      aim: ['UNDETERMINED', 'NOT_IN_LINKS'],
    });
  });

  test('gives the links that count with their proof, and the territory that is shared', async () => {
    const parts = await article9('pole-bois');
    expect(parts['ess'].links.map(({ slug }: { slug: string }) => slug).sort()).toEqual([
      'coop-a--MEMBER_OF--pole-bois',
      'coop-b--CARRIES--pole-bois',
    ]);
    expect(parts['ess'].links[0].evidence[0].source.title).toBe('Gazette de la vallée');
    expect(parts['same-territory'].territories).toEqual([{ slug: 'cc-vallee' }]);
  });
});

describe('article 9 of a pole whose composition nobody declared', () => {
  test('says nothing absent, and why each part is undetermined', async () => {
    const parts = await article9('pole-vert');
    const statuses = Object.fromEntries(
      Object.entries(parts).map(([id, { status, reason }]) => [id, [status, reason]]),
    );
    expect(statuses).toEqual({
      'same-territory': ['UNDETERMINED', 'NOT_DOCUMENTED'],
      ess: ['UNDETERMINED', 'ONLY_ONE'],
      others: ['UNDETERMINED', 'NATURE_UNKNOWN'],
      authorities: ['PRESENT', 'FOUND'],
      training: ['UNDETERMINED', 'NATURE_UNKNOWN'],
      aim: ['UNDETERMINED', 'NOT_IN_LINKS'],
    });
    expect(parts['others'].toCheck).toEqual([{ slug: 'fermes--PARTICIPATES_IN--pole-vert' }]);
  });

  test('says it is no legal opinion', async () => {
    const { article9: check } = await ofPole('pole-vert', 'article9 { caution compositionComplete }');
    expect(check.caution).toContain('pas un avis juridique');
    expect(check.compositionComplete).toBe(false);
  });
});

describe('the funding of a pole', () => {
  test('is added by level and by measure, never across measures', async () => {
    const { funding } = await ofPole(
      'pole-vert',
      `funding { withoutAmount notAdded totals { level measure amountCents lines }
        lines { amountCents measure level funder { slug } contract { slug } link { slug } } }`,
    );
    expect(funding.totals).toEqual([
      { level: 'EPCI', measure: 'GRANTED', amountCents: 1_000_000, lines: 1 },
      { level: 'DEPARTEMENT', measure: 'ASKED', amountCents: 400_000, lines: 1 },
    ]);
    expect([funding.withoutAmount, funding.notAdded]).toEqual([1, 1]);
  });

  test('counts once a support that a contract carries, and keeps a call without a sum', async () => {
    const { funding } = await ofPole(
      'pole-vert',
      'funding { lines { amountCents funder { slug } contract { slug } link { slug } } }',
    );
    const contracts = funding.lines.flatMap(({ contract, amountCents, funder }: any) =>
      contract ? [[contract.slug, amountCents, funder.slug]] : [],
    );
    expect(contracts).toEqual([
      ['convention', 1_000_000, 'cc-vallee'],
      ['appel', null, 'etat'],
    ]);
  });

  test('is empty, without an error, when nothing is known', async () => {
    const { funding } = await ofPole(
      'pole-bois',
      'funding { withoutAmount lines { amountCents } totals { lines } }',
    );
    expect(funding).toEqual({ withoutAmount: 0, lines: [], totals: [] });
  });
});

describe('a pole beside the medians', () => {
  const known = async (slug: string) => {
    const { medians } = await ofPole(
      slug,
      'medians { indicator median studyDate known { value atLeast basis } }',
    );
    return Object.fromEntries(medians.map(({ indicator, known: of }: any) => [indicator, of]));
  };

  test('is counted exactly when its composition is complete, and takes the figures its sources give', async () => {
    expect(await known('pole-bois')).toEqual({
      'groupement-structures-membres': { value: 4, atLeast: false, basis: 'COUNTED' },
      'groupement-salaries': { value: 120, atLeast: false, basis: 'SOURCE' },
      'groupement-budget-consolide': null,
      'collectivites-impliquees': { value: 0, atLeast: false, basis: 'COUNTED' },
      'aide-par-collectivite': null,
    });
  });

  test('is a floor when nobody declared the composition, and unknown where nobody documented it', async () => {
    expect(await known('pole-vert')).toEqual({
      'groupement-structures-membres': { value: 8, atLeast: true, basis: 'COUNTED' },
      'groupement-salaries': null,
      'groupement-budget-consolide': null,
      'collectivites-impliquees': { value: 2, atLeast: true, basis: 'COUNTED' },
      'aide-par-collectivite': { value: 1_000_000, atLeast: false, basis: 'COUNTED' },
    });
  });

  test('tells apart what a source announces, in the words of that source', async () => {
    const announced = async (slug: string) => {
      const { medians } = await ofPole(slug, 'medians { indicator announced { value precision } }');
      return medians.flatMap(({ indicator, announced: told }: any) => (told ? [[indicator, told]] : []));
    };
    expect(await announced('pole-bois')).toEqual([]);
    expect(await announced('pole-vert')).toEqual([
      ['groupement-structures-membres', { value: 12, precision: 'une douzaine' }],
    ]);
  });
});

test('the criteria come in their groups, the roles by stage, each with its proof', async () => {
  const { data, errors } = await world.ask(`{
    criteria { name criteria { letter name mission evidence { source { title } } } }
    roles { stage roles { text levels basis evidence { locator } } }
    none: roles(stage: GESTATION) { stage }
  }`);
  expect(errors).toEqual([]);
  expect(data.criteria[0].criteria[0]).toMatchObject({ letter: 'a', name: 'ancrage', mission: 'prioriser' });
  expect(data.roles[0].roles[0]).toMatchObject({ levels: ['DEPARTEMENT'], basis: 'EXPLICIT' });
  expect(data.none).toEqual([]);
});

test('many poles cost no more statements than one', async () => {
  const costOf = async (page: string) => {
    const before = world.runner.statements;
    const { data, errors } = await world.ask(
      `{ poles(${page}) { pageInfo { endCursor } edges { node {
        article9 { caution parts { status links { slug } } } funding { withoutAmount } medians { median }
      } } } }`,
    );
    expect(errors).toEqual([]);
    return { cost: world.runner.statements - before, end: data.poles.pageInfo.endCursor };
  };
  const first = await costOf('first: 1');
  const greenAlone = await costOf(`first: 1, after: "${first.end}"`);
  expect((await costOf('first: 2')).cost).toBe(greenAlone.cost);
});
