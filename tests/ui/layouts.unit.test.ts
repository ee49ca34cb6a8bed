import { describe, expect, test } from 'vitest';
import { type Frame, inside, type Point } from '../../ui/graph/boxes.ts';
import type { Drawing } from '../../ui/graph/drawing.ts';
import { byPolicyArea, byTerritory, folded } from '../../ui/graph/groups.ts';
import { NO_GROUP } from '../../ui/graph/layouts/grouped.ts';
import type { Arrangement, LaidNetwork, LaidNode, Layout } from '../../ui/graph/layouts/layout.ts';
import { LAYOUT_CODES } from '../../ui/graph/layouts/layout.ts';
import { arrangements } from '../../ui/graph/layouts/layouts.ts';
import { nameBox, namesPlaced, shapeBox } from '../../ui/graph/naming.ts';
import { pinAt, placeOf } from '../../ui/graph/pins.ts';
import { linesTaken, TITLE, titleHeight, titleIn } from '../../ui/graph/titles.ts';
import { nearestTowards } from '../../ui/graph/walking.ts';

const FRAME: Frame = { left: 64, top: 18, right: 1064, bottom: 718 };

function node(id: string, kind: string, more: Partial<LaidNode> = {}): LaidNode {
  return {
    id,
    kind,
    level: null,
    size: 36,
    name: { width: 80, height: 15 },
    weight: 1,
    mustBeNamed: false,
    at: null,
    ...more,
  };
}

/** The State, a region and its commune, a pole, six actors; four of them placed on Earth, one overseas. */
const NETWORK: LaidNetwork = {
  frame: FRAME,
  lowest: FRAME.bottom,
  zoom: 1,
  narrow: false,
  titles: new Map(),
  nodes: [
    node('etat', 'Collectivity', { level: 'ETAT' }),
    node('hauts', 'Collectivity', { level: 'REGION', earth: { lat: 50, lon: 2.8 } }),
    node('audruicq', 'Collectivity', {
      level: 'COMMUNE',
      earth: { lat: 50.88, lon: 2.08 },
      group: 'audruicq',
    }),
    node('ecopole', 'Pole', { earth: { lat: 50.88, lon: 2.08 }, group: 'audruicq' }),
    node('loi', 'Contract'),
    ...[1, 2, 3, 4, 5].map((index) =>
      node(`acteur-${index}`, 'Enterprise', index === 1 ? { group: 'audruicq' } : {}),
    ),
    node('reunion', 'Enterprise', { earth: { lat: -21, lon: 55.5 } }),
  ],
  links: [
    { from: 'etat', to: 'loi' },
    { from: 'hauts', to: 'ecopole' },
    { from: 'loi', to: 'ecopole' },
    ...[1, 2, 3, 4, 5].map((index) => ({ from: `acteur-${index}`, to: 'ecopole' })),
  ],
};

function last(
  code: Layout['code'],
  network: LaidNetwork = NETWORK,
): Arrangement & { at: Map<string, Point> } {
  const arrangement = [...arrangements(code, network)].at(-1) as Arrangement;
  return { ...arrangement, at: new Map(arrangement.spots) };
}
const boxAt = ({ x, y }: Point): Frame => ({ left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 });

describe.each([...LAYOUT_CODES, 'groups'] as const)('the layout « %s »', (code) => {
  test('places every entity once, within the frame', () => {
    const { spots, at } = last(code);
    expect(spots).toHaveLength(NETWORK.nodes.length);
    expect(at.size).toBe(NETWORK.nodes.length);
    for (const { x, y } of at.values()) {
      expect(x).toBeGreaterThanOrEqual(FRAME.left);
      expect(x).toBeLessThanOrEqual(FRAME.right);
      expect(y).toBeGreaterThanOrEqual(FRAME.top);
      expect(y).toBeLessThanOrEqual(FRAME.bottom);
    }
  });

  test('leaves what is pinned where it is', () => {
    const fixed = { x: 300, y: 200 };
    const nodes = NETWORK.nodes.map((one) => (one.id === 'ecopole' ? { ...one, fixed } : one));
    expect(last(code, { ...NETWORK, nodes }).at.get('ecopole')).toEqual(fixed);
  });
});

