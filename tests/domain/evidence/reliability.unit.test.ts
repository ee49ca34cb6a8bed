import { describe, expect, test } from 'vitest';
import { latestDate, reliabilityOf } from '../../../api/domain/evidence/reliability.ts';

const ON = '2025-03';
const proof = (certainty: string, date: string | null = '2024') => ({ certainty, date });

describe('the reliability of what rests on proofs', () => {
  test.each([
    ['OFFICIAL', 1],
    ['STATED', 1],
    ['DECLARED', 0.8],
    ['INFERRED', 0.5],
    ['RECOMMENDED', 0.5],
  ])('is by its certainty: %s is %d', (certainty, expected) => {
    expect(reliabilityOf([proof(certainty)], ON)).toBe(expected);
  });

  test('is that of the strongest proof', () => {
    expect(reliabilityOf([proof('INFERRED'), proof('DECLARED'), proof('INFERRED')], ON)).toBe(0.8);
  });

  test('is half when the strongest proof is more than four years old', () => {
    expect(reliabilityOf([proof('STATED', '2020')], ON)).toBe(0.5);
    expect(reliabilityOf([proof('STATED', '2021-02')], ON)).toBe(0.5);
    expect(reliabilityOf([proof('STATED', '2020'), proof('DECLARED', '2025')], ON)).toBe(0.5);
  });

  test('stands as long as the proof may be four years old, and no more', () => {
    expect(reliabilityOf([proof('STATED', '2021')], ON)).toBe(1);
    expect(reliabilityOf([proof('STATED', '2021-03')], ON)).toBe(1);
    expect(reliabilityOf([proof('STATED', '2020'), proof('OFFICIAL', '2024-06-01')], ON)).toBe(1);
  });

  test('is not lowered by a date that nobody gives', () => {
    expect(reliabilityOf([proof('DECLARED', null)], ON)).toBe(0.8);
    expect(reliabilityOf([proof('DECLARED', '1998')], null)).toBe(0.8);
  });

  test('is none without a proof', () => {
    expect(reliabilityOf([], ON)).toBe(0);
  });
});

test('the date of the data is the latest of all, as precise as its source', () => {
  expect(latestDate(['2019', null, '2025-03', '2025'])).toBe('2025-03');
  expect(latestDate([null])).toBeNull();
});
