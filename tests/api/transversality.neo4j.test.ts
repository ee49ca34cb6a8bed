import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeClaims } from '../../api/graph/write-claims.ts';
import { openWorld, type World } from '../worlds/open-world.ts';
import { node, POLE, TRANSVERSALITY_EXAMPLE, tie } from '../worlds/transversality-example.ts';
import { differences, expectedOf, plain } from '../worlds/worked-examples.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(TRANSVERSALITY_EXAMPLE);
});
afterAll(() => world.close());

const read = async (slug: string, fields: string, args = '') => {
  world.runner.statements = 0;
  const { data, errors } = await world.ask(
    `{ transversality(of: { slug: "${slug}" }${args}) { __typename ... on Transversality { ${fields} }
       ... on NotFound { message } ... on InvalidInput { field message } } }`,
  );
  expect(errors).toEqual([]);
  return data.transversality;
};

const GAP = `gap { status occasions observed unknown observedAtMost estimated expected shortfall lowerTail
  score { point low high } confidence { value observation reference source } }`;
const WORDS: Readonly<Record<string, string>> = {
  ESTABLISHED: 'constaté',
  TO_CHECK: 'à vérifier',
  WEAK_SIGNAL: 'signal faible',
  NOT_ESTABLISHED: 'non établi',
  TOO_FEW_OCCASIONS: 'trop peu d’occasions',
  NOT_APPLICABLE: 'sans objet',
};

describe('the worked example of methods, section 5, through the API', () => {
  test('has every figure of its pairs, to 1e-9 and in the order of reading', async () => {
    const { pairs } = await read(
      'c0',
      `pairs { first second ${GAP} rate { rate of yes } unknownForums { slug }
         cause { cause lagging documented engagedFirst engagedSecond together activation disjunction } }`,
    );
    const { expected } = expectedOf('transversality') as any;
    const printed = pairs.map(({ first, second, gap, rate, unknownForums, cause }: any) => {
      const status = WORDS[gap.status]?.replace('’', "'");
      if (gap.status === 'NOT_APPLICABLE') return { a: first, b: second, n: 0, status, score: null };
      return {
        a: first,
        b: second,
        n: gap.occasions,
        o_min: gap.observed,
        unknown: gap.unknown,
        o_max: gap.observedAtMost,
        unknown_poles: unknownForums.map(({ slug }: any) => slug.replace('c0-', '').toUpperCase()),
        o_hat: gap.estimated,
        q: rate.rate,
        reference_N: rate.of,
        reference_O: rate.yes,
        expected: gap.expected,
        shortfall: gap.shortfall,
        score: gap.score.point,
        score_low: gap.score.low,
        score_high: gap.score.high,
        confidence: gap.confidence.value,
        confidence_parts: {
          observation: gap.confidence.observation,
          reference: gap.confidence.reference,
          source: gap.confidence.source,
        },
        status,
        p_lower_conservative: gap.lowerTail,
        documented: cause.documented,
        engaged_a: cause.engagedFirst,
        engaged_b: cause.engagedSecond,
        co_documented: cause.together,
        part_activation: cause.activation,
        part_disjunction: cause.disjunction,
        ...(cause.cause ? { cause: cause.cause === 'ACTIVATION' ? 'activation' : 'cloisonnement' } : {}),
        ...(cause.lagging ? { lagging: cause.lagging } : {}),
      };
    });
    expect(differences(plain(expected.pairs), printed, 1e-9)).toEqual([]);
  });

  test('has every figure of its units, of its index and of its reference', async () => {
    const { unitGaps, index, reference, parameters, dataDate, forumTotal, completeForumTotal } = await read(
      'c0',
      `unitGaps { code ${GAP} rate { rate } engagedIn { slug } unknownForums { slug } }
       index { occasions expected coverage index { point low high } congruence { low high } }
       reference { perimeterTotal pairs { scope of yes rate } units { of yes rate } estimatedFrom }
       parameters { dispersion shrinkage namedGap weakSignal minOccasions } dataDate forumTotal completeForumTotal`,
    );
    const { expected } = expectedOf('transversality') as any;
    const printed = unitGaps.map(({ code, gap, rate }: any) => ({
      family: code,
      concerned: gap.occasions,
      engaged_min: gap.observed,
      unknown: gap.unknown,
      pi: rate.rate,
      expected: gap.expected,
      score_low: gap.score.low,
      score_high: gap.score.high,
      score: gap.score.point,
    }));
    expect(differences(plain(expected.units), printed, 1e-9)).toEqual([]);
    const figures = {
      occasions_total: index.occasions,
      congruence_low: index.congruence.low,
      congruence_high: index.congruence.high,
      expected_total: index.expected,
      low: index.index.low,
      point: index.index.point,
      high: index.index.high,
    };
    expect(differences(plain(expected.index), figures, 1e-9)).toEqual([]);
    expect(index.coverage).toBeCloseTo(15 / 18, 12);
    expect(reference).toMatchObject({
      perimeterTotal: 3,
      pairs: { scope: 'LEVEL', of: 30, yes: 12 },
      units: { of: 39, yes: 26 },
      estimatedFrom: null,
    });
    expect(parameters).toEqual({
      dispersion: 10,
      shrinkage: 10,
      namedGap: 0.75,
      weakSignal: 0.5,
      minOccasions: 2,
    });
    expect({ dataDate, forumTotal, completeForumTotal }).toEqual({
      dataDate: '2025-03',
      forumTotal: 8,
      completeForumTotal: 7,
    });
    const housing = unitGaps.find(({ code }: any) => code === 'HAB');
    expect(housing.engagedIn).toEqual([{ slug: POLE('P7') }]);
    expect(housing.unknownForums).toEqual([{ slug: POLE('P6') }]);
  });

  test('says of each pole of a pair what is documented, each link with its proof', async () => {
    const { pair } = await read(
      'c0',
      `pair(first: "SOC", second: "HAB") { first second forums {
         forum { slug } first second complete reliability evidence { locator }
         links { from { slug } relation evidence { excerpt source { title } } } } }`,
    );
    expect([pair.first, pair.second]).toEqual(['HAB', 'SOC']);
    expect(
      pair.forums.map(({ forum, first, second, complete, reliability, links }: any) => [
        forum.slug,
        first,
        second,
        complete,
        reliability,
        links.map(({ from }: any) => from.slug),
      ]),
    ).toEqual([
      ['c0-p6', 'UNKNOWN', 'UNKNOWN', false, 0.5, []],
      ['c0-p1', 'NOT_ENGAGED', 'ENGAGED', true, 1, ['c0-soc']],
      ['c0-p7', 'ENGAGED', 'NOT_ENGAGED', true, 1, ['c0-hab']],
    ]);
    for (const { evidence, links } of pair.forums) {
      expect(evidence).toHaveLength(1);
      for (const link of links) expect(link.evidence[0].source.title).toBe('Cahier');
    }
  });
});

