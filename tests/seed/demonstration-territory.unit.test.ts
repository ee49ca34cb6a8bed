import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeClaim, relationClaim } from '../../api/domain/evidence/claim.ts';
import { RELATIONS } from '../../api/domain/vocabulary/vocabulary.ts';
import { demonstrationTerritory } from '../../seed/demonstration/demonstration-territory.ts';
import { readPartnershipTables } from '../../seed/laboratory/method-tables/partnership-tables.ts';
import { readRecommendationTables } from '../../seed/laboratory/method-tables/recommendation-tables.ts';
import { readTransversalityTables } from '../../seed/laboratory/method-tables/transversality-tables.ts';
import { examples } from '../worlds/worked-examples.ts';

const { nodes, relations } = demonstrationTerritory();
const byId = new Map(nodes.map((node) => [node.id, node]));
const from = (id: string, ...types: string[]) =>
  relations.filter((relation) => relation.from === id && types.includes(relation.type)).map(({ to }) => to);
const to = (id: string, ...types: string[]) =>
  relations.filter((relation) => relation.to === id && types.includes(relation.type)).map((one) => one.from);
const sorted = (items: Iterable<string>) => [...items].sort();

test('is the same at every load', () => {
  expect(demonstrationTerritory()).toEqual({ nodes, relations });
});

test('is fictional whole: every entity bears it, every proof says it, and nothing is tied to anything real', () => {
  for (const { id, properties, evidence } of nodes) {
    expect([id.startsWith('demo-'), properties['demonstration'], evidence[0]?.source], id).toEqual([
      true,
      true,
      'demo-source',
    ]);
  }
  for (const { id, from, to } of relations) expect([byId.has(from), byId.has(to)], id).toEqual([true, true]);
});

test('writes each claim once, in words the vocabulary allows between such kinds', () => {
  const ids = [...nodes, ...relations].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const node of nodes) nodeClaim.parse(node);
  for (const relation of relations) {
    relationClaim.parse(relation);
    const word = RELATIONS.find(({ code }) => code === relation.type);
    const ends = [byId.get(relation.from)?.kind ?? '', byId.get(relation.to)?.kind ?? ''] as const;
    expect([word?.from.includes(ends[0]), word?.to.includes(ends[1])], relation.id).toEqual([true, true]);
  }
});

describe('the worked examples are in it, as their tables say them', () => {
  const family = (area: string) => String(byId.get(area)?.properties['family']);

  test('transversality', () => {
    const perimeters = readTransversalityTables(join(examples, 'transversality'));
    expect(perimeters).toHaveLength(4);
    for (const { id, units, forums } of perimeters) {
      const grouping = `demo-epci-${id.toLowerCase()}`;
      const services = to(grouping, 'SERVICE_OF');
      expect(sorted(services.flatMap((service) => from(service, 'CONCERNS').map(family)))).toEqual(
        sorted(units),
      );
      const covering = to(grouping, 'COVERS');
      expect(covering).toHaveLength(forums.length);
      for (const forum of forums) {
        const rank = forum.id.match(/P?(\d+)$/)?.[1];
        const pole = `demo-pole-${id.toLowerCase()}-p${rank}`;
        expect(covering).toContain(pole);
        expect(byId.get(pole)?.properties['compositionComplete']).toBe(forum.complete);
        expect(byId.get(pole)?.evidence[0]?.certainty).toBe(
          { 1: 'STATED', 0.8: 'DECLARED', 0.5: 'INFERRED' }[forum.reliability],
        );
        expect(sorted(from(pole, 'CONCERNS').map(family))).toEqual(sorted(forum.concerned));
        const engaged = to(pole, 'INVOLVED_IN').flatMap((service) => from(service, 'CONCERNS').map(family));
        expect(sorted(engaged)).toEqual(sorted(forum.engaged));
      }
    }
  });

  test('partnerships', () => {
    const { authorities, forums } = readPartnershipTables(join(examples, 'partnership'));
    const idOf = (letter: string) =>
      letter === 'X' ? 'demo-departement-x' : `demo-epci-${letter.toLowerCase()}`;
    for (const { id, level, coverage } of authorities) {
      const properties = byId.get(idOf(id))?.properties;
      expect([properties?.['level'], properties?.['sourceCoverage']], id).toEqual([level, coverage]);
    }
    const studied = new Set(authorities.map(({ id }) => idOf(id)));
    for (const forum of forums) {
      const id = `demo-forum-${forum.id.toLowerCase()}`;
      const members = to(id, 'MEMBER_OF', 'PARTY_TO').filter((member) => studied.has(member));
      expect(sorted(members), id).toEqual(sorted([...forum.members].map(idOf)));
      expect(sorted(from(id, 'COVERS')), id).toEqual(sorted([...forum.perimeter].map(idOf)));
      expect(byId.get(id)?.properties['compositionComplete']).toBe(forum.complete);
    }
    const elsewhere = nodes
      .filter(({ id, kind }) => ['Pole', 'Contract'].includes(kind) && !id.startsWith('demo-forum-'))
      .filter(
        ({ id }) =>
          to(id, 'MEMBER_OF', 'PARTY_TO', 'SUPPORTS', 'CARRIES').filter((one) => studied.has(one)).length > 1,
      );
    expect(elsewhere.map(({ id }) => id)).toEqual([]);
  });

  test('partner finding', () => {
    const { actors, forums } = readRecommendationTables(join(examples, 'recommendation'), 'A');
    const idOf = (letter: string) =>
      ['A', 'B'].includes(letter)
        ? `demo-epci-r${letter.toLowerCase()}`
        : `demo-acteur-${letter.toLowerCase()}`;
    const areas = (id: string) =>
      [id, ...to(id, 'SERVICE_OF')]
        .flatMap((one) => from(one, 'CONCERNS'))
        .map((area) => byId.get(area)?.properties['name']);
    for (const { id, themes } of actors) {
      const plain = areas(idOf(id)).map((name) => String(name).replaceAll('é', 'e'));
      expect(sorted(plain), id).toEqual(sorted(themes ?? []));
    }
    for (const { id, members } of forums) {
      const pole = `demo-pole-r${id.slice(1)}`;
      expect(sorted(to(pole, 'MEMBER_OF')), id).toEqual(sorted([...members].map(idOf)));
    }
    for (const { id, active } of actors) {
      expect(byId.get(idOf(id))?.properties['status'] === 'PAST', id).toBe(!active);
    }
  });
});
