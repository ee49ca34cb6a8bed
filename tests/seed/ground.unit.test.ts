import { readFileSync } from 'node:fs';
import { geoArea, geoContains } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { GROUPINGS, ORIGIN } from '../../seed/demonstration/land.ts';
import { GROUND_FILES, groundFile } from '../../seed/ground/ground-files.ts';
import { FICTION, landAround, MAINLAND, OVERSEAS, TOWNS } from '../../ui/map/outlines.ts';

test.each(Object.keys(GROUND_FILES))(
  '%s is what its packages give: `npm run ground` would change nothing',
  (name) => {
    expect(readFileSync(groundFile(name), 'utf8')).toBe(`${JSON.stringify(GROUND_FILES[name]?.())}\n`);
  },
  // The gazetteer of the whole world is read for it.
  60_000,
);

describe('the land around France', () => {
  const onLand = (code: string, lon: number, lat: number) => geoContains(landAround(code), [lon, lat]);

  test('is land where there is land, and sea where there is sea', () => {
    for (const [lon, lat] of [
      [0.5, 51.2],
      [4.4, 50.8],
      [6.6, 46.6],
      [-3.7, 40.4],
      [9.2, 45.5],
    ] as const)
      expect(onLand('mainland', lon, lat), `${lon} ${lat}`).toBe(true);
    for (const [lon, lat] of [
      [-5, 45],
      [1.2, 50.6],
      [5, 42.5],
      [ORIGIN.lon, ORIGIN.lat],
    ] as const)
      expect(onLand('mainland', lon, lat), `${lon} ${lat}`).toBe(false);
    expect(onLand('973', -55, 5)).toBe(true);
  });

  test('leaves no strip of sea between France and who it borders', () => {
    // On the Belgian, German, Swiss, Italian and Spanish borders.
    for (const [lon, lat] of [
      [3.16, 50.78],
      [7.59, 47.59],
      [6.06, 46.24],
      [7.53, 43.79],
      [-1.78, 43.35],
      [2.86, 42.46],
    ] as const)
      expect(onLand('mainland', lon, lat), `${lon} ${lat}`).toBe(true);
  });

  test('is there for each overseas département, and never the whole globe', () => {
    for (const code of ['mainland', ...OVERSEAS.map((one) => one.code)])
      expect(geoArea(landAround(code)), code).toBeLessThan(1);
  });
});

test('towns come seats of régions first, then of départements, all in France', () => {
  const names = TOWNS.map(({ name }) => name);
  expect(names[0]).toBe('Paris');
  expect(names.slice(0, 18)).toEqual(expect.arrayContaining(['Lille', 'Ajaccio', 'Dijon', 'Cayenne']));
  expect(names.indexOf('Laon')).toBeLessThan(names.indexOf('Roubaix'));
  const shapes = [...MAINLAND, ...OVERSEAS].map(({ shape }) => shape);
  const seats = TOWNS.slice(0, 100).filter(({ lon, lat }) =>
    shapes.some((shape) => geoContains(shape, [lon, lat])),
  );
  expect(seats.length).toBeGreaterThan(90);
});

test('each invented outline holds its own commune and no other', () => {
  expect(FICTION).toHaveLength(GROUPINGS.length);
  for (const { id, at } of GROUPINGS) {
    const commune: [number, number] = [ORIGIN.lon + at[0], ORIGIN.lat + at[1]];
    const holding = FICTION.filter(({ shape }) => geoContains(shape, commune)).map(({ code }) => code);
    expect(holding).toEqual([`demo-${id}`]);
  }
});