describe.each(['levels', 'tiers', 'groups'] as const)('on a phone, the layout « %s »', (code) => {
  const [left, right] = [18, 372];
  const sheet: Frame = { left, right, top: 18, bottom: 606 };
  const LEVELS = ['REGION', 'EPCI', 'COMMUNE', null];
  const KINDS = ['Collectivity', 'Enterprise', 'Pole', 'Contract'];
  /** As many as a region's network holds, with names as long; some territories hold two of them, others twenty. */
  const region = Array.from({ length: 61 }, (_, index) =>
    node(`e${index}`, KINDS[index % 4] ?? 'Place', {
      level: LEVELS[index % 3] ?? null,
      name: { width: 60 + ((index * 37) % 40), height: 15 * (1 + (index % 4)) },
      weight: index,
      group: index < 20 ? 'large' : index % 9 === 0 ? null : `g${index % 17}`,
    }),
  );
  const narrow: LaidNetwork = {
    ...NETWORK,
    nodes: region,
    links: [],
    frame: sheet,
    narrow: true,
    titles: new Map([['large', [90, 70, 120, 40]]]),
  };
  const { at, sides = [], marks, frame = sheet } = last(code, narrow);
  const drawn = (nodes: readonly LaidNode[], places: ReadonlyMap<string, Point>, own: typeof sides) => {
    const side = new Map(own);
    return nodes.map((one) => ({ ...one, at: places.get(one.id) as Point, side: side.get(one.id) }));
  };
  const headings = marks.map(({ box, heading = 0 }) => ({ ...box, bottom: box.top + heading }));

  test('goes down as far as it takes, within the width of the sheet', () => {
    for (const one of drawn(region, at, sides)) {
      expect(inside(shapeBox(one), frame)).toBe(true);
      expect(inside(nameBox(one, 'bottom'), frame)).toBe(true);
    }
    expect([frame.left, frame.right, frame.top]).toEqual([left, right, 18]);
    expect(frame.bottom).toBeGreaterThan(sheet.bottom);
  });

  test('writes every name, none over an entity, a name or a title', () => {
    const named = namesPlaced(drawn(region, at, sides), [], frame, headings);
    expect([...named].filter(([, side]) => side === null)).toEqual([]);
  });

  test('keeps every title the lines it takes in its box', () => {
    for (const { code: of, box, heading = 0 } of marks) {
      const lines = linesTaken(narrow.titles.get(of) ?? [], box.right - box.left - 2 * TITLE.aside);
      expect(heading).toBeGreaterThanOrEqual(titleHeight(lines));
    }
  });

  test('names what comes first in a crowd, and keeps the others close', () => {
    const zoom = 0.6;
    const seen = {
      left: left / zoom,
      right: right / zoom,
      top: sheet.top / zoom,
      bottom: sheet.bottom / zoom,
    };
    const crowd = Array.from({ length: 389 }, (_, index): LaidNode => {
      const one = region[index % region.length] as LaidNode;
      const { width, height } = one.name;
      const first = index % 7 === 0;
      return {
        ...one,
        id: `c${index}`,
        size: first ? 36 : 28,
        name: { width: width / zoom, height: height / zoom },
        namedFirst: first,
        weight: first ? 1_000 : 1,
      };
    });
    const found = last(code, { ...narrow, nodes: crowd, zoom, frame: seen });
    const titles = found.marks.map(({ box, heading = 0 }) => ({ ...box, bottom: box.top + heading }));
    const whole = found.frame ?? sheet;
    const named = namesPlaced(drawn(crowd, found.at, found.sides ?? []), [], whole, titles);
    expect(crowd.filter(({ id, namedFirst }) => namedFirst && named.get(id) === null)).toEqual([]);
    expect((whole.bottom - whole.top) * zoom).toBeLessThan(6 * (sheet.bottom - sheet.top));
  });
});

