import { claimsSaidBy } from './claims.ts';

/**
 * Two collectivities, a and b, tied by six poles that meet in four forums, and that neighbours stand beside.
 *
 *   a ─SUPPORTS▶ p1…p6 ◀SUPPORTS─ b        x1, x2: forums of all six; y1, y2: forums of p1 to p4
 *   a ═ c ─COOPERATES_WITH▶ b        ═ : to touch
 *   a ─ p1 ─ e ═ b        a ─ f ═ g ─ b : a touch in the middle, which no path takes
 */
const { node, tie } = claimsSaidBy((excerpt) => [
  { source: 'journal', lines: [1, 1], excerpt, certainty: 'STATED' },
]);

const POLES = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
const FORUMS: Readonly<Record<string, readonly string[]>> = {
  x1: POLES,
  x2: POLES,
  y1: POLES.slice(0, 4),
  y2: POLES.slice(0, 4),
};

export const BESIDE_THE_ENDS = {
  nodes: [
    node('journal', 'Source', 'Journal'),
    ...['a', 'b', 'c', 'e', 'f', 'g'].map((id) => node(id, 'Collectivity', id, { level: 'EPCI' })),
    ...POLES.map((id) => node(id, 'Pole', id)),
    ...Object.keys(FORUMS).map((id) => node(id, 'Contract', id)),
  ],
  relations: [
    ...['a', 'b'].flatMap((end) => POLES.map((pole) => tie(end, 'SUPPORTS', pole))),
    ...Object.entries(FORUMS).flatMap(([forum, poles]) => poles.map((pole) => tie(pole, 'PARTY_TO', forum))),
    tie('c', 'ADJACENT_TO', 'a'),
    tie('c', 'COOPERATES_WITH', 'b'),
    tie('e', 'SUPPORTS', 'p1'),
    tie('b', 'ADJACENT_TO', 'e'),
    tie('a', 'COOPERATES_WITH', 'f'),
    tie('f', 'ADJACENT_TO', 'g'),
    tie('g', 'COOPERATES_WITH', 'b'),
  ],
};
