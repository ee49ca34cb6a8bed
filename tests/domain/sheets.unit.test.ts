import { describe, expect, test } from 'vitest';
import { fromWidest } from '../../api/domain/collectivity/levels.ts';
import { type LeverTie, leverReadings } from '../../api/domain/collectivity/levers.ts';
import { openSchemes, verdictOf } from '../../api/domain/collectivity/schemes.ts';
import { completenessOf } from '../../api/domain/completeness/completeness.ts';
import { EXPECTATIONS, INFORMANTS } from '../../api/domain/completeness/expectations.ts';
import type { EntityFacts, LinkFacts } from '../../api/domain/entity/entity.ts';
import { BARE_SHAPE, bareView, isBare } from '../../api/domain/entity/entity-view.ts';
import type { RuleFacts } from '../../api/domain/entity/sheet-parts.ts';
import { ENTITY_KINDS } from '../../api/domain/vocabulary/vocabulary.ts';
import { fr } from '../../ui/text/fr.ts';

const entity = (kind: string, more: Record<string, unknown> = {}): EntityFacts => ({
  id: 'e',
  kind,
  name: 'E',
  aliases: [],
  certainty: 'STATED',
  ...more,
});

describe('completeness', () => {
  test('counts what is known of what is expected, and names who can say what is missing', () => {
    const view = {
      ...bareView(entity('Enterprise', { siren: '246200844', essStatus: 'UNKNOWN' })),
      linkCounts: [{ relation: 'LOCATED_IN', direction: 'OUT' as const, kind: 'Collectivity', total: 1 }],
    };
    const { known, expected, missing } = completenessOf(view);
    expect([known, expected]).toEqual([2, 7]);
    expect(missing).toContainEqual({ code: 'essStatus', filledBy: ['CRESS', 'ACTOR'] });
  });

  test('expects of a collectivity only what its level can have', () => {
    const codes = (level: string) =>
      completenessOf(bareView(entity('Collectivity', { level }))).missing.map(({ code }) => code);
    expect(codes('REGION')).not.toContain('siren');
    expect(codes('REGION')).not.toContain('PART_OF');
    expect(codes('COMMUNE')).toEqual(expect.arrayContaining(['siren', 'insee', 'PART_OF']));
    expect(codes('ETAT')).not.toContain('population');
  });

  test('takes a link seen from the wrong end for no link', () => {
    const view = {
      ...bareView(entity('Pole')),
      linkCounts: [{ relation: 'SUPPORTS', direction: 'OUT' as const, kind: 'Pole', total: 3 }],
    };
    expect(completenessOf(view).missing.map(({ code }) => code)).toContain('SUPPORTS');
  });

  test('expects nothing of a kind that has no list: 0 of 0', () => {
    expect(completenessOf(bareView(entity('PolicyArea')))).toEqual({ known: 0, expected: 0, missing: [] });
  });

  test('speaks only of kinds of the vocabulary, in words the screens have', () => {
    expect(Object.keys(EXPECTATIONS).filter((kind) => !ENTITY_KINDS.includes(kind))).toEqual([]);
    const said = Object.values(EXPECTATIONS)
      .flat()
      .flatMap(({ code, filledBy }) => [
        `completeness.of.${code}`,
        ...filledBy.map((who) => `completeness.by.${who}`),
      ]);
    expect(said.filter((key) => !(key in fr))).toEqual([]);
    expect(Object.keys(INFORMANTS).filter((who) => !said.includes(`completeness.by.${who}`))).toEqual([]);
  });
});

const link = (type: string, to: EntityFacts, more: Partial<LinkFacts> = {}): LinkFacts => ({
  id: `${type}-${to.id}-${more.from?.id ?? 'c'}`,
  type,
  from: entity('Collectivity', { id: 'c' }),
  to,
  certainty: 'STATED',
  evidenceTotal: 1,
  evidence: [],
  ...more,
});
const tie = (facts: LinkFacts, more: Partial<LeverTie> = {}): LeverTie => ({
  link: facts,
  outward: true,
  shared: false,
  ...more,
});
const lever = (id: string) => ({ id, number: 1, name: id, text: id, evidence: [], illustrated: [] });