test('on a phone, what has no place on the map stands under it', () => {
  const { at, marks, frame } = last('map', { ...NETWORK, narrow: true });
  const bottom = Math.min(...marks.map(({ box }) => box.top));
  expect(bottom).toBeGreaterThanOrEqual(FRAME.bottom);
  expect((at.get('hauts') as Point).y).toBeLessThan(bottom);
  expect((at.get('acteur-3') as Point).y).toBeGreaterThan(bottom);
  expect(frame?.bottom).toBeGreaterThan((at.get('acteur-3') as Point).y);
});

test('the levels of authority are read from the State to the actors, each in a band of its own', () => {
  const { at, marks } = last('levels');
  const read = [...marks].sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
  expect(read.map(({ code }) => code)).toEqual(['STATE', 'REGION', 'COMMUNE', 'ACTORS']);
  for (const [id, code] of [
    ['etat', 'STATE'],
    ['hauts', 'REGION'],
    ['audruicq', 'COMMUNE'],
    ['ecopole', 'ACTORS'],
  ] as const) {
    const band = marks.find((mark) => mark.code === code)?.box as Frame;
    expect(inside(boxAt(at.get(id) as Point), band), id).toBe(true);
  }
});

test.each(['levels', 'groups'] as const)(
  'on a desk, the bands of « %s » fill the frame given, and ask for no other',
  (code) => {
    const { frame, marks, inBands } = last(code);
    expect(frame).toBeUndefined();
    expect(inBands).toBe(true);
    expect(Math.max(...marks.map(({ box }) => box.bottom))).toBeLessThanOrEqual(FRAME.bottom + 0.001);
  },
);

test('bands across a sheet keep every title whole and a name for what comes first', () => {
  const nodes = Array.from({ length: 40 }, (_, index) =>
    node(`a${index}`, 'Enterprise', {
      namedFirst: index % 5 === 0,
      weight: index % 5 === 0 ? 1_000 : 1,
      group: index < 30 ? 'large' : `small-${index}`,
    }),
  );
  const titles = new Map(nodes.map(({ group }): [string, number[]] => [group ?? '', [80, 40]]));
  titles.set('small-30', [60, 90]);
  const flat = { ...FRAME, bottom: 560 };
  const { at, sides = [], marks } = last('groups', { ...NETWORK, nodes, links: [], frame: flat, titles });
  for (const { code, box } of marks)
    expect(box.right - box.left, code).toBeGreaterThanOrEqual(Math.max(...(titles.get(code) ?? [])));
  const side = new Map(sides);
  const named = namesPlaced(
    nodes.map((one) => ({ ...one, at: at.get(one.id) as Point, side: side.get(one.id) })),
    [],
    flat,
    marks.map(({ box, heading = 0 }) => ({ ...box, bottom: box.top + heading })),
  );
  expect(nodes.filter(({ id, namedFirst }) => namedFirst && named.get(id) === null)).toEqual([]);
});

