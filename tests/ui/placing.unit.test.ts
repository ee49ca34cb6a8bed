import { describe, expect, test } from 'vitest';
import type { Frame, Point } from '../../ui/graph/boxes.ts';
import { nameBox, namesPlaced, type Placed, shapeBox } from '../../ui/graph/naming.ts';
import { settled, settledBeside } from '../../ui/graph/placing.ts';
import { linesOf } from '../../ui/kit/label-lines.ts';

const FRAME: Frame = { left: 64, top: 18, right: 760, bottom: 660 };
const letters = (text: string) => text.length;

/** A network of the size of a real pole's: one opened, the others around it in a heap. */
function heap(count: number): Placed[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    at: { x: Math.cos(index * 2.4) * index * 3, y: Math.sin(index * 2.4) * index * 3 },
    size: index === 0 ? 60 : 36,
    name: { width: 70 + ((index * 37) % 60), height: 15 * (1 + (index % 3)) },
    weight: index === 0 ? 1_000 : 1 + (index % 4),
    mustBeNamed: index === 0,
  }));
}

function placedIn(count: number): Placed[] {
  const items = heap(count);
  const { places, sides } = settled(items, FRAME);
  return items.map((item) => ({
    ...item,
    at: places.get(item.id) ?? item.at,
    side: sides.get(item.id),
  }));
}

test('the name of what stands in a box does not leave it', () => {
  const box = { left: 0, right: 200, top: 0, bottom: 80 };
  const own: Placed = {
    id: 'a',
    at: { x: 40, y: 40 },
    size: 36,
    name: { width: 90, height: 15 },
    weight: 1,
    mustBeNamed: false,
  };
  const within = { left: -500, right: 500, top: -500, bottom: 500 };
  expect(namesPlaced([{ ...own, box }], [], within).get('a')).toBe('right');
  expect(namesPlaced([{ ...own, box: { ...box, right: 80 } }], [], within).get('a')).toBeNull();
});

describe('entities', () => {
  test('stand clear of each other and within the frame', () => {
    for (const count of [2, 13, 25, 40]) {
      const placed = placedIn(count);
      for (const [index, { at, size }] of placed.entries()) {
        expect(at.x).toBeGreaterThanOrEqual(FRAME.left);
        expect(at.x).toBeLessThanOrEqual(FRAME.right);
        expect(at.y).toBeGreaterThanOrEqual(FRAME.top);
        expect(at.y).toBeLessThanOrEqual(FRAME.bottom);
        for (const other of placed.slice(index + 1)) {
          const apart = Math.hypot(at.x - other.at.x, at.y - other.at.y);
          expect(apart).toBeGreaterThanOrEqual((size + other.size) / 2 - 1);
        }
      }
    }
  });

  test('stand in no row along the sides of a phone, whatever room names ask for', () => {
    const phone: Frame = { left: 18, top: 18, right: 302, bottom: 742 };
    const items = heap(75).map((item, index) => ({
      ...item,
      size: 30,
      name: { width: 96, height: 40 },
      mustBeNamed: false,
      namedFirst: index % 3 === 0,
    }));
    const { places } = settled(items, phone);
    const aside = [...places.values()].filter(({ x }) => x - 15 < phone.left + 2 || x + 15 > phone.right - 2);
    expect(aside.length).toBeLessThan(5);
  });

  test('stand in the same place each time the same network is drawn', () => {
    expect(settled(heap(25), FRAME)).toEqual(settled(heap(25), FRAME));
  });
});

describe('links', () => {
  test('pass behind no entity that they do not touch', () => {
    const row = [0, 1, 2].map((index) => ({
      ...(heap(3)[index] as Placed),
      mustBeNamed: false,
      at: { x: 100 + index * 200, y: 300 },
    }));
    const { places } = settled(row, FRAME, [{ from: 'e0', to: 'e2' }]);
    const [a, b, c] = row.map(({ id }) => places.get(id) as Point);
    if (!a || !b || !c) throw new Error('every entity is placed');
    const length = Math.hypot(c.x - a.x, c.y - a.y);
    const far = Math.abs((c.x - a.x) * (a.y - b.y) - (a.x - b.x) * (c.y - a.y)) / length;
    expect(far).toBeGreaterThan(18);
  });

  test('of the frame hold entities near and are no lines: they may pass anywhere', () => {
    const row = [0, 1, 2].map((index) => ({
      ...(heap(3)[index] as Placed),
      at: { x: 100 + index * 200, y: 300 },
    }));
    const bare = settled(row, FRAME).places;
    expect(settled(row, FRAME, [{ from: 'e0', to: 'e2', frame: true }]).places).toEqual(bare);
  });
});

