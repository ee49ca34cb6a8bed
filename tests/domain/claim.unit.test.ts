import { describe, expect, test } from 'vitest';
import {
  certaintyOf,
  doubtOf,
  nodeClaim,
  partialDate,
  relationClaim,
} from '../../api/domain/evidence/claim.ts';
import { locatorOf } from '../../api/domain/evidence/locator.ts';

const proof = {
  source: 'journal',
  lines: [3, 3] as [number, number],
  excerpt: 'porté par',
  certainty: 'STATED',
};
const carries = {
  id: 'a--CARRIES--b',
  type: 'CARRIES',
  from: 'a',
  to: 'b',
  properties: {},
  evidence: [proof],
};

describe('a claim', () => {
  test('without evidence is refused', () => {
    expect(relationClaim.safeParse(carries).success).toBe(true);
    const refusal = relationClaim.safeParse({ ...carries, evidence: [] });
    expect(refusal.error?.issues[0]?.message).toBe('une affirmation sans preuve est refusée');
    expect(nodeClaim.safeParse({ id: 'a', kind: 'Pole', properties: {}, evidence: [] }).success).toBe(false);
  });

  test('of a kind or a relation that is not in the vocabulary is refused', () => {
    expect(relationClaim.safeParse({ ...carries, type: 'CARRIES]->() DELETE r //' }).success).toBe(false);
    expect(nodeClaim.safeParse({ id: 'a', kind: 'Person', properties: {}, evidence: [proof] }).success).toBe(
      false,
    );
  });

  test('resting on several proofs is as sure as its strongest one', () => {
    const inferred = { ...proof, certainty: 'INFERRED' };
    expect(certaintyOf([inferred, proof])).toBe('STATED');
    expect(certaintyOf([inferred])).toBe('INFERRED');
  });

  test('keeps each of its doubts once, and none when nothing is in doubt', () => {
    expect(
      doubtOf([
        { ...proof, doubt: 'Nom incertain.' },
        { ...proof, doubt: 'Nom incertain.' },
      ]),
    ).toBe('Nom incertain.');
    expect(doubtOf([proof])).toBeUndefined();
  });
});

test('a date is as precise as its source, and nothing else', () => {
  for (const date of ['2010', '2021-07', '2012-06-25'])
    expect(partialDate.safeParse(date).success).toBe(true);
  for (const date of ['vers 2010', '10', '2021-7', ''])
    expect(partialDate.safeParse(date).success).toBe(false);
});

test('the place of a proof reads as one would look for it', () => {
  expect(locatorOf({ lineFrom: 42, lineTo: 42 })).toBe('ligne 42');
  expect(locatorOf({ lineFrom: 40, lineTo: 42 })).toBe('lignes 40 à 42');
  expect(locatorOf({ row: 7 })).toBe('ligne 7 du tableau');
  expect(locatorOf({ locator: 'code 62193' })).toBe('code 62193');
  expect(locatorOf({})).toBeNull();
});
