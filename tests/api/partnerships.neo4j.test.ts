import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fraction } from '../worlds/fraction.ts';
import { openWorld, type World } from '../worlds/open-world.ts';
import { PARTNERSHIP_WORLD } from '../worlds/partnership-world.ts';
import { differences, expectedOf, plain } from '../worlds/worked-examples.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(PARTNERSHIP_WORLD);
});
afterAll(() => world.close());

const GAP = `status observed unknown expected shortfall lowerTail score { point low high }
  confidence { value observation reference source }`;
const PAIR = `a b proximity vertical newman residual byType { type total } unknownForums gap { ${GAP} }
  fitted { expected }`;

async function ask(of: string, fields: string, more = ''): Promise<any> {
  const { data, errors } = await world.ask(
    `{ partnerships(of: { slug: "${of}" }${more}) { __typename ... on Partnerships { ${fields} }
       ... on NotFound { message } ... on InvalidInput { field message } } }`,
  );
  expect(errors).toEqual([]);
  return data.partnerships;
}

const named = ({ a, b }: { a: string; b: string }) => [a, b].sort().join('');

const WORDS: Readonly<Record<string, string>> = {
  NESTED: 'emboitees',
  CONTIGUOUS: 'contigues',
  SAME_DEPARTMENT: 'meme_departement',
  ESTABLISHED: 'constaté',
  TO_CHECK: 'à vérifier',
  WEAK_SIGNAL: 'signal faible',
  NOT_ESTABLISHED: 'non établi',
};

/** A pair as the worked example prints it. */
const printed = ({ a, b, proximity, gap, newman, residual, byType, unknownForums }: any) => ({
  a,
  b,
  relation: WORDS[proximity],
  observed: gap.observed,
  by_type: Object.fromEntries(byType.map(({ type, total }: any) => [type.toLowerCase(), total])),
  newman,
  unknown: gap.unknown,
  unknown_forums: unknownForums,
  expected: gap.expected,
  residual,
  shortfall: gap.shortfall,
  score: gap.score?.point ?? null,
  score_low: gap.score?.low ?? null,
  score_high: gap.score?.high ?? null,
  confidence: gap.confidence?.value ?? null,
  confidence_parts: gap.confidence && {
    observation: gap.confidence.observation,
    reference: gap.confidence.reference,
    source: gap.confidence.source,
  },
  status: WORDS[gap.status],
  p_lower_conservative: gap.lowerTail,
});

