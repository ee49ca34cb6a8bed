import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor, Forum, PartnerSearch } from '../../../api/domain/partners/actors.ts';
import { diversified } from '../../../api/domain/partners/diversity.ts';
import { FEATURE_WEIGHTS } from '../../../api/domain/partners/features.ts';
import { familyOf, needsOf } from '../../../api/domain/partners/needs.ts';
import { rankPartners } from '../../../api/domain/partners/rank-partners.ts';
import { readRecommendationTables } from '../../../seed/laboratory/method-tables/recommendation-tables.ts';
import { printedRecommendation } from '../../../seed/laboratory/methods/printed-recommendation.ts';
import { fraction } from '../../worlds/fraction.ts';
import { differences, examples, expectedOf, plain } from '../../worlds/worked-examples.ts';

/**
 * EPCI A searches.   P1 {A S1 S2}   P2 {S1 S3 R1}   P3 {S2 S3 B}   P4 {E1 T1 R1}   P5 {S1, Z1 gone}   N1 alone
 */
const world = readRecommendationTables(join(examples, 'recommendation'), 'A');
const { actors, forums, territories } = world;
const actor = (id: string): Actor => {
  const found = actors.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const search: PartnerSearch = {
  from: { type: 'ACTOR', id: 'A' },
  themes: actor('A').themes,
  funding: actor('A').funding,
  needs: needsOf(actor('A'), actors, forums),
  territoryOf: (id) => territories.get(id) ?? null,
};
const found = rankPartners(search, actors, forums);
const proposal = (id: string, of = found) => {
  const one = of.ranked.find(({ candidate }) => candidate.id === id);
  if (one === undefined) throw new Error(id);
  return one;
};

describe('partners of the EPCI A of the worked example', () => {
  test('have every number of the example', () => {
    const printed = JSON.parse(JSON.stringify(printedRecommendation(world)));
    expect(differences(plain(expectedOf('recommendation')), printed, 1e-9)).toEqual([]);
  });

  test('are ranked R1, E1, B, S3, T1 by what each brings', () => {
    expect(found.ranked.map(({ candidate }) => candidate.id)).toEqual(['R1', 'E1', 'B', 'S3', 'T1']);
    const scores = ['19/40', '32/75', '79/200', '313/800', '5/14'].map(fraction);
    expect(found.ranked.map(({ score }) => score)).toEqual(scores.map((score) => expect.closeTo(score, 12)));
    expect(proposal('T1')).toMatchObject({
      confidence: expect.closeTo(0.7, 12),
      unknown: ['THEMES', 'FUNDING'],
    });
  });

  test('are sought for the families of Article 9 that are in none of its poles', () => {
    expect([...search.needs]).toEqual(['entreprise', 'formation', 'recherche']);
    expect(needsOf(actor('N1'), actors, forums, ['logistique'])).toEqual(
      new Set(['collectivite', 'entreprise', 'formation', 'logistique', 'recherche']),
    );
    const contract: Forum = { id: 'C', members: new Set(['N1', 'R1']), isPole: false };
    expect(needsOf(actor('N1'), actors, [...forums, contract])).toContain('recherche');
    expect(needsOf(actor('N1'), actors, [...forums, { ...contract, isPole: true }])).not.toContain(
      'recherche',
    );
    expect([familyOf('PNR'), familyOf('AUTRE'), familyOf(null)]).toEqual(['collectivite', null, null]);
  });

  test('are reached through common partners: two ways to S3, one to R1', () => {
    expect(proposal('S3').features.RELATIONS).toBeCloseTo(1 - (3 / 4) ** 2, 12);
    expect(proposal('R1').introductions).toEqual([
      { path: ['A', 'P1', 'S1', 'P2', 'R1'], through: 'S1', chance: 0.25 },
    ]);
    expect(proposal('S3').introductions.map(({ through }) => through)).toEqual(['S1', 'S2']);
  });

  test('leave out those already met, gone, or only near', () => {
    expect(Object.fromEntries(found.excluded)).toEqual({
      S1: 'ALREADY_LINKED',
      S2: 'ALREADY_LINKED',
      N1: 'NO_REASON',
      Z1: 'INACTIVE',
    });
  });

  test('come with what speaks against them', () => {
    expect(proposal('E1').counterReasons).toEqual(['NO_OCCASION']);
    expect(proposal('T1').counterReasons).toEqual(['NO_OCCASION', 'TOO_FAR']);
    const open = forums.map((forum): Forum => (forum.id === 'P2' ? { ...forum, complete: false } : forum));
    expect(proposal('R1', rankPartners(search, actors, open)).counterReasons).toEqual([
      'COMPOSITION_UNKNOWN',
    ]);
  });
});

describe('other searches', () => {
  test('of a need nobody bears yet know nothing of relations, and say so', () => {
    const { ranked } = rankPartners({ ...search, from: null }, actors, forums);
    expect(ranked.every(({ unknown }) => unknown.includes('RELATIONS'))).toBe(true);
    expect(ranked.map(({ candidate }) => candidate.id)).toContain('S1');
  });

  test('of a pole go through its members', () => {
    const from = { type: 'POLE', id: 'P1' } as const;
    const { ranked, excluded } = rankPartners({ ...search, from }, actors, forums);
    expect([...excluded].filter(([, why]) => why === 'ALREADY_LINKED').map(([id]) => id)).toEqual([
      'A',
      'S1',
      'S2',
    ]);
    const path = ranked.find(({ candidate }) => candidate.id === 'R1')?.introductions[0]?.path;
    expect(path).toEqual(['P1', 'S1', 'P2', 'R1']);
  });

  test('respect those who asked not to be proposed', () => {
    const quiet = actors.map((one) => (one.id === 'R1' ? { ...one, optedOut: true } : one));
    expect(rankPartners(search, quiet, forums).excluded.get('R1')).toBe('OPTED_OUT');
  });

  test('score no more candidates than asked, those two steps away first', () => {
    const { ranked, excluded } = rankPartners(search, actors, forums, { mostCandidates: 3 });
    expect(ranked.map(({ candidate }) => candidate.id)).toEqual(['R1', 'B', 'S3']);
    expect(excluded.get('E1')).toBe('BEYOND_CAP');
  });

  test('follow the weights they are given, and propose nobody when none weighs', () => {
    const only = { RELATIONS: 0, THEMES: 0, COMPLEMENTARITY: 0, TERRITORY: 0, FUNDING: 1 };
    const { ranked } = rankPartners(search, actors, forums, { weights: only });
    expect(ranked[0]).toMatchObject({ candidate: { id: 'B' }, score: 2 / 3, confidence: 1 });
    expect(rankPartners(search, actors, forums, { weights: { ...only, FUNDING: 0 } }).ranked).toEqual([]);
  });

  test('may avoid proposing the same kind from the same commune twice in a row', () => {
    const neighbours = actors.map((one) =>
      one.id === 'E1' || one.id === 'R1' ? { ...one, kind: 'ENTREPRISE', commune: 'bourg' } : one,
    );
    const { ranked } = rankPartners(search, neighbours, forums);
    expect(ranked.slice(0, 3).map(({ candidate }) => candidate.id)).toEqual(['R1', 'E1', 'B']);
    expect(diversified(ranked).map(({ candidate }) => candidate.id)).toEqual(['R1', 'B', 'S3', 'T1', 'E1']);
    expect(diversified(ranked, 1)).toEqual(ranked);
  });
});

describe('whatever is known of a candidate', () => {
  const list = fc.option(
    fc.subarray(['habitat', 'insertion', 'recherche', 'AMI', 'energie']).map((of) => new Set(of)),
  );
  const candidate = fc.record({ themes: list, offers: list, funding: list, meets: fc.boolean() });

  test('the parts sum to the score, and what is unknown lowers confidence, never the score', () => {
    fc.assert(
      fc.property(candidate, ({ themes, offers, funding, meets }) => {
        const someone: Actor = { id: 'new', kind: 'ESS', themes, offers, funding, active: true };
        const place = { id: 'P9', members: new Set(meets ? ['S1', 'new'] : ['new']) };
        const { ranked, excluded } = rankPartners(search, [...actors, someone], [...forums, place]);
        const one = ranked.find(({ candidate: { id } }) => id === 'new');
        if (one === undefined) {
          expect(excluded.get('new')).toBe('NO_REASON');
          return;
        }
        expect(one.contributions.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(one.score, 12);
        expect(one.score).toBeGreaterThanOrEqual(0);
        expect(one.score).toBeLessThanOrEqual(1 + 1e-12);
        const known = Object.entries(FEATURE_WEIGHTS).filter(
          ([feature]) => !one.unknown.some((name) => name === feature),
        );
        expect(one.confidence).toBeCloseTo(
          known.reduce((sum, [, weight]) => sum + weight, 0),
          12,
        );
      }),
    );
  });

  test('names and order change nothing', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (keys) => {
        const order = new Map(actors.map(({ id }) => [id, keys.next().value ?? 0]));
        const shuffled = actors.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
        expect(rankPartners(search, shuffled, forums.toReversed()).ranked).toEqual(found.ranked);
      }),
      { numRuns: 30 },
    );
  });
});
