import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../worlds/open-world.ts';
import { POLE, TRANSVERSALITY_EXAMPLE } from '../worlds/transversality-example.ts';
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
