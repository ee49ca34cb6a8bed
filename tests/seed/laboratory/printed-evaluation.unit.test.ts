import { describe, expect, test } from 'vitest';
import { FEATURE_WEIGHTS } from '../../../api/domain/partners/features.ts';
import type { AlsoReported } from '../../../seed/laboratory/evaluation/also-reported.ts';
import { printedAlso } from '../../../seed/laboratory/evaluation/printed-also.ts';
import { printedWeights } from '../../../seed/laboratory/evaluation/printed-weights.ts';

const helpful = {
  feature: 'TERRITORY',
  amongRight: 0.8,
  amongOthers: 0.5,
  unknown: 0,
  alone: 0.12,
  without: 0.04,
  difference: { mean: 0.02, low: 0.01, high: 0.03 },
} as const;
const harmful = { ...helpful, feature: 'THEMES', amongRight: 0.1, amongOthers: 0.4 } as const;
const also: AlsoReported = {
  ablations: [helpful],
  families: [{ of: 'ess', proposed: 0.25, candidates: 0.5 }],
  settlements: [
    { of: null, proposed: 0.1, candidates: 0.6 },
    { of: 'RURAL', proposed: 0.9, candidates: 0.4 },
  ],
  partners: { proposed: 6.46, candidates: 8.13 },
  calibration: [
    { from: 0, to: 0.5, proposals: 0, right: null },
    { from: 0.5, to: 1, proposals: 56, right: 0.375 },
  ],
  stability: 0.875,
  areaAmongAll: 0.848,
  learned: { positives: 181, weights: null, comparison: null },
};
const lines = (more: Partial<AlsoReported> = {}) => printedAlso({ ...also, ...more }, undefined);
const found = (word: string, more?: Partial<AlsoReported>) =>
  lines(more).find((line) => line.includes(word)) ?? '';

describe('what is reported besides the rankers', () => {
  test('is said in French figures, the unknown last', () => {
    expect(found('territoire ')).toMatch(/0,800 .* 0,040 .*\+0,020 \(de \+0,010 à \+0,030\)$/);
    expect(found('Natures')).toContain('ESS 25 % (50 %)');
    expect(found('Communes')).toMatch(
      /2000 habitants.*rurale 90 % \(40 %\), inconnue ou plusieurs 10 % \(60 %\)/,
    );
    expect(found('en moyenne')).toMatch(/6,5 chez les dix premiers, 8,1 chez/);
    expect(found('par confiance')).toContain('0,0 à 0,5 : personne ; 0,5 à 1,0 : 37,5 % de 56.');
    expect(found('Stabilité')).toContain('88 %');
  });

  test('is said when there is nobody to propose', () => {
    expect(found('Natures', { families: [] })).toContain('aucun candidat');
    expect(found('en moyenne', { partners: null })).toBe('');
    expect(found('Stabilité', { stability: null })).toContain(' – ');
  });

  test('names the criteria by which others are candidates rather than hidden partners', () => {
    expect(found('motif')).toBe('');
    expect(found('motif', { ablations: [helpful, harmful] })).toContain('par « thèmes »,');
  });

  test('says when confidence does not rise with what is found', () => {
    expect(found('ne croît pas')).toBe('');
    const falling = [...also.calibration, { from: 0.9, to: 1, proposals: 9, right: 0.1 }];
    expect(found('ne croît pas', { calibration: falling })).not.toBe('');
  });
});

describe('weights learned from hidden links', () => {
  const compared = (low: number) => ({
    positives: 800,
    weights: FEATURE_WEIGHTS,
    comparison: { priors: 0.06, learned: 0.1, difference: { mean: 0.04, low, high: 0.06 }, beats: low > 0 },
  });

  test('are set beside those of experts, and never kept on a fictional territory', () => {
    for (const [low, verdict] of [
      [0.01, 'Ils battent les poids d’experts'],
      [-0.01, 'Ils ne battent pas de façon établie'],
    ] as const) {
      const text = printedWeights(compared(low)).join('\n');
      expect(text).toContain(verdict);
      expect(text).toContain('Ils ne sont pas retenus');
    }
  });

  test('are not printed when they could not be learned, and why is said', () => {
    expect(printedWeights(also.learned)[0]).toMatch(/181 partenaires cachés.*il en faut 500/);
    const undecided = { positives: 800, weights: null, comparison: null };
    expect(printedWeights(undecided)[0]).toMatch(/aucun critère ne distingue/);
  });
});
