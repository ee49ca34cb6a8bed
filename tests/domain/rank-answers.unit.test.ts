import { expect, test } from 'vitest';
import { type NamedPlace, readQuestion } from '../../api/domain/search/question.ts';
import { type Candidate, rankAnswers } from '../../api/domain/search/rank-answers.ts';

const candidate = (id: string, name: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  kind: 'Enterprise',
  name,
  coverage: 'ALL',
  exact: 1,
  strength: 1,
  reasons: [],
  nearness: { standing: 'ELSEWHERE', distanceKm: 300, around: null, position: null, wide: null },
  ...more,
});

const lens: NamedPlace = {
  id: 'lens',
  kind: 'Collectivity',
  level: 'COMMUNE',
  name: 'Lens',
  aliases: [],
  formerNames: [],
  population: 30_000,
  codes: [],
  departement: null,
  under: [],
  grouping: null,
};
const PLACES = [lens];

const best = (text: string, candidates: Candidate[]) =>
  rankAnswers(candidates, readQuestion(text, PLACES)).toSorted((a, b) => b.score - a.score)[0]?.id;

test('of two that answer every word, the nearer comes first', () => {
  const near = candidate('near', 'Un garage', {
    nearness: { standing: 'WITHIN', distanceKm: 0, around: null, position: null, wide: null },
  });
  expect(best('garage lens', [candidate('far', 'Un autre garage'), near])).toBe('near');
});

test('words met as they were typed come before words of the same trade, except where the place is asked for', () => {
  const related = candidate('related', 'Atelier', {
    coverage: 'NEAR',
    exact: 0,
    nearness: { standing: 'WITHIN', distanceKm: 0, around: null, position: null, wide: null },
  });
  expect(best('recyclerie lens', [related, candidate('met', 'La recyclerie')])).toBe('met');
  expect(best('une recyclerie à lens', [related, candidate('met', 'La recyclerie')])).toBe('related');
});

test('what stands nowhere, by its very words, comes after what is in the place by others of the trade', () => {
  const near = candidate('near', 'Atelier', {
    coverage: 'NEAR',
    exact: 0,
    nearness: { standing: 'WITHIN', distanceKm: 0, around: null, position: null, wide: null },
  });
  const nowhere = candidate('nowhere', 'La recyclerie', {
    nearness: { standing: 'ELSEWHERE', distanceKm: null, around: null, position: null, wide: null },
  });
  expect(best('recyclerie lens', [nowhere, near])).toBe('near');
});

test('what covers a whole région comes after what stands in the place, however it is asked', () => {
  const covering = candidate('covering', 'Un garage pour la région', {
    nearness: { standing: 'COVERS', distanceKm: null, around: null, position: null, wide: 'REGION' },
  });
  const there = candidate('there', 'Un garage', {
    nearness: { standing: 'WITHIN', distanceKm: 0, around: null, position: null, wide: null },
  });
  expect(best('un garage à lens', [covering, there])).toBe('there');
  expect(best('garage lens', [covering, there])).toBe('there');
});