describe('a crowd as large as a whole region, on a desk', () => {
  const zoom = 0.35;
  const seen = { left: 64 / zoom, right: 1_120 / zoom, top: 18 / zoom, bottom: 507 / zoom };
  const KINDS = ['Enterprise', 'Place', 'Collectivity', 'Contract'];
  /** Fifty poles with the most tied of 433, in territories that hold thirty-four of them as well as one. */
  const nodes = Array.from({ length: 433 }, (_, index): LaidNode => {
    const namedFirst = index % 8 === 0;
    const isPole = namedFirst && index < 400;
    return node(`c${index}`, isPole ? 'Pole' : (KINDS[index % 4] ?? 'Place'), {
      level: index % 16 === 2 ? 'COMMUNE' : null,
      size: isPole ? 46 : namedFirst ? 36 : 28,
      name: { width: (70 + ((index * 37) % 45)) / zoom, height: (13.8 * (1 + (index % 2))) / zoom },
      namedFirst,
      weight: namedFirst ? 1_000 : 1,
      group: `g${Math.floor((28 * (index / 433) ** 0.6 * 433) / 433)}`,
    });
  });
  const titles = new Map(Array.from({ length: 28 }, (_, index) => [`g${index}`, [40, 70, 20]]));
  const crowd: LaidNetwork = { ...NETWORK, nodes, links: [], zoom, frame: seen, lowest: 780 / zoom, titles };

  test.each(['levels', 'tiers', 'groups'] as const)(
    'has all that comes first named by « %s », none over another',
    (code) => {
      const { at, sides = [], marks, frame = seen } = last(code, crowd);
      const side = new Map(sides);
      const placed = nodes.map((one) => {
        const spot = at.get(one.id) as Point;
        const own = marks.find(({ box }) => inside(boxAt(spot), box));
        return { ...one, at: spot, side: side.get(one.id), box: own?.box };
      });
      const headings = marks.map(({ box, heading = 0 }) => ({ ...box, bottom: box.top + heading }));
      const named = namesPlaced(placed, [], frame, headings);
      expect(nodes.filter(({ id, namedFirst }) => namedFirst && named.get(id) === null)).toEqual([]);
      expect(frame.bottom).toBeLessThanOrEqual(crowd.lowest + 0.001);
    },
  );

  test('asks for no height that a window does not have', () => {
    const { frame, marks } = last('groups', { ...crowd, lowest: seen.bottom });
    expect(frame?.bottom ?? seen.bottom).toBeCloseTo(seen.bottom);
    expect(Math.max(...marks.map(({ box }) => box.bottom))).toBeLessThanOrEqual(seen.bottom + 0.001);
  });
});

test('a region of a desk keeps its entities apart and under its title, however many it holds', () => {
  const nodes = Array.from({ length: 140 }, (_, index) =>
    node(`g${index}`, 'Enterprise', {
      group: index < 90 ? 'crowded' : `g${index % 5}`,
      namedFirst: index % 9 === 0,
      size: 30,
    }),
  );
  const titles = new Map([['crowded', [90, 70, 120, 40]]]);
  const { at, marks } = last('groups', { ...NETWORK, nodes, links: [], titles });
  const apart = nodes.flatMap((one, index) =>
    nodes.slice(index + 1).map((other) => {
      const [a, b] = [at.get(one.id), at.get(other.id)] as [Point, Point];
      return Math.hypot(a.x - b.x, a.y - b.y);
    }),
  );
  expect(Math.min(...apart)).toBeGreaterThan(20);
  for (const { code, box, heading = 0 } of marks) {
    for (const { id, group } of nodes) {
      if (group === code) expect((at.get(id) as Point).y).toBeGreaterThan(box.top + heading);
    }
  }
});

test('the map keeps north up and counts apart what has no position and what is overseas', () => {
  const { at, marks, aside } = last('map');
  expect((at.get('audruicq') as Point).y).toBeLessThan((at.get('hauts') as Point).y);
  expect((at.get('audruicq') as Point).x).toBeLessThan((at.get('hauts') as Point).x);
  expect(marks.map(({ code, count }) => [code, count])).toEqual([
    ['OVERSEAS', 1],
    ['UNPLACED', 7],
  ]);
  expect(aside).toHaveLength(8);
});

test('the map says where the earth lies under it: what stands alone there is where its position says', () => {
  const { earth, at } = last('map');
  const { lat, lon } = NETWORK.nodes.find(({ id }) => id === 'hauts')?.earth ?? { lat: 0, lon: 0 };
  const under = {
    x: (earth?.east.x ?? 0) + (earth?.east.scale ?? 0) * lon,
    y: (earth?.north.y ?? 0) - (earth?.north.scale ?? 0) * lat,
  };
  const { x, y } = at.get('hauts') as Point;
  expect(Math.hypot(x - under.x, y - under.y)).toBeLessThan(2);
  expect(last('force').earth).toBeUndefined();
});

