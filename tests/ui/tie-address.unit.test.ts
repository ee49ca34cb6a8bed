import { expect, test } from 'vitest';
import type { MapLink } from '../../ui/map/map-content.ts';
import { linksOfTie, tieCodes } from '../../ui/views/cooperations/tie-address.ts';
import { standingAt, tied } from '../worlds/mapped.ts';

const LENS = { lat: 50.43, lon: 2.83 };
const ARRAS = { lat: 50.29, lon: 2.78 };
const LILLE = { lat: 50.63, lon: 3.06 };

/** 90 links between Lens and Arras, both ways; two within Lens; one to Lille; one to who has no place. */
const PLACES = [
  standingAt('l1', LENS),
  standingAt('l2', LENS),
  standingAt('a1', ARRAS),
  standingAt('a2', ARRAS),
  standingAt('n', LILLE),
];
const MANY = Array.from({ length: 90 }, (_, rank) =>
  rank % 2 === 0 ? tied(`m${rank}`, 'l1', 'a1') : tied(`m${rank}`, 'a2', 'l2'),
);
const WITHIN = [tied('w1', 'l1', 'l2'), tied('w2', 'l2', 'l1')];
const LINKS = [...MANY, ...WITHIN, tied('n1', 'l1', 'n'), tied('x', 'l1', 'nowhere')];
const idsOf = (links: readonly MapLink[]) => links.map(({ id }) => id);

test('a tie of many links comes back whole from an address that names one of them', () => {
  const codes = tieCodes(idsOf(MANY), LINKS, PLACES);
  expect(codes).toHaveLength(1);
  expect(idsOf(linksOfTie(codes, LINKS, PLACES))).toEqual(idsOf(MANY));
});

test('a tie of stacks comes back with all the places it joins, and nothing else', () => {
  const stacks = [...MANY, tied('n1', 'l1', 'n')];
  const codes = tieCodes(idsOf(stacks), LINKS, PLACES);
  expect(codes).toHaveLength(2);
  expect(idsOf(linksOfTie(codes, LINKS, PLACES))).toEqual(idsOf(stacks));
  expect(idsOf(linksOfTie(tieCodes(idsOf(WITHIN), LINKS, PLACES), LINKS, PLACES))).toEqual(idsOf(WITHIN));
});

test('an address that names no link drawn here chooses nothing', () => {
  expect(linksOfTie(['zzzzzz'], LINKS, PLACES)).toEqual([]);
  expect(linksOfTie([], LINKS, PLACES)).toEqual([]);
});

test('an address stays short, however many places a tie joins', () => {
  const places = Array.from({ length: 500 }, (_, rank) =>
    standingAt(`p${rank}`, { lat: rank / 100, lon: 0 }),
  );
  const links = places.map(({ id }) => tied(`to ${id}`, 'p0', id));
  expect(tieCodes(idsOf(links), links, places).join(',').length).toBeLessThan(1_500);
});
