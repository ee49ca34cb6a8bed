import { expect, test } from 'vitest';
import { meetingCertainty } from '../../../api/domain/gaps/meeting-certainty.ts';

test('two meet in a forum as surely as the less sure of them is there', () => {
  expect(meetingCertainty([['OFFICIAL', 'INFERRED']])).toBe('INFERRED');
  expect(meetingCertainty([['STATED', 'OFFICIAL']])).toBe('STATED');
  expect(meetingCertainty([['OFFICIAL', 'OFFICIAL']])).toBe('OFFICIAL');
});

test('two meet all in all as surely as in the surest of their forums', () => {
  expect(
    meetingCertainty([
      ['INFERRED', 'STATED'],
      ['STATED', 'DECLARED'],
    ]),
  ).toBe('DECLARED');
});

test('of those that share nothing, nothing is said', () => {
  expect(meetingCertainty([])).toBeNull();
});