describe('a crowd', () => {
  /** Fifty poles among four hundred entities, as a region has. */
  const crowd: Placed[] = heap(400).map((item, index) => ({
    ...item,
    at: {
      x: Math.cos(index * 2.4) * Math.sqrt(index) * 30,
      y: Math.sin(index * 2.4) * Math.sqrt(index) * 30,
    },
    size: index % 8 === 0 ? 46 : 28,
    name: { width: 200, height: 50 },
    weight: index % 8 === 0 ? 1_000 : 1,
    mustBeNamed: false,
    namedFirst: index % 8 === 0,
  }));
  const wide: Frame = { left: 0, top: 0, right: 2_400, bottom: 1_400 };

  test('leaves room for the names that come first, and none covers another', () => {
    const { places, sides } = settled(crowd, wide);
    const placed = crowd.map((item) => ({
      ...item,
      at: places.get(item.id) as Point,
      side: sides.get(item.id),
    }));
    const named = namesPlaced(placed, [], wide);
    const first = placed.filter(({ namedFirst }) => namedFirst);
    expect(first.filter(({ id }) => named.get(id) === null)).toEqual([]);
  });
});

describe('what is added', () => {
  test('moves nothing of what was there', () => {
    const nodes = heap(12).map((item, index) => ({
      ...item,
      at: index < 8 ? { x: 200 + index * 60, y: 300 } : null,
    }));
    const { places } = settledBeside(nodes, new Map(), FRAME, []);
    for (const { id, at } of nodes) if (at) expect(places.get(id)).toEqual(at);
    expect(places.size).toBe(12);
  });
});

describe('names', () => {
  test('are all written around a pole of some twenty links', () => {
    const sides = namesPlaced(placedIn(20), [], FRAME);
    expect([...sides.values()].filter((side) => side === null)).toEqual([]);
  });

  test('that would cover another wait for a closer look, never the name of what was opened', () => {
    const crowd = heap(25).map((item) => ({ ...item, at: { x: 400, y: 300 } }));
    const sides = namesPlaced(crowd, [], FRAME);
    expect(sides.get('e0')).not.toBeNull();
    expect([...sides.values()].filter((side) => side !== null)).toHaveLength(1);
  });

  test('are written on the side that fewest links run through', () => {
    const one = { ...heap(1)[0], at: { x: 400, y: 300 } } as Placed;
    const down = { from: { x: 400, y: 300 }, to: { x: 400, y: 600 } };
    expect(namesPlaced([one], [], FRAME).get('e0')).toBe('bottom');
    expect(namesPlaced([one], [down], FRAME).get('e0')).toBe('right');
  });

  test('are written off a corner of their shape when its four sides are taken, and touch nothing', () => {
    const one = {
      ...heap(1)[0],
      at: { x: 400, y: 300 },
      size: 36,
      name: { width: 30, height: 12 },
    } as Placed;
    const beside = [
      [400, 248],
      [400, 352],
      [355, 285],
      [445, 285],
    ].map(([x, y], index) => ({
      ...one,
      id: `b${index}`,
      at: { x, y } as Point,
      mustBeNamed: false,
      weight: 0,
    }));
    const side = namesPlaced([one, ...beside], [], FRAME).get('e0');
    expect(side).toMatch(/Right|Left/);
    const box = nameBox(one, side ?? 'bottom');
    for (const shape of beside.map(shapeBox)) {
      const isClear =
        box.left >= shape.right ||
        box.right <= shape.left ||
        box.top >= shape.bottom ||
        box.bottom <= shape.top;
      expect(isClear).toBe(true);
    }
  });

  test('are cut into even lines, and end with « … » when they are too long', () => {
    expect(linesOf('Communauté de Communes de la Région', letters, 24, 3)).toEqual([
      'Communauté de',
      'Communes de la Région',
    ]);
    expect(linesOf('un deux trois quatre cinq six', letters, 9, 2)).toEqual(['un deux', 'trois…']);
    expect(linesOf('Écopôle', letters, 24, 3)).toEqual(['Écopôle']);
  });
});
