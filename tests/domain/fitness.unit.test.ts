import { expect, test } from 'vitest';
import { compoundEnds } from '../../api/domain/search/compound.ts';
import { fitnessOf } from '../../api/domain/search/fitness.ts';
import { readQuestion } from '../../api/domain/search/question.ts';

const fitFor = (text: string, name: string, more: Record<string, unknown> = {}) =>
  fitnessOf(readQuestion(text, []).activity, 'Pole', { name, ...more }, []);

test('words said together tell more than the same words said apart', () => {
  const together = fitFor('alimentation durable', 'Pôle Nord', { summary: 'Une alimentation durable.' });
  const apart = fitFor('alimentation durable', 'Pôle alimentaire', { summary: 'Un projet durable.' });
  expect(together.coverage).toBe('ALL');
  expect(apart.coverage).toBe('ALL');
  expect(together.strength).toBeGreaterThan(apart.strength);
});

test('a name made of two words answers for the second, less than a name that holds it', () => {
  const made = fitFor('verre', 'Réuniverre');
  expect(made).toMatchObject({ coverage: 'ALL', reasons: [{ found: 'Réuniverre', related: false }] });
  expect(made.strength).toBeLessThan(fitFor('verre', 'Le verre').strength);
});

test('a short word, or one that only ends a sentence, is in no name made of two words', () => {
  expect(fitFor('art', 'Rempart').coverage).toBe('NONE');
  expect(fitFor('terre', 'Pôle', { summary: 'En Angleterre' }).coverage).toBe('NONE');
  expect(compoundEnds('art')).toEqual([]);
});

test('« usages » is no word of who asks for compost, though « usagé » is one', () => {
  expect(fitFor('compost', 'Pôle', { summary: 'Repenser les usages du lieu.' }).coverage).toBe('NONE');
  expect(fitFor('compost', 'Pôle', { summary: 'Vendre du matériel usagé.' }).coverage).toBe('NEAR');
});