describe('transversality', () => {
  test('costs four statements whatever is asked of its pairs, and one more for their proofs', async () => {
    const all = `pairs { first ${GAP} unknownForums { slug } forums { forum { slug } links { id } } } unitGaps { code ${GAP} }`;
    await read('c1', all);
    await read('c2', all);
    expect(world.runner.statements).toBe(4);
    await read('c2', 'pairs { forums { links { evidence { locator } } evidence { locator } } }');
    expect(world.runner.statements).toBe(5);
  });

  test('of what is comparable is read once, and again when the data change', async () => {
    const rate = async () => (await read('c0', 'reference { pairs { of } }')).reference.pairs.of;
    expect(await rate()).toBe(30);
    await writeClaims(world.graph, {
      nodes: [node('c3-6', 'Pole', { compositionComplete: true })],
      relations: [
        tie('c3-6', 'COVERS', 'c3'),
        tie('c3-6', 'CONCERNS', 'domaine-eco'),
        tie('c3-6', 'CONCERNS', 'domaine-hab'),
      ],
    });
    expect(await rate()).toBe(31);
    expect(world.runner.statements).toBe(6);
  });

  test('names the forums whose composition is still to ask, and no other', async () => {
    const { forumsToAsk, none } = await read(
      'c0',
      'forumsToAsk { slug } none: forumsToAsk(first: 0) { slug }',
    );
    expect(forumsToAsk).toEqual([{ slug: 'c0-p6' }]);
    expect(none).toEqual([]);
  });

  test('where nothing is documented says no gap, and what to collect first', async () => {
    const bourg = await read(
      'bourg',
      'toCollect pairs { first } unitGaps { code } index { occasions } units { code }',
    );
    expect(bourg).toMatchObject({
      toCollect: ['SERVICES', 'FORUMS', 'COMPOSITIONS'],
      pairs: [],
      unitGaps: [],
      index: null,
      units: [],
    });
    const kinds = await read('bourg', 'toCollect pairs { first }', ', units: ACTOR_KIND');
    expect(kinds).toMatchObject({ toCollect: ['ACTORS', 'FORUMS', 'COMPOSITIONS'], pairs: [] });
  });

  test('of a département with its EPCI counts each pole once and each family once', async () => {
    const alone = await read('departement-d', 'toCollect');
    expect(alone.toCollect).toContain('SERVICES');
    const { authorities, forumTotal, units, pairs } = await read(
      'departement-d',
      'authorities { slug } forumTotal units { code total services { slug } } pairs { first second gap { occasions observed } }',
      ', rollUp: true',
    );
    expect(authorities.map(({ slug }: any) => slug).sort()).toEqual([
      'c0',
      'c1',
      'c2',
      'c3',
      'departement-d',
    ]);
    expect(forumTotal).toBe(25);
    expect(units.map(({ code, total }: any) => [code, total])).toEqual([
      ['CUL', 4],
      ['ECO', 4],
      ['ENV', 4],
      ['HAB', 4],
      ['SOC', 4],
    ]);
    const own = await Promise.all(
      ['c0', 'c1', 'c2', 'c3'].map((slug) => read(slug, 'pairs { gap { occasions observed } }')),
    );
    const total = (readings: any[], figure: string) =>
      readings.flatMap((reading) => reading.pairs).reduce((sum, { gap }) => sum + gap[figure], 0);
    expect(total([{ pairs }], 'occasions')).toBe(total(own, 'occasions'));
    expect(total([{ pairs }], 'observed')).toBe(total(own, 'observed'));
  });

  test('the forums of the table hold each occasion of a pair, and each meeting', async () => {
    const { forums, pairs } = await read(
      'c0',
      `forums { forum { slug } complete concerned engaged { unit certainty } }
       pairs { first second certainty gap { occasions observed } }`,
    );
    expect(forums).toHaveLength(8);
    const holding = (units: string[], of: (forum: any) => string[]) =>
      forums.filter((forum: any) => units.every((unit) => of(forum).includes(unit))).length;
    const engaged = (forum: any) => forum.engaged.map(({ unit }: any) => unit);
    for (const { first, second, certainty, gap } of pairs) {
      expect(certainty).toBe(gap.observed > 0 ? 'STATED' : null);
      expect(holding([first, second], ({ concerned }) => concerned)).toBe(gap.occasions);
      expect(holding([first, second], engaged)).toBe(gap.observed);
    }
    const p6 = forums.find(({ forum }: any) => forum.slug === 'c0-p6');
    expect(p6).toMatchObject({ complete: false, engaged: [{ unit: 'ECO', certainty: 'STATED' }] });
  });

  test('what its forums rest on is told, and nothing where there is none', async () => {
    expect((await read('c0', 'sources { title }')).sources).toEqual([{ title: expect.any(String) }]);
    expect((await read('bourg', 'sources { title }', ', units: ACTOR_KIND')).sources).toEqual([]);
  });

  test('where nothing is documented names the territory to read in its place, its own level first', async () => {
    // No position is known here: among those of the same level, the first by identity.
    expect((await read('departement-d', 'nearest { slug }')).nearest).toEqual({ slug: 'c0' });
    expect((await read('c0', 'nearest { slug }')).nearest).toEqual({ slug: 'c1' });
    // Nobody is located anywhere in this world: no territory can be compared by its actors.
    expect((await read('bourg', 'nearest { slug }', ', units: ACTOR_KIND')).nearest).toBeNull();
  });

  test('against an objective of its own compares with nobody', async () => {
    const { objective, reference, pairs } = await read(
      'c0',
      'objective reference { perimeterTotal pairs { scope rate } } pairs { first second gap { expected confidence { reference } } }',
      ', objective: 0.5',
    );
    expect(objective).toBe(0.5);
    expect(reference.pairs).toEqual({ scope: 'OBJECTIVE', rate: 0.5 });
    const ecoHab = pairs.find(({ first, second }: any) => first === 'ECO' && second === 'HAB');
    expect(ecoHab.gap).toEqual({ expected: 3, confidence: { reference: 1 } });
  });

  test.each([
    ['nowhere', '', 'NotFound', undefined, 'Rien dans Maillage ne porte la référence « nowhere ».'],
    ['c0-p1', '', 'InvalidInput', 'of', 'Seule une collectivité a une transversalité.'],
    [
      'c0',
      ', objective: 1',
      'InvalidInput',
      'objective',
      'L’objectif est une part : plus que 0, moins que 1.',
    ],
    [
      'c0',
      ', objective: -0.2',
      'InvalidInput',
      'objective',
      'L’objectif est une part : plus que 0, moins que 1.',
    ],
    ['c0', ', asOf: "hier"', 'InvalidInput', 'asOf', 'Date attendue : AAAA, AAAA-MM ou AAAA-MM-JJ.'],
  ])('of %s%s is refused in French', async (slug, args, type, field, message) => {
    expect(await read(slug, 'rollUp', args)).toEqual({
      __typename: type,
      message,
      ...(field ? { field } : {}),
    });
  });
});
