import { describe, expect, test } from 'vitest';
import { classesOf } from '../../../seed/laboratory/evaluation/actor-classes.ts';
import {
  evaluateRecommendation,
  evaluateThroughTime,
} from '../../../seed/laboratory/evaluation/evaluate-recommendation.ts';
import { claimsBefore, factsOfClaims } from '../../../seed/laboratory/evaluation/facts-of-claims.ts';
import { printedEvaluation, verdictOf } from '../../../seed/laboratory/evaluation/printed-evaluation.ts';
import { type Recommender, recommenderOver } from '../../../seed/laboratory/evaluation/recommender.ts';
import { SCORE, trialOf } from '../../../seed/laboratory/evaluation/trial.ts';
import { hideMemberships } from '../../../seed/laboratory/protocol/hidden-links.ts';
import type { EvaluationReport } from '../../../seed/laboratory/protocol/protocol.ts';
import { JUDGED_PARTNERS } from '../../worlds/judged-partners.ts';
import { PARTNERS_WORLD } from '../../worlds/partners.ts';

const set = factsOfClaims(PARTNERS_WORLD);
const options = { seeds: [1, 2, 3], hidden: 0.2, mostTargets: 20, withWalks: true };
const facts = (id: string) => set.facts.find(({ entity }) => entity.id === id);

describe('a set of claims read without a database', () => {
  test('has the themes, fundings and places that the graph would give', () => {
    expect(facts('A')?.themes).toEqual(['alimentation', 'habitat', 'insertion']);
    expect(facts('B')?.funding.map(({ scheme, funders }) => [scheme, funders])).toEqual(
      ['AMI', 'FEDER', 'SRDEII'].map((scheme) => [scheme, ['region-r']]),
    );
    expect(
      facts('R1')
        ?.places.map(({ id }) => id)
        .sort(),
    ).toEqual(['K', 'departement-z', 'region-r', 'ville-k']);
  });

  test('counts as forums its poles, not its bilateral aids, and leaves out who is gone', () => {
    expect(new Set(set.memberships.map(({ forum }) => forum))).toEqual(
      new Set(['P1', 'P2', 'P3', 'P4', 'P5']),
    );
    expect(facts('Z1')).toBeUndefined();
  });
});

const judged = factsOfClaims(JUDGED_PARTNERS);

describe('what is hidden from the score', () => {
  const without = (...rows: readonly string[]) =>
    recommenderOver(
      judged,
      judged.memberships.filter(({ actor, forum }) => !rows.includes(`${actor} ${forum}`)),
    );
  const featuresFor = (recommender: Recommender, target: string, of: string) =>
    recommender.everyoneFor(target).find(({ id }) => id === of)?.features;

  test('is hidden whole: neither the relations nor the aid of a hidden contract tell it', () => {
    const hidden = without('a P1', 'a K');
    expect(hidden.ties.get('a')).toBeUndefined();
    expect(featuresFor(hidden, 'b', 'a')).toMatchObject({ RELATIONS: 0, FUNDING: null });
    // Hidden from P1 alone, a is still a partner of b, by K.
    expect(featuresFor(without('a P1'), 'b', 'a')).toBeUndefined();
  });

  test('leaves needs to be read on the memberships that are known', () => {
    // With P2, e is around c: no other enterprise is needed. The département is around b in a contract only, no pole.
    expect(featuresFor(without(), 'c', 'f')?.COMPLEMENTARITY).toBe(0);
    expect(featuresFor(without('c P2'), 'c', 'f')?.COMPLEMENTARITY).toBe(1);
    expect(featuresFor(without(), 'b', 'bourg')?.COMPLEMENTARITY).toBe(1);
  });

  test('is not a partner outside any pole: one is not proposed, nor to be found again', () => {
    const hidden = without('d P1');
    expect(judged.linked.get('d')).toEqual(new Set(['a']));
    expect(hidden.proposalsTo('d').map(({ candidate }) => candidate.id)).not.toContain('a');
    expect(featuresFor(hidden, 'd', 'a')).toBeUndefined();
    const seeds = Array.from({ length: 20 }, (_, seed) => seed);
    const split = seeds.filter((seed) =>
      hideMemberships(judged.memberships, 0.3, seed).hidden.get('a')?.has('d'),
    );
    expect(split.length).toBeGreaterThan(0);
    for (const seed of split) {
      const { hidden: toFind } = trialOf(judged, hideMemberships(judged.memberships, 0.3, seed), seed, {
        mostTargets: 9,
        withWalks: false,
      });
      expect(toFind.get('a')?.has('d') ?? false).toBe(false);
      for (const partners of toFind.values()) expect(partners.size).toBeGreaterThan(0);
    }
  });

  test('leaves aside, as the screen does, what is announced and aids older than five years', () => {
    expect(judged.date).toBe('2026-03');
    expect(judged.memberships).not.toContainEqual(expect.objectContaining({ actor: 'e', forum: 'P3' }));
    expect(without().actorOf('e')?.funding).toBe(null);
    expect(without().actorOf('a')?.funding?.size).toBe(1);
  });
});

