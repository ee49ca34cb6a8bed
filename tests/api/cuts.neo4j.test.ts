import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Claims } from '../../api/graph/write-claims.ts';
import {
  CROWDED_GROUPING,
  CROWDED_POLES,
  datedSources,
  enterprisesIn,
  termOf,
  together,
  UNDATED_MEMBERSHIPS,
} from '../worlds/crowds.ts';
import { openWorld, type World } from '../worlds/open-world.ts';
import { PARTNERS_WORLD } from '../worlds/partners.ts';
import { POLE_WORLD } from '../worlds/pole-world.ts';
import { PORTRAIT_WORLD } from '../worlds/portrait.ts';

let world: World | undefined;
afterAll(() => world?.close());

/** The answer of a world of more than a list shows, whatever was open before. */
async function opened(...claims: readonly Claims[]): Promise<World> {
  await world?.close();
  world = await openWorld(together(...claims));
  return world;
}

const answer = async (asked: World, question: string) => {
  const { data, errors } = await asked.ask(`{ ${question} }`);
  expect(errors).toEqual([]);
  return Object.values(data)[0] as any;
};

describe('partners among more than are scored', () => {
  const found = (asked: World) =>
    answer(
      asked,
      `partners(from: { slug: "A" }, first: 200) { ... on PartnerProposals {
         totalCount mostCandidates excluded { reason total } nodes { candidate { slug } } } }`,
    );
  const excluded = ({ excluded: lines }: any) =>
    Object.fromEntries(lines.map(({ reason, total }: any) => [reason, total]));

  test('are not hidden by those that exist no more, who are all counted', async () => {
    const partners = await found(
      await opened(
        PARTNERS_WORLD,
        enterprisesIn('bourg', 'fermee', 505, { status: 'PAST' }),
        enterprisesIn('village', 'atelier', 1),
      ),
    );
    expect(partners.nodes.map(({ candidate }: any) => candidate.slug)).toContain('atelier-0001');
    expect(partners.totalCount).toBe(6);
    expect(excluded(partners)).toEqual({ ALREADY_LINKED: 2, INACTIVE: 506, NO_REASON: 3 });
  });

  test('are counted to the last, and none of them is said to be only near', async () => {
    const partners = await found(await opened(PARTNERS_WORLD, enterprisesIn('bourg', 'atelier', 505)));
    expect([partners.mostCandidates, partners.totalCount]).toEqual([500, 500]);
    expect(excluded(partners)).toEqual({ ALREADY_LINKED: 2, INACTIVE: 1, NO_REASON: 3, BEYOND_CAP: 10 });
  });
});

describe('a collectivity that does more than its portrait shows', () => {
  beforeAll(async () => {
    await opened(PORTRAIT_WORLD, CROWDED_GROUPING, termOf(12));
  });
  const portrait = (fields: string) =>
    answer(world as World, `portrait(of: { slug: "cc-une" }) { ... on Portrait { ${fields} } }`);

  test('has a lever illustrated by its last tie, and is told how many illustrate each', async () => {
    const { levers } = await portrait('levers { slug linkTotal links { slug } }');
    const totals = levers.map(({ slug, linkTotal, links }: any) => [slug, linkTotal, links.length]);
    expect(Object.fromEntries(totals.map(([slug, ...sizes]: any) => [slug, sizes]))).toMatchObject({
      'levier-accompagner-competences': [1, 1],
      'levier-emploi-coordination-rd': [56, 20],
    });
  });

  test('runs more schemes than are shown, and none of them is said to be open to it', async () => {
    const { schemes } = await portrait(
      'schemes { runTotal run { slug } openTotal open { contract { slug } rules { verdict } roles { slug } } }',
    );
    expect([schemes.runTotal, schemes.run.length, schemes.openTotal]).toEqual([58, 50, 3]);
    expect(
      schemes.open.map(({ contract, rules, roles }: any) => [contract.slug, rules.length, roles.length]),
    ).toEqual([
      ['abri', 0, 205],
      ['accelerateur-a', 1, 0],
      ['instrument-i', 0, 1],
    ]);
  });

  test('has its services and their areas counted beyond those shown', async () => {
    const { policyAreas } = await portrait(
      'policyAreas { serviceTotal services { service { slug } areaTotal areas { slug } } areaTotal areas { total } }',
    );
    expect([policyAreas.serviceTotal, policyAreas.services.length]).toEqual([107, 100]);
    const first = policyAreas.services.find(({ service }: any) => service.slug === 'direction-0001');
    expect([first.areaTotal, first.areas.length]).toEqual([8, 5]);
    expect([policyAreas.areaTotal, policyAreas.areas.length]).toEqual([1, 1]);
  });

  test('meets another in the first of their forums by name', async () => {
    const { partners } = await portrait('partners { nodes { forumTotal forums { forum { slug } } } }');
    expect(partners.nodes[0].forumTotal).toBe(14);
    expect(partners.nodes[0].forums.map(({ forum }: any) => forum.slug)).toEqual(
      Array.from({ length: 10 }, (_, place) => `accord-${String(place + 1).padStart(4, '0')}`),
    );
  });

  test('sees all that another of its level does besides', async () => {
    const { nearest } = await answer(
      world as World,
      'lookAlikes(of: { slug: "cc-une" }) { ... on LookAlikes { nearest { collectivity { slug } doesBesides { code } } } }',
    );
    expect(nearest[0]).toMatchObject({ collectivity: { slug: 'cc-deux' } });
    expect(nearest[0].doesBesides).toContainEqual({ code: 'nature:marché' });
  });

  test('has facts beside it with all they are tied to and rest on', async () => {
    const { edges } = await answer(
      world as World,
      'facts(slugs: ["levier-pedagogie-ess", "terme"]) { edges { node { ties { slug } evidence { id } } } }',
    );
    expect(edges.map(({ node: { ties, evidence } }: any) => [ties.length, evidence.length])).toEqual([
      [205, 1],
      [0, 12],
    ]);
    const { terms } = await answer(world as World, 'glossary { terms { evidence { id } } }');
    expect(terms[0].evidence).toHaveLength(12);
  });
});

