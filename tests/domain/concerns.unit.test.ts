import { describe, expect, test } from 'vitest';
import { isStale } from '../../api/domain/completeness/concerns.ts';

describe('a date is stale', () => {
  const today = '2026-11-30';

  test.each([
    ['2022', true],
    ['2023', false],
    ['2023-10', true],
    ['2023-11', false],
    ['2023-11-29', true],
    ['2023-11-30', false],
  ])('%s, three years after the last day it may be: %s', (date, stale) => {
    expect(isStale(date, today)).toBe(stale);
  });

  test('never when nobody knows it', () => {
    expect(isStale(null, today)).toBe(false);
  });
});
