import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeClaims } from '../../api/graph/write-claims.ts';
import { openWorld, type World } from '../worlds/open-world.ts';
import { contractBetween, PARTNERS_WORLD } from '../worlds/partners.ts';
import { differences, expectedOf, plain } from '../worlds/worked-examples.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(PARTNERS_WORLD);
});
afterAll(() => world.close());

const FIELDS = `demonstration totalCount hasNextPage endCursor dataDate
  families { family declared } excluded { reason total } weights { criterion weight }
  nodes { candidate { slug } family score confidence rankKey familiesMet territory counterReasons
    reasons { criterion value part shared { slug } links { relation from { slug } to { slug } evidence(first: 2) { excerpt } } }
    paths { chance entities { slug } links { from { slug } to { slug } evidence(first: 2) { excerpt } } } }`;

const partners = async (args: string, fields = FIELDS) => {
  world.runner.statements = 0;
  const { data, errors } = await world.ask(
    `{ partners(${args}) { __typename ... on PartnerProposals { ${fields} }
       ... on NotFound { message } ... on InvalidInput { field message } } }`,
  );
  expect(errors).toEqual([]);
  return data.partners;
};
const ofA = () => partners('from: { slug: "A" }');
const slugs = ({ nodes }: any) => nodes.map(({ candidate }: any) => candidate.slug);

const WORDS: Readonly<Record<string, string>> = {
  RELATIONS: 'relations',
  THEMES: 'themes',
  COMPLEMENTARITY: 'complementarite',
  TERRITORY: 'territoire',
  FUNDING: 'financement',
};
const byWord = (reasons: any[], key: 'value' | 'part') =>
  Object.fromEntries(reasons.map((reason) => [WORDS[reason.criterion], reason[key]]));

describe('the partners of the EPCI A', () => {
  test('have every number of the worked example, from the graph', async () => {
    const { nodes } = await ofA();
    const ranking = nodes.map(({ candidate, reasons, paths, ...proposal }: any) => ({
      candidate: candidate.slug,
      features: byWord(reasons, 'value'),
      score: proposal.score,
      confidence: proposal.confidence,
      rank_key: proposal.rankKey,
      contributions: Object.fromEntries(
        Object.entries(byWord(reasons, 'part')).filter(([, part]) => (part as number) > 0),
      ),
      paths: paths.map(({ entities, chance }: any) => [...entities.map(({ slug }: any) => slug), chance]),
      missing: reasons
        .filter(({ value }: any) => value === null)
        .map(({ criterion }: any) => WORDS[criterion])
        .sort(),
    }));
    const expected = plain(expectedOf('recommendation')) as any;
    expect(differences(expected.expected.ranking, ranking, 1e-9)).toEqual([]);
  });

  test('have parts that sum to their score', async () => {
    const { nodes } = await ofA();
    for (const { score, reasons } of nodes) {
      const sum = reasons.reduce((all: number, { part }: any) => all + (part ?? 0), 0);
      expect(sum).toBeCloseTo(score, 12);
    }
  });

  test('are sought for what its poles do not have, and those who are not proposed are counted by motive', async () => {
    const { families, excluded, dataDate, demonstration, totalCount } = await ofA();
    expect(families).toEqual([
      { family: 'ENTREPRISE', declared: false },
      { family: 'RECHERCHE', declared: false },
      { family: 'FORMATION', declared: false },
    ]);
    // Only near: N1, and the two communes of A.
    expect(excluded).toEqual([
      { reason: 'ALREADY_LINKED', total: 2 },
      { reason: 'INACTIVE', total: 1 },
      { reason: 'NO_REASON', total: 3 },
    ]);
    expect({ dataDate, demonstration, totalCount }).toEqual({
      dataDate: '2026-03',
      demonstration: false,
      totalCount: 5,
    });
  });

  test('come with the facts of each reason and the proof of each step', async () => {
    const { nodes } = await ofA();
    const of = (slug: string) => nodes.find(({ candidate }: any) => candidate.slug === slug);
    const reason = (slug: string, criterion: string) =>
      of(slug).reasons.find((one: any) => one.criterion === criterion);
    expect(of('R1').paths[0].links).toEqual([
      { from: { slug: 'A' }, to: { slug: 'P1' }, evidence: [{ excerpt: 'A PARTICIPATES_IN P1' }] },
      { from: { slug: 'S1' }, to: { slug: 'P1' }, evidence: [{ excerpt: 'S1 MEMBER_OF P1' }] },
      { from: { slug: 'S1' }, to: { slug: 'P2' }, evidence: [{ excerpt: 'S1 MEMBER_OF P2' }] },
      { from: { slug: 'R1' }, to: { slug: 'P2' }, evidence: [{ excerpt: 'R1 MEMBER_OF P2' }] },
    ]);
    expect(reason('R1', 'THEMES').shared).toEqual([{ slug: 'habitat' }, { slug: 'insertion' }]);
    expect(reason('B', 'TERRITORY')).toMatchObject({ shared: [{ slug: 'B' }] });
    expect(reason('B', 'TERRITORY').links.some(({ relation }: any) => relation === 'ADJACENT_TO')).toBe(true);
    expect(reason('B', 'FUNDING').shared).toEqual([
      { slug: 'region-r' },
      { slug: 'AMI' },
      { slug: 'SRDEII' },
    ]);
    expect(of('R1')).toMatchObject({
      family: 'RECHERCHE',
      familiesMet: ['RECHERCHE'],
      territory: 'SAME_DEPARTMENT',
    });
    expect(of('E1').counterReasons).toEqual(['NO_OCCASION']);
    expect(of('T1').counterReasons).toEqual(['NO_OCCASION', 'TOO_FAR']);
  });

  test('are read page after page', async () => {
    const first = await partners('from: { slug: "A" }, first: 2');
    const second = await partners(`from: { slug: "A" }, first: 3, after: "${first.endCursor}"`);
    expect([...slugs(first), ...slugs(second)]).toEqual(['R1', 'E1', 'B', 'S3', 'T1']);
    expect([first.hasNextPage, second.hasNextPage]).toEqual([true, false]);
  });

  test('follow the weights one gives', async () => {
    const funded = await partners(
      'from: { slug: "A" }, weights: { relations: 0, themes: 0, complementarity: 0, territory: 0, funding: 1 }',
    );
    expect(funded.nodes[0]).toMatchObject({ candidate: { slug: 'B' }, confidence: 1 });
    expect(funded.nodes[0].score).toBeCloseTo(2 / 3, 12);
  });

  test('cost the same few statements whatever their number', async () => {
    await partners('from: { slug: "A" }, first: 1');
    const one = world.runner.statements;
    await ofA();
    expect(world.runner.statements).toBe(one);
    expect(one).toBeLessThanOrEqual(20);
  });
});