describe('the worked example read from the graph', () => {
  test('has every pair, authority and class of the example', async () => {
    const { expected } = expectedOf('partnership') as any;
    const read = await ask(
      'X',
      `pairs { ${PAIR} } pairTotal pairsLeft classes { proximity pairs observed deterrence }
       participation { level rate }
       authorities { slug cooperations shrunk meanOfLevel isolation }`,
    );
    expect({ total: read.pairTotal, left: read.pairsLeft }).toEqual({ total: 17, left: 4 });
    const inOrder = (pairs: any[]) => pairs.toSorted((one, other) => (named(one) < named(other) ? -1 : 1));
    expect(
      differences(plain(inOrder(expected.pairs)), inOrder(read.pairs).map(printed) as never, 1e-9),
    ).toEqual([]);
    expect(read.pairs.slice(0, 2).map(named)).toEqual(['CD', 'CE']);
    const classes = Object.fromEntries(
      read.classes.map(({ proximity, pairs, observed, deterrence }: any) => [
        WORDS[proximity],
        { pairs, observed, h: deterrence },
      ]),
    );
    expect(differences(plain(expected.classes), classes, 1e-9)).toEqual([]);
    for (const { slug, cooperations, shrunk, meanOfLevel, isolation } of read.authorities) {
      const { level: _, ...wanted } = plain(expected.authorities[slug]) as any;
      const had = {
        k: cooperations,
        k_shrunk: shrunk,
        mean_level: meanOfLevel,
        isolation_score: isolation,
      };
      expect(differences(wanted, had, 1e-9), slug).toEqual([]);
    }
    const rates = Object.fromEntries(read.participation.map(({ level, rate }: any) => [level, rate]));
    expect(differences(plain(expected.participation_rate), rates, 1e-9)).toEqual([]);
  });

  test('says what exists first, then C with D and with E, and once that G is alone', async () => {
    const read = await ask(
      'D',
      `scope { slug } focus { slug } established { a b } toExamine { a b } authorities { slug isolated }`,
    );
    expect([read.scope.slug, read.focus.slug]).toEqual(['X', 'D']);
    expect(read.established.slice(0, 2).map(named)).toEqual(['AC', 'AD']);
    expect(read.toExamine.map(named)).toEqual(['CD', 'CE']);
    expect(read.authorities.filter(({ isolated }: any) => isolated)).toEqual([{ slug: 'G', isolated: true }]);
  });

  test('a partnership is as sure as the surest of the forums where it stands', async () => {
    const { pairs } = await ask('X', 'pairs { a b certainty gap { observed } }');
    const certaintyOf = (name: string) => pairs.find((pair: any) => named(pair) === name).certainty;
    expect([certaintyOf('AC'), certaintyOf('AB'), certaintyOf('BC')]).toEqual([
      'INFERRED',
      'STATED',
      'STATED',
    ]);
    expect(certaintyOf('CD')).toBeNull();
  });

  test('holds vertical and horizontal ties apart', async () => {
    const { levels, forums } = await ask(
      'X',
      `levels { severalLevels verticalTies ties verticalShare externalInternal
         nestedClosure { opportunities closed share } }
       forums { slug type complete levelTotal members }`,
    );
    expect(levels).toMatchObject({ verticalTies: 17, ties: 37 });
    expect(levels.severalLevels).toBeCloseTo(fraction('13/27'), 12);
    expect(levels.externalInternal).toBeCloseTo(-3 / 37, 12);
    expect(levels.nestedClosure).toMatchObject({ opportunities: 20, closed: 17 });
    expect(forums).toHaveLength(27);
    expect(forums.find(({ slug }: any) => slug === 'F1').members.toSorted()).toEqual(['A', 'B', 'X']);
  });

  test('C and D, that share nothing, are joined by two short chains; C and E have F4 to ask about', async () => {
    const between = (a: string, b: string) =>
      ask(
        'X',
        `between(a: "${a}", b: "${b}") { ... on PartnershipBetween {
           pair { a b } shared { forum { slug } links { from { slug } evidence { excerpt source { title } } } }
           unknown { forum { slug } links { from { slug } } }
           apart { forum { slug members } links { from { slug } evidence { excerpt } } } apartTotal
           bonds { relation } chains { entities { slug } } }
         ... on InvalidInput { field message } }`,
      );
    const { between: apart } = await between('C', 'D');
    expect([apart.apartTotal, apart.apart.length]).toEqual([16, 12]);
    for (const { forum, links } of apart.apart) {
      expect(['C', 'D'].filter((one) => forum.members.includes(one))).toHaveLength(1);
      expect(links[0].evidence).not.toEqual([]);
    }
    expect(apart.bonds).toEqual([{ relation: 'ADJACENT_TO' }]);
    expect(apart.chains).toHaveLength(2);
    for (const { entities } of apart.chains) {
      expect(entities).toHaveLength(5);
      expect([entities[0].slug, entities[4].slug]).toEqual(['C', 'D']);
    }
    const { between: open } = await between('C', 'E');
    expect(open.unknown).toEqual([{ forum: { slug: 'F4' }, links: [{ from: { slug: 'C' } }] }]);
    const { between: together } = await between('A', 'B');
    expect(together.shared.map(({ forum }: any) => forum.slug)).toEqual(['F9', 'F1', 'F13', 'F2']);
    const [, f1] = together.shared;
    expect(f1.links.map(({ from }: any) => from.slug)).toEqual(['A', 'service-b', 'B']);
    expect(f1.links[0].evidence[0].source.title).toBe('Tables de l’exemple');
    expect((await between('A', 'N')).between).toMatchObject({ field: 'b' });
  });

  test('an EPCI that straddles départements is nested in each of them', async () => {
    const { pairs } = await ask('R', 'pairs { a b proximity }');
    const nested = pairs.filter(({ proximity }: any) => proximity === 'NESTED').map(named);
    expect(nested.filter((pair: string) => pair.includes('N')).toSorted()).toEqual(['NX2', 'NX3']);
    expect(nested).toHaveLength(3 + 6 + 2);
  });

  test('beside a territory where nothing is shared, the nearest where something is', async () => {
    expect((await ask('X2', 'documented nearest { slug }')).nearest).toEqual({ slug: 'X' });
    expect((await ask('X', 'nearest { slug }')).nearest).toEqual({ slug: 'R' });
  });

  test.each([
    ['2024-04', ['B', 'X']],
    ['2024-05', ['A', 'B', 'X']],
    ['2024', ['A', 'B', 'X']],
    ['2025', ['A', 'B', 'X']],
    ['2025-03', ['B', 'X']],
  ])('as of %s counts who was in a forum for a part of it, and undated ties', async (asOf, members) => {
    const { forums } = await ask('X', 'forums { slug members }', `, asOf: "${asOf}"`);
    expect(forums.find(({ slug }: any) => slug === 'F1').members.toSorted()).toEqual(members);
  });

  test('costs the same four statements in a département and in a région, one more for positions, one more for a pair', async () => {
    const costOf = async (of: string, fields: string) => {
      world.runner.statements = 0;
      await ask(of, fields);
      return world.runner.statements;
    };
    const all = `pairs { ${PAIR} } established { a } toExamine { a } forums { slug entity { name } }
      authorities { collectivity { name position { lat } } } others { name }`;
    expect(await costOf('X', 'pairs { a }')).toBe(4);
    expect(await costOf('X', all)).toBe(5);
    expect(await costOf('R', all)).toBe(5);
    expect(await costOf('X', 'between(a: "A", b: "B") { ... on PartnershipBetween { pair { a } } }')).toBe(5);
  });
});

