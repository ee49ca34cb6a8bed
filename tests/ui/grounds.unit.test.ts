import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../ui/graph/drawing.ts';
import { groundHeads, groundsIn } from '../../ui/graph/grounds.ts';
import { groundsOf } from '../../ui/graph/layouts/grounds.ts';
import type { LaidNode } from '../../ui/graph/layouts/layout.ts';

const entity = (id: string, kind: string) => ({ id, kind, name: id, centre: false });
const link = (relation: string, from: string, to: string) => ({
  id: `${from}-${relation}-${to}`,
  relation,
  from,
  to,
  certainty: 'STATED',
  announced: false,
});

/** Two poles; Ferme works with the first through Projet, Relais with both, Seul stands in Bourg, both poles concern food. */
const DRAWING: Drawing = {
  entities: [
    entity('p1', 'Pole'),
    entity('p2', 'Pole'),
    entity('projet', 'Project'),
    entity('ferme', 'Enterprise'),
    entity('relais', 'Enterprise'),
    entity('seul', 'Enterprise'),
    entity('bourg', 'Collectivity'),
    entity('canton', 'Territory'),
    entity('food', 'PolicyArea'),
  ],
  links: [
    link('CARRIES', 'p1', 'projet'),
    link('PARTICIPATES_IN', 'ferme', 'projet'),
    link('MEMBER_OF', 'relais', 'p1'),
    link('MEMBER_OF', 'relais', 'p2'),
    link('CONCERNS', 'p1', 'food'),
    link('CONCERNS', 'p2', 'food'),
  ],
  frameLinks: [link('LOCATED_IN', 'seul', 'bourg'), link('COVERS', 'p1', 'canton')],
};

describe('the ground of an entity', () => {
  const grounds = groundsIn(DRAWING);

  test('is the pole it works with alone, directly or through what does', () => {
    expect(['p1', 'projet', 'ferme'].map((id) => grounds.get(id))).toEqual(['p1', 'p1', 'p1']);
  });

  test('is none for who works with several poles, and for a theme', () => {
    expect([grounds.get('relais'), grounds.get('food')]).toEqual([undefined, undefined]);
  });

  test('is where it stands for who works with nobody, and the pole of a territory where only that pole is', () => {
    expect([grounds.get('seul'), grounds.get('bourg'), grounds.get('canton')]).toEqual([
      'bourg',
      'bourg',
      'p1',
    ]);
  });
});

describe('a ground', () => {
  const node = (id: string, ground?: string): LaidNode => ({
    id,
    kind: 'Enterprise',
    level: null,
    size: 20,
    name: { width: 0, height: 0 },
    weight: 1,
    mustBeNamed: false,
    at: null,
    ground,
  });
  const together = ['a', 'b', 'c'].map((id) => node(id, 'g'));
  const others = ['x', 'y', 'z'].map((id) => node(id));
  const spots = (xs: Readonly<Record<string, number>>) =>
    new Map(Object.entries(xs).map(([id, x]) => [id, { x, y: id === 'b' ? 80 : 0 }]));

  test('is drawn around those who stand together', () => {
    const places = spots({ a: 0, b: 40, c: 80, x: 500, y: 600, z: 700 });
    expect(groundsOf([...together, ...others], places)).toMatchObject([
      { code: 'g', count: 3, shape: 'ground' },
    ]);
  });

  test('is not drawn where others stand on it, nor where it would hold nearly all', () => {
    expect(groundsOf([...together, ...others], spots({ a: 0, b: 40, c: 80, x: 40, y: 600, z: 700 }))).toEqual(
      [],
    );
    expect(groundsOf(together, spots({ a: 0, b: 40, c: 80 }))).toEqual([]);
  });
});

test('the legend tells each sort of ground that is drawn, once, and no other mark', () => {
  expect(
    groundHeads([
      { shape: 'ground', kind: 'Pole' },
      { shape: 'ground', kind: 'Collectivity' },
      { shape: 'ground', kind: 'Pole' },
      { shape: 'region' },
    ]),
  ).toEqual(['place', 'pole']);
  expect(groundHeads([{ shape: 'column' }])).toEqual([]);
});
