import { describe, expect, test } from 'vitest';
import { nodeClaim, relationClaim } from '../../../api/domain/evidence/claim.ts';
import { SIZES } from '../../../seed/laboratory/synthetic/sizes.ts';
import { syntheticTerritory } from '../../../seed/laboratory/synthetic/synthetic-territory.ts';

const SEED = 20_261_121;
const S = syntheticTerritory('S', SEED);
const M = syntheticTerritory('M', SEED);
const sizes = { S, M };

const countOf = <Item>(items: readonly Item[], key: (item: Item) => string) => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
};
const byId = (size: keyof typeof sizes) => new Map(sizes[size].nodes.map((node) => [node.id, node]));

test('the same size and seed give the same territory, claim by claim; another seed gives another', () => {
  expect(syntheticTerritory('S', SEED)).toEqual(S);
  expect(syntheticTerritory('S', 7).relations).not.toEqual(S.relations);
});

test('nobody can take it for a real one: every name and every proof says so', () => {
  for (const { id, properties, evidence } of M.nodes.slice(1)) {
    expect(properties['name'], id).toContain('(fictif)');
    expect([id.startsWith('fictif-m-'), evidence[0]?.source]).toEqual([true, 'territoire-fictif']);
  }
});

describe.each(['S', 'M'] as const)('a territory of size %s', (size) => {
  const counts = SIZES[size];
  const { nodes, relations, borders, truth } = sizes[size];
  const nodesById = byId(size);

  test('holds exactly the things of its size', () => {
    expect(countOf(nodes, ({ kind, properties }) => String(properties['level'] ?? kind))).toEqual({
      Source: 1,
      REGION: counts.regions,
      DEPARTEMENT: counts.departements,
      EPCI: counts.epci,
      PETR: counts.projectTerritories,
      COMMUNE: counts.communes,
      PolicyArea: counts.policyAreas,
      Service: counts.services,
      Enterprise: counts.essEnterprises + counts.otherEnterprises,
      ResearchCentre: counts.researchCentres,
      Place: counts.places,
      Pole: counts.poles,
      Contract: counts.contracts,
    });
    expect(nodesById.size).toBe(nodes.length);
    expect(nodes.length).toBe(size === 'S' ? 3_324 : 18_028);
  });

  test('holds as many links of each type as published data would, within three in a hundred', () => {
    const expected = {
      S: {
        PART_OF: 453,
        SERVICE_OF: 160,
        LOCATED_IN: 2_430,
        MEMBER_OF: 110,
        PARTICIPATES_IN: 17,
        INVOLVED_IN: 22,
        PARTY_TO: 834,
        FRAMED_BY: 15,
        CONCERNS: 2_686,
        COOPERATES_WITH: 120,
        OCCUPIES: 120,
      },
      M: {
        PART_OF: 2_518,
        SERVICE_OF: 800,
        LOCATED_IN: 13_420,
        MEMBER_OF: 198,
        PARTICIPATES_IN: 31,
        INVOLVED_IN: 40,
        PARTY_TO: 4_726,
        FRAMED_BY: 85,
        CONCERNS: 14_588,
        COOPERATES_WITH: 660,
        OCCUPIES: 660,
      },
    }[size];
    const found = countOf(relations, ({ type }) => type);
    for (const [type, count] of Object.entries(expected)) {
      expect(Math.abs((found[type] ?? 0) - count) / count, `${type}: ${found[type]}`).toBeLessThan(0.03);
    }
    expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
    expect(Math.abs(borders.length / (size === 'S' ? 980 : 5_733) - 1)).toBeLessThan(0.03);
  });

  test('is made of claims the graph accepts, each relation once and between things that are there', () => {
    for (const node of nodes) nodeClaim.parse(node);
    for (const relation of relations) {
      relationClaim.parse(relation);
      expect(nodesById.has(relation.from) && nodesById.has(relation.to), relation.id).toBe(true);
    }
    expect(new Set(relations.map(({ id }) => id)).size).toBe(relations.length);
  });

  test('has every EPCI in one piece', () => {
    const epciOf = new Map(
      relations
        .filter(({ type, to }) => type === 'PART_OF' && to.includes('-epci-'))
        .map(({ from, to }) => [from, to]),
    );
    const pieces = new Map([...epciOf.keys()].map((commune) => [commune, commune]));
    const rootOf = (commune: string): string => {
      const above = pieces.get(commune) ?? commune;
      return above === commune ? commune : rootOf(above);
    };
    for (const [a, b] of borders) if (epciOf.get(a) === epciOf.get(b)) pieces.set(rootOf(a), rootOf(b));
    expect(new Set([...pieces.keys()].map(rootOf)).size).toBe(counts.epci);
  });

  test('withholds a tenth of the ties, and none of those is in the graph', () => {
    const present = new Set(relations.map(({ type, from, to }) => `${type} ${from} ${to}`));
    const ties = relations.filter(({ type }) => type === 'COOPERATES_WITH' || type === 'MEMBER_OF').length;
    expect(truth.withheldTies.filter(({ type, from, to }) => present.has(`${type} ${from} ${to}`))).toEqual(
      [],
    );
    expect(truth.withheldTies.length / (ties + truth.withheldTies.length)).toBeCloseTo(0.1, 1);
  });

  test('plants silos between services of one authority that share a policy area', () => {
    const owner = new Map(
      relations.filter(({ type }) => type === 'SERVICE_OF').map(({ from, to }) => [from, to]),
    );
    expect(truth.siloedServices.length).toBeGreaterThan(0);
    for (const [a, b] of truth.siloedServices) expect(owner.get(a)).toBe(owner.get(b));
  });
});

test('cooperations seldom cross a border that was planted as avoided', () => {
  const avoided = new Set(M.truth.avoidedEpci.map(([a, b]) => `${a} ${b}`));
  const epciOf = new Map(
    M.relations
      .filter(({ type, to }) => type === 'PART_OF' && to.includes('-epci-'))
      .map(({ from, to }) => [from, to]),
  );
  const communeOf = new Map(
    M.relations.filter(({ type }) => type === 'LOCATED_IN').map(({ from, to }) => [from, to]),
  );
  const at = (actor: string) => epciOf.get(communeOf.get(actor) ?? '') ?? '';
  const crossing = M.relations
    .filter(({ type }) => type === 'COOPERATES_WITH')
    .filter(({ from, to }) => avoided.has(`${at(from)} ${at(to)}`) || avoided.has(`${at(to)} ${at(from)}`));
  expect(avoided.size).toBeGreaterThan(5);
  expect(crossing.length / 660).toBeLessThan(0.01);
});