describe('a lever', () => {
  const shown = (id: string, ...ties: LeverTie[]) => leverReadings([lever(id)], ties, 1)[0]?.linkTotal;
  const pole = entity('Pole', { id: 'p' });

  test('is illustrated by the support of its kind, and by no other', () => {
    const premises = tie(link('SUPPORTS', pole, { means: 'PREMISES' }));
    expect(shown('levier-amenagement-immobilier', premises)).toBe(1);
    expect(shown('levier-emploi-coordination-rd', premises)).toBe(0);
    expect(
      shown('levier-accompagner-competences', tie(link('SUPPORTS', pole, { means: 'ENGINEERING' }))),
    ).toBe(1);
  });

  test('of transversality asks two services in the same pole', () => {
    const service = (id: string) => tie(link('INVOLVED_IN', pole, { from: entity('Service', { id }) }));
    expect(shown('levier-transversalite', service('a'))).toBe(0);
    expect(shown('levier-transversalite', service('a'), service('b'))).toBe(2);
  });

  test('of cooperation between collectivities asks another one at the other end', () => {
    const support = link('SUPPORTS', pole);
    expect(shown('levier-inter-collectivites', tie(support))).toBe(0);
    expect(shown('levier-inter-collectivites', tie(support, { shared: true }))).toBe(1);
  });

  test('without a sign is kept, with nothing: it is not documented', () => {
    expect(leverReadings([lever('levier-pedagogie-ess')], [], 1)).toMatchObject([
      { links: [], linkTotal: 0 },
    ]);
  });
});

describe('a rule of eligibility', () => {
  const rule = (more: Partial<RuleFacts>): RuleFacts => ({
    id: 'r',
    ruleKind: 'ELIGIBILITY',
    text: 'règle',
    evidence: [],
    ...more,
  });
  const groupings = rule({ ownTaxation: true, minInhabitants: 15_000, minInhabitantsOperator: '>' });
  const epci = (more: Record<string, unknown>) =>
    entity('Collectivity', { level: 'EPCI', nature: 'communauté de communes', ...more });

  test('is met above its threshold, not at it, and unknown without a population', () => {
    expect(verdictOf(groupings, epci({ population: 15_001 }))).toBe('MET');
    expect(verdictOf(groupings, epci({ population: 15_000 }))).toBe('NOT_MET');
    expect(verdictOf(groupings, epci({}))).toBe('UNKNOWN');
  });

  test('asks own taxation: an establishment of a métropole has none', () => {
    const form = (nature: string) => verdictOf(groupings, epci({ nature, population: 300_000 }));
    expect(form('établissement public territorial')).toBe('NOT_MET');
    expect(form('une forme nouvelle')).toBe('UNKNOWN');
  });

  test('that speaks of others, or only in words, is left to the reader', () => {
    expect(verdictOf(groupings, entity('Collectivity', { level: 'COMMUNE' }))).toBeNull();
    expect(verdictOf(rule({}), epci({ population: 20_000 }))).toBeNull();
    expect(openSchemes(epci({}), [{ contract: entity('Contract'), rule: rule({}) }], [])).toEqual([]);
  });
});

test('levels go from the widest to the nearest, what has none last', () => {
  const levels = [{ level: 'COMMUNE' }, { level: null }, { level: 'REGION' }, { level: 'EPCI' }];
  expect(fromWidest(levels).map(({ level }) => level)).toEqual(['REGION', 'EPCI', 'COMMUNE', null]);
});

test('a shape is bare whatever the order of its parts', () => {
  const shuffled = Object.fromEntries(Object.entries(BARE_SHAPE).reverse());
  expect(isBare(shuffled as never)).toBe(true);
  expect(isBare({ ...BARE_SHAPE, withFreshness: true })).toBe(false);
});
