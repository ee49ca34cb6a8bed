import { describe, expect, test } from 'vitest';
import { type Bend, bendsAround } from '../../ui/graph/bends.ts';
import type { Point } from '../../ui/graph/boxes.ts';

interface Shape {
  readonly id: string;
  readonly at: Point;
  readonly size: number;
}

const shape = (id: string, x: number, y: number, size = 36): Shape => ({ id, at: { x, y }, size });
const STRAIGHT: Bend = [];

/** Where a line leaves a shape towards a point. */
function rim({ at, size }: Shape, towards: Point): Point {
  const [dx, dy] = [towards.x - at.x, towards.y - at.y];
  const share = size / 2 / Math.hypot(dx, dy);
  return { x: at.x + dx * share, y: at.y + dy * share };
}

/** Entities a line is drawn over, walked step by step as a pen would. */
function drawnOver(from: Shape, to: Shape, bend: Bend, shapes: readonly Shape[]): string[] {
  const [dx, dy] = [to.at.x - from.at.x, to.at.y - from.at.y];
  const length = Math.hypot(dx, dy);
  const turns = (bend.length > 0 ? bend : [{ far: 0, along: 0.5 }]).map(({ far, along }) => ({
    x: from.at.x + dx * along - (dy / length) * far,
    y: from.at.y + dy * along + (dx / length) * far,
  }));
  const [first, last] = [turns[0], turns.at(-1)] as [Point, Point];
  const joint = { x: (first.x + last.x) / 2, y: (first.y + last.y) / 2 };
  const [start, end] = [rim(from, first), rim(to, last)];
  const curves =
    turns.length > 1
      ? [[start, first, joint] as const, [joint, last, end] as const]
      : [[start, first, end] as const];
  const met = new Set<string>();
  const steps = Math.ceil(length / 4);
  for (const [begin, towards, finish] of curves) {
    for (let step = 0; step <= steps; step++) {
      const t = step / steps;
      const x = (1 - t) ** 2 * begin.x + 2 * t * (1 - t) * towards.x + t ** 2 * finish.x;
      const y = (1 - t) ** 2 * begin.y + 2 * t * (1 - t) * towards.y + t ** 2 * finish.y;
      for (const { id, at, size } of shapes) {
        if (id !== from.id && id !== to.id && Math.hypot(at.x - x, at.y - y) < size / 2) met.add(id);
      }
    }
  }
  return [...met];
}

describe('a line between two entities', () => {
  const [a, b, c] = [shape('a', 0, 0), shape('b', 200, 3), shape('c', 400, 0)] as const;

  test('that passes behind nothing stays straight', () => {
    expect(bendsAround([a, c, shape('b', 200, 60)], [{ id: 'l', from: 'a', to: 'c' }]).size).toBe(0);
  });

  test('is bent around an entity it has no part in, on the shorter side', () => {
    const bend = bendsAround([a, b, c], [{ id: 'l', from: 'a', to: 'c' }]).get('l') ?? STRAIGHT;
    expect(drawnOver(a, c, STRAIGHT, [b])).toEqual(['b']);
    expect(drawnOver(a, c, bend, [b])).toEqual([]);
    const [turn] = bend;
    expect(bend).toHaveLength(1);
    expect(turn?.far).toBeLessThan(0);
    expect(turn?.far).toBeGreaterThan(-60);
  });

  test('goes the same way whoever is said first, beside the others of the same ends', () => {
    const bends = bendsAround(
      [a, b, c],
      [
        { id: 'there', from: 'a', to: 'c' },
        { id: 'back', from: 'c', to: 'a' },
      ],
    );
    const [there = STRAIGHT, back = STRAIGHT] = ['there', 'back'].map((id) => bends.get(id));
    expect(drawnOver(a, c, there, [b])).toEqual([]);
    expect(drawnOver(c, a, back, [b])).toEqual([]);
    // Seen from one end, the left of the other is the right: they part by their two distances together.
    const [one = { far: 0, along: 0 }, other = { far: 0, along: 0 }] = [...there, ...back];
    expect(Math.abs(one.far + other.far)).toBeCloseTo(22);
    expect(one.along).toBeCloseTo(1 - other.along);
  });

  test('too short to be bent so far is left straight rather than thrown about', () => {
    const [near, wall] = [shape('n', 60, 0), shape('w', 30, 0, 30)];
    const bend = bendsAround([a, near, wall], [{ id: 'l', from: 'a', to: 'n' }]).get('l') ?? STRAIGHT;
    for (const { far } of bend) expect(Math.abs(far)).toBeLessThan(40);
  });

  test('turns twice where one curve passes behind something whichever side it takes', () => {
    /** A row down to the straight way, and one up to it farther on: under the first, over the second. */
    const rows = Array.from({ length: 9 }, (_, step) => [
      shape(`down${step}`, 120, -30 * step, 30),
      shape(`up${step}`, 280, 30 * step, 30),
    ]).flat();
    const all = [a, c, ...rows];
    const bend = bendsAround(all, [{ id: 'l', from: 'a', to: 'c' }]).get('l') ?? STRAIGHT;
    expect(bend).toHaveLength(2);
    expect(drawnOver(a, c, bend, all)).toEqual([]);
  });
});

test('in a crowd of four hundred, lines pass behind less than a twentieth of what straight ones do', () => {
  let seed = 11;
  const chance = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  const crowd = Array.from({ length: 400 }, (_, index) =>
    shape(`e${index}`, (index % 25) * 96 + chance() * 40, Math.floor(index / 25) * 96 + chance() * 40, 28),
  );
  /** Three columns on and three rows down at most, as who is tied stands near. */
  const lines = Array.from({ length: 150 }, (_, index) => {
    const [column, row] = [Math.floor(chance() * 22), Math.floor(chance() * 13)];
    const to = column + Math.floor(chance() * 4) + 25 * (row + Math.floor(chance() * 4));
    return { id: `l${index}`, from: `e${column + 25 * row}`, to: `e${to}` };
  }).filter(({ from, to }) => from !== to);
  const bends = bendsAround(crowd, lines);
  const byId = new Map(crowd.map((one) => [one.id, one]));
  const over = (bendOf: (id: string) => Bend) =>
    lines.reduce((sum, { id, from, to }) => {
      const [a, b] = [byId.get(from), byId.get(to)];
      return a && b ? sum + drawnOver(a, b, bendOf(id), crowd).length : sum;
    }, 0);
  const straight = over(() => STRAIGHT);
  expect(straight).toBeGreaterThan(50);
  expect(over((id) => bends.get(id) ?? STRAIGHT)).toBeLessThan(straight / 20);
});
