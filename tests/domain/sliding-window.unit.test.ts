import { expect, test } from 'vitest';
import { SlidingWindow } from '../../api/domain/proposal/sliding-window.ts';

const window = () => new SlidingWindow({ most: 2, windowMs: 1_000 });

test('lets a key act as often as allowed, then says how long to wait', () => {
  const door = window();
  for (const now of [0, 400]) {
    expect(door.waitOf('a', now)).toBe(0);
    door.note('a', now);
  }
  expect(door.waitOf('a', 500)).toBe(500);
  expect(door.waitOf('a', 1_000)).toBe(0);
});

test('counts no more what came to nothing', () => {
  const door = window();
  door.note('a', 0);
  door.note('a', 10);
  door.takeBack('a', 10);
  door.takeBack('a', 10);
  expect(door.waitOf('a', 20)).toBe(0);
  door.note('a', 20);
  expect(door.waitOf('a', 30)).toBe(970);
});

test('counts each key for itself', () => {
  const door = window();
  door.note('a', 0);
  door.note('a', 0);
  expect(door.waitOf('a', 1)).toBeGreaterThan(0);
  expect(door.waitOf('b', 1)).toBe(0);
});

test('counts the time just past, not the hours of the clock', () => {
  const door = window();
  door.note('a', 900);
  door.note('a', 950);
  expect(door.waitOf('a', 1_100)).toBe(800);
});
