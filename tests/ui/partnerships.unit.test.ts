import { expect, test } from 'vitest';
import { inOrder } from '../../ui/views/partnerships/matrix-order.ts';
import { selectionOf } from '../../ui/views/partnerships/partnerships-state.ts';

const one = (slug: string, level: string, cooperations: number) => ({
  slug,
  name: `Nom ${slug}`,
  level,
  cooperations,
});
const AUTHORITIES = [
  one('b', 'EPCI', 2),
  one('a', 'EPCI', 5),
  one('x', 'DEPARTEMENT', 1),
  one('c', 'EPCI', 4),
];
const order = (by: Parameters<typeof inOrder>[1], shared: (a: string, b: string) => number = () => 0) =>
  inOrder(AUTHORITIES, by, shared)
    .map(({ slug }) => slug)
    .join('');

test('authorities stand by name, by level or by activity', () => {
  expect(order('nom')).toBe('abcx');
  expect(order('niveau')).toBe('xabc');
  expect(order('activite')).toBe('acbx');
});

test('authorities with the same partners stand side by side, those without any last', () => {
  // a works with x; b works with c.
  const ties = new Set(['ax', 'xa', 'bc', 'cb']);
  expect(order('ressemblance', (a, b) => (ties.has(a + b) ? 3 : 0))).toBe('axcb');
  expect(order('ressemblance')).toBe('acbx');
});

test('an address chooses one authority, a pair, or nothing', () => {
  expect(selectionOf(null)).toEqual([]);
  expect(selectionOf('epci-a')).toEqual(['epci-a']);
  expect(selectionOf('epci-a,epci-b')).toEqual(['epci-a', 'epci-b']);
  expect(selectionOf('epci-a,epci-a')).toEqual(['epci-a']);
});