describe('look-alikes', () => {
  const alike = async (of: string, more = '') => {
    const { data, errors } = await world.ask(
      `{ lookAlikes(of: { slug: "${of}" }${more}) { __typename
         ... on LookAlikes { ofLevel documented nearest { collectivity { slug } likeness
           criteria { population density policyAreas }
           doesBesides { sort label through { slug } } } }
         ... on InvalidInput { field message } ... on NotFound { message } } }`,
    );
    expect(errors).toEqual([]);
    return data.lookAlikes;
  };

  test('are those of the level of which something is documented, each with what it does besides', async () => {
    const { ofLevel, documented, nearest } = await alike('D');
    expect({ ofLevel, documented }).toEqual({ ofLevel: 7, documented: 5 });
    expect(nearest[0].collectivity.slug).toBe('C');
    expect(nearest[0].criteria).toEqual({ population: 38_900 / 41_700, density: null, policyAreas: null });
    expect(nearest[0].doesBesides).toEqual([
      { sort: 'AREA', label: 'Alimentation', through: [{ slug: 'F4' }] },
    ]);
  });

  test('of one about which nothing is documented are given all the same', async () => {
    const { nearest } = await alike('N');
    expect(nearest[0].collectivity.slug).toBe('D');
    expect(nearest[0].doesBesides.map(({ label }: any) => label)).toContain('pole');
  });

  test('are refused in French', async () => {
    expect(await alike('F1')).toMatchObject({ field: 'of' });
    expect(await alike('D', ', first: 0')).toMatchObject({ field: 'first' });
    expect((await alike('personne')).__typename).toBe('NotFound');
  });
});

describe('a territory about which nothing is documented', () => {
  test('shows no gap, and says what to collect first', async () => {
    const read = await ask('X2', 'scope { slug } documented toExamine { a } toCollect { what total }');
    expect(read).toEqual({
      __typename: 'Partnerships',
      scope: { slug: 'X2' },
      documented: false,
      toExamine: [],
      toCollect: [
        { what: 'POLE_MEMBERS', total: 2 },
        { what: 'CONTRACT_PARTIES', total: 2 },
        { what: 'FUNDERS', total: 2 },
        { what: 'ADJACENCY', total: 2 },
      ],
    });
  });
});

describe('a question that cannot be read', () => {
  test('is refused in French', async () => {
    expect(await ask('etat', 'pairTotal')).toMatchObject({
      __typename: 'InvalidInput',
      field: 'of',
      message: expect.stringMatching(/^Choisissez une commune/),
    });
    expect(await ask('F1', 'pairTotal')).toMatchObject({ field: 'of' });
    expect(await ask('X', 'pairTotal', ', asOf: "hier"')).toMatchObject({ field: 'asOf' });
    expect((await ask('personne', 'pairTotal')).__typename).toBe('NotFound');
  });

  test('of an EPCI on two départements is answered in their région', async () => {
    const { scope, focus } = await ask('N', 'scope { slug } focus { slug }');
    expect([scope.slug, focus.slug]).toEqual(['R', 'N']);
  });

  test('of a commune is answered for its intercommunality', async () => {
    const { scope, focus } = await ask('bourg', 'scope { slug } focus { slug }');
    expect([scope.slug, focus.slug]).toEqual(['X', 'A']);
  });
});

test('what the frames rest on is told, and costs one statement more', async () => {
  world.runner.statements = 0;
  const { sources } = await ask('X', 'sources { title }');
  expect(sources).toEqual([{ title: 'Tables de l’exemple' }]);
  expect(world.runner.statements).toBe(5);
  expect((await ask('X2', 'sources { title }')).sources).toEqual([]);
});