describe('the evaluation in the order of time', () => {
  const later = (from: string, type: string, to: string, since: string) => ({
    id: `${from}--${type}--${to}--later`,
    type,
    from,
    to,
    properties: { since },
    evidence: [{ source: 'gazette', row: 1, certainty: 'STATED' }],
  });
  const claims = {
    nodes: JUDGED_PARTNERS.nodes,
    relations: [
      ...JUDGED_PARTNERS.relations,
      later('e', 'MEMBER_OF', 'P1', '2024-05'),
      later('e', 'COOPERATES_WITH', 'f', '2024-06'),
      later('f', 'MEMBER_OF', 'P1', '2025'),
    ],
  };

  test('looks for the ties of a year, and not for those of the next', () => {
    // e meets a and b in P1; c and d it met before.
    const { report } = evaluateThroughTime(claims, { years: [2024], mostTargets: 9, withWalks: false });
    expect(report).toMatchObject({ targets: 3, hiddenLinks: 4 });
    // In 2025 f meets a, b, c, d; e is its partner already.
    const next = evaluateThroughTime(claims, { years: [2025], mostTargets: 9, withWalks: false });
    expect(next.report).toMatchObject({ targets: 5, hiddenLinks: 8 });
  });

  test('knows nothing that came after', () => {
    const known = factsOfClaims(claimsBefore(claims, '2024'));
    expect(known.memberships).toHaveLength(judged.memberships.length);
    expect(known.linked.get('e')).toBeUndefined();
    expect(factsOfClaims(claimsBefore(claims, '2025')).linked.get('e')).toEqual(new Set(['f']));
  });
});

describe('the classes actors are counted in', () => {
  test('are their family and the size of their commune, unknown for who is in several', () => {
    const classes = classesOf(factsOfClaims(JUDGED_PARTNERS));
    expect(classes.get('a')).toEqual({ family: 'ess', settlement: 'RURAL' });
    expect(classes.get('bourg')).toEqual({ family: 'collectivite', settlement: 'RURAL' });
    expect(classes.get('departement')).toEqual({ family: 'collectivite', settlement: null });
    expect(classesOf(set).get('R1')).toEqual({ family: 'recherche', settlement: null });
  });
});

describe('the evaluation of the score', () => {
  const evaluation = evaluateRecommendation(set, options);

  test('is the same at the same seeds', () => {
    expect(evaluateRecommendation(set, options)).toEqual(evaluation);
  });

  test('sets the score beside the baselines, over hidden links', () => {
    expect(evaluation.report.hiddenLinks).toBeGreaterThan(0);
    expect([...evaluation.report.figures.keys()]).toEqual(
      expect.arrayContaining([SCORE, 'popularity', 'nearest territory', 'random', 'Katz']),
    );
    for (const { precisionAt10, areaUnderRoc } of evaluation.report.figures.values()) {
      expect(precisionAt10).toBeGreaterThanOrEqual(0);
      expect(areaUnderRoc ?? 0).toBeLessThanOrEqual(1);
    }
  });

  test('ends with one sentence that says whether the score wins, whatever the answer', () => {
    expect(printedEvaluation('Essai', 'Fictif.', evaluation).split('\n').at(-1)).toBe(
      verdictOf(evaluation.report),
    );
    const against = (low: number, high: number): EvaluationReport => ({
      ...evaluation.report,
      against: {
        name: 'popularity',
        difference: { mean: (low + high) / 2, low, high },
        beats: low > 0,
      },
    });
    expect(verdictOf(against(0.1, 0.2))).toMatch(/^Le score bat la popularité/);
    expect(verdictOf(against(-0.1, 0.1))).toMatch(/ne bat pas de façon établie/);
    expect(verdictOf(against(-0.2, -0.1))).toMatch(/« popularité » fait mieux/);
    expect(verdictOf({ ...evaluation.report, against: null })).toMatch(/aucun verdict/);
  });
});