test('the latest source is found among more of them, however few facts rest on it', async () => {
  const asked = await opened(POLE_WORLD, datedSources(205));
  const { edges, totalCount } = await answer(
    asked,
    'sources(orderBy: DATE, first: 2) { totalCount edges { node { slug date evidenceTotal } } }',
  );
  expect(totalCount).toBe(207);
  expect(edges.map(({ node }: any) => node)).toEqual([
    { slug: 'brochure', date: '2026-01', evidenceTotal: 1 },
    { slug: 'gazette', date: '2024', evidenceTotal: expect.any(Number) },
  ]);
});

test('the proofs of a sheet are all looked at, however many links it has', async () => {
  const { entity } = await answer(
    await opened(PORTRAIT_WORLD, UNDATED_MEMBERSHIPS),
    'entity(ref: { slug: "region-r" }) { ... on EntityFound { entity { freshness { oldest undated } } } }',
  );
  expect(entity.freshness).toEqual({ oldest: '2019', undated: 2_005 });
});

describe('a pole with more around it than its sheet shows', () => {
  beforeAll(async () => {
    await opened(POLE_WORLD, CROWDED_POLES);
  });
  const pole = async (slug: string, fields: string) =>
    (
      await answer(
        world as World,
        `entity(ref: { slug: "${slug}" }) { ... on EntityFound { entity { ... on Pole { ${fields} } } } }`,
      )
    ).entity;
  const parts = async (slug: string) => {
    const { article9 } = await pole(
      slug,
      'article9 { parts { slug status reason linkTotal toCheckTotal toCheck { slug } } }',
    );
    return Object.fromEntries(article9.parts.map((part: any) => [part.slug, part]));
  };

  test('is judged on all its ties, the first of which are shown', async () => {
    const { authorities, training } = await parts('pole-vert');
    expect(authorities).toMatchObject({ status: 'PRESENT', reason: 'FOUND', linkTotal: 2 });
    expect(training).toMatchObject({ reason: 'NATURE_UNKNOWN', toCheckTotal: 306 });
    expect(training.toCheck).toHaveLength(100);
  });

  test('has members on its territory, wherever else they stand', async () => {
    expect((await parts('pole-lac'))['same-territory']).toMatchObject({ status: 'PRESENT', linkTotal: 2 });
  });

  test('has all its money added, the first lines of which are shown', async () => {
    const { funding } = await pole(
      'pole-bois',
      'funding { lineTotal lines { amountCents } totals { level measure amountCents lines } }',
    );
    expect([funding.lineTotal, funding.lines.length]).toEqual([105, 100]);
    expect(funding.totals).toEqual([
      { level: 'COMMUNE', measure: 'GRANTED', amountCents: 10_500, lines: 105 },
    ]);
  });

  test('may be helped by every role that a source gives at its stage', async () => {
    const stages = await answer(world as World, 'roles { stage roles { slug } }');
    expect(stages.find(({ stage }: any) => stage === 'EMERGENCE').roles).toHaveLength(206);
  });
});