describe('other searches', () => {
  test('of a pole go through its members, and leave them out', async () => {
    const found = await partners('from: { slug: "P1" }');
    expect(slugs(found)).not.toContain('S1');
    const [path] = found.nodes.find(({ candidate }: any) => candidate.slug === 'R1').paths;
    expect(path.entities.map(({ slug }: any) => slug)).toEqual(['P1', 'S1', 'P2', 'R1']);
  });

  test('of a need nobody bears yet know nothing of relations', async () => {
    const found = await partners(
      'need: { policyAreas: [{ slug: "habitat" }], kinds: [RECHERCHE], within: { slug: "A" } }',
    );
    expect(found.families).toEqual([{ family: 'RECHERCHE', declared: true }]);
    expect(found.nodes.find(({ candidate }: any) => candidate.slug === 'R1')).toMatchObject({
      familiesMet: ['RECHERCHE'],
      paths: [],
    });
    for (const { reasons } of found.nodes) expect(reasons[0]).toMatchObject({ value: null, part: null });
  });

  test('count what is declared among the needs, beside what the poles do not have', async () => {
    const found = await partners('from: { slug: "A" }, need: { kinds: [ESS] }');
    expect(found.families[0]).toEqual({ family: 'ESS', declared: true });
    expect(slugs(found)).toContain('N1');
  });

  test('of the demonstration and of the real world never meet', async () => {
    expect(slugs(await partners('need: { policyAreas: [{ slug: "habitat" }] }'))).not.toContain('S9');
    const fictional = await partners('from: { slug: "S9" }');
    expect(fictional).toMatchObject({ demonstration: true, nodes: [] });
  });

  test('that find nobody say why', async () => {
    const alone = await partners('from: { slug: "S9" }');
    expect(alone).toMatchObject({ totalCount: 0, endCursor: null, excluded: [] });
  });
});

test('a family met in a contract is still missing in the poles', async () => {
  await writeClaims(world.graph, contractBetween('essais', ['A', 'N1', 'T1']));
  const { families, nodes } = await ofA();
  expect(families.map(({ family }: any) => family)).toEqual(['ENTREPRISE', 'RECHERCHE', 'FORMATION']);
  expect(nodes.map(({ candidate }: any) => candidate.slug)).not.toContain('T1');
});

describe('a search is refused in French', () => {
  test.each([
    ['of somebody unknown', 'from: { slug: "personne" }', 'NotFound', undefined],
    ['with a weight below zero', 'from: { slug: "A" }, weights: { themes: -1 }', 'InvalidInput', 'weights'],
    [
      'when nothing weighs',
      'from: { slug: "A" }, weights: { relations: 0, themes: 0, complementarity: 0, territory: 0, funding: 0 }',
      'InvalidInput',
      'weights',
    ],
    ['without anybody nor need', 'first: 5', 'InvalidInput', 'need'],
    ['of a place alone', 'need: { within: { slug: "A" } }', 'InvalidInput', 'need'],
    ['of a kind anywhere', 'need: { kinds: [ESS] }', 'InvalidInput', 'need'],
    ['by what is no actor', 'from: { slug: "AMI" }', 'InvalidInput', 'from'],
    ['by an actor that is gone', 'from: { slug: "Z1" }', 'InvalidInput', 'from'],
    ['of a theme that is none', 'need: { policyAreas: [{ slug: "S1" }] }', 'InvalidInput', 'need'],
    [
      'within what is no collectivity',
      'from: { slug: "A" }, need: { within: { slug: "S1" } }',
      'InvalidInput',
      'need',
    ],
    ['after what is no cursor', 'from: { slug: "A" }, after: "ailleurs"', 'InvalidInput', 'after'],
    ['of too long a page', 'from: { slug: "A" }, first: 1000', 'InvalidInput', 'first'],
  ])('%s', async (_what, args, type, field) => {
    const refusal = await partners(args);
    expect(refusal.__typename).toBe(type);
    expect(refusal.field).toBe(field);
    expect(refusal.message).toMatch(/\.$/);
  });
});
