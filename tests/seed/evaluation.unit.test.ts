import { describe, expect, test } from 'vitest';
import type { EvaluationReport } from '../../api/domain/evaluation/protocol.ts';
import { evaluateRecommendation, SCORE } from '../../seed/evaluation/evaluate-recommendation.ts';
import { factsOfClaims } from '../../seed/evaluation/facts-of-claims.ts';
import { printedEvaluation, verdictOf } from '../../seed/evaluation/printed-evaluation.ts';
import { PARTNERS_WORLD } from '../worlds/partners.ts';

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
    expect(printedEvaluation('Essai', evaluation).split('\n').at(-1)).toBe(verdictOf(evaluation.report));
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