test('the columns go from territories to frames, poles and actors', () => {
  const { at, marks } = last('tiers');
  const across = ['hauts', 'loi', 'ecopole', 'acteur-3'].map((id) => (at.get(id) as Point).x);
  expect(across).toEqual([...across].sort((a, b) => a - b));
  expect(marks.map(({ code }) => code)).toEqual(['TERRITORY', 'FRAME', 'POLE', 'ACTOR']);
});

test('a group stands in its own region, and what is in none has its own too', () => {
  const { at, marks } = last('groups');
  const region = marks.find(({ code }) => code === 'audruicq');
  expect(region?.count).toBe(3);
  for (const id of ['audruicq', 'ecopole', 'acteur-1']) {
    const { x, y } = at.get(id) as Point;
    expect(
      region && x > region.box.left && x < region.box.right && y > region.box.top && y < region.box.bottom,
    ).toBe(true);
  }
  expect(marks.at(-1)).toMatchObject({ code: NO_GROUP, count: 8 });
});

describe('groups', () => {
  const entity = (id: string, kind: string) => ({ id, kind, name: id, centre: false });
  const drawing: Drawing = {
    entities: [
      entity('cc', 'Collectivity'),
      entity('a', 'Enterprise'),
      entity('b', 'Enterprise'),
      entity('food', 'PolicyArea'),
      entity('soil', 'PolicyArea'),
    ],
    links: [
      ['a', 'food'],
      ['a', 'soil'],
      ['b', 'food'],
    ].map(([from = '', to = '']) => ({
      id: `${from}-${to}`,
      relation: 'CONCERNS',
      from,
      to,
      certainty: 'STATED',
      announced: false,
    })),
  };

  test('by territory follow where each entity is known to be, a collectivity heading its own', () => {
    const { of } = byTerritory(drawing, new Map([['a', { id: 'cc', name: 'CC', kind: 'Collectivity' }]]));
    expect([...of]).toEqual([
      ['cc', 'cc'],
      ['a', 'cc'],
    ]);
  });

  test('by policy area put who concerns several in the one that concerns most', () => {
    expect([...byPolicyArea(drawing).of]).toEqual([
      ['a', 'food'],
      ['b', 'food'],
      ['food', 'food'],
      ['soil', 'soil'],
    ]);
  });

  test('folded are one entity each with its count, and links between two of them one line that counts them', () => {
    const few = folded(drawing, byPolicyArea(drawing), 'Sans groupe');
    expect(few.entities.map(({ name }) => name)).toEqual(['food (3)', 'Sans groupe (1)', 'soil (1)']);
    expect(few.bundles).toEqual([{ id: 'food--soil', from: 'food', to: 'soil', total: 1 }]);
  });
});

test('a pin holds the same place in another frame', () => {
  const pin = pinAt('ecopole', { x: 564, y: 368 }, FRAME);
  expect(placeOf(pin, { left: 0, right: 390, top: 0, bottom: 500 })).toEqual({ x: 195, y: 250 });
});

test('a title seen from farther than its box was made for is written smaller before it is cut', () => {
  const title = 'Départements et régions (3)';
  const height = titleHeight(1);
  const whole = titleIn(title, 260, height);
  expect(whole).toEqual({ lines: [title], share: 1 });
  const farther = titleIn(title, 260 * 0.72, height * 0.72);
  expect(farther.lines).toEqual([title]);
  expect(farther.share).toBeLessThan(1);
  expect(titleIn(title, 60, height * 0.5).lines.join('')).toMatch(/… \(3\)$/);
});

test('an arrow leads to the nearest entity ahead, and to none behind', () => {
  const others = [
    { id: 'near-aside', at: { x: 40, y: 60 } },
    { id: 'ahead', at: { x: 90, y: 5 } },
    { id: 'behind', at: { x: -10, y: 0 } },
  ];
  expect(nearestTowards({ x: 0, y: 0 }, others, 'ArrowRight')).toBe('ahead');
  expect(nearestTowards({ x: 0, y: 0 }, others, 'ArrowUp')).toBeNull();
});
