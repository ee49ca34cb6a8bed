import { readFileSync } from 'node:fs';
import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import { contentOf } from '../../ui/graph/picture/content-of.ts';
import type { Picture } from '../../ui/graph/picture/picture.ts';
import type { LegendEntry, PictureContent } from '../../ui/kit/export/picture-content.ts';
import { pictureSheet } from '../../ui/kit/export/picture-sheet.ts';
import type { Provenance } from '../../ui/kit/export/provenance.ts';
import { escaped } from '../../ui/kit/export/svg-marks.ts';
import { widthOf } from '../../ui/kit/link-look.ts';
import { ON_WHITE } from '../../ui/kit/palette.ts';
import { flatLand } from '../../ui/map/flat-land.ts';
import { mapPicture, type ShownMap } from '../../ui/map/map-picture.ts';
import { sceneOf } from '../../ui/map/map-scene.ts';
import { outlinesOf } from '../../ui/map/outlines.ts';
import { panesOf } from '../../ui/map/projection.ts';
import { AT_REST } from '../../ui/map/zoom.ts';
import { fr } from '../../ui/text/fr.ts';
import type { Say } from '../../ui/text/use-text.ts';
import { legendEntries } from '../../ui/views/explorer/legend/legend-entries.ts';

const intl = createIntl({ locale: 'fr', messages: fr });
const text: Say = (id, values) => intl.formatMessage({ id }, values);
const LEGEND: readonly LegendEntry[] = [
  { kind: 'Pole', label: 'Pôles' },
  { stroke: { line: 'dashed', width: 2, arrow: false, path: false }, label: 'Déduit' },
];
const PROVENANCE: Provenance = {
  title: 'Écopôle & <Associés>',
  name: 'ecopole',
  address: 'https://exemple.fr/explorer?centre=ecopole',
  savedOn: '2026-11-21',
  dataDate: '2026-03',
  parameters: [['liens', 2]],
  sources: ['Points de « Repère »', 'A < B'],
  fictional: false,
};
/** What is saved of something, on white. */
const sheetOf = (content: PictureContent, provenance = PROVENANCE) =>
  pictureSheet(content, provenance, { text, palette: ON_WHITE, fonts: '', titled: true });
const at = (x: number, y: number) => ({ x, y });
const PICTURE: Picture = {
  box: { left: 0, top: 0, right: 400, bottom: 300 },
  nodes: [
    {
      entity: { id: 'e', kind: 'Pole', name: 'x', centre: true },
      at: at(100, 100),
      size: 60,
      lines: ['<script>alert(1)</script>', 'S"&A'],
      side: 'bottom',
      font: 14.5,
    },
    {
      entity: { id: 'f', kind: 'Place', name: 'y', centre: false },
      at: at(300, 100),
      size: 36,
      lines: [],
      side: 'left',
      font: 12.5,
    },
  ],
  edges: [
    {
      from: at(100, 100),
      to: at(300, 100),
      turns: [at(200, 80)],
      width: 2,
      line: 'dashed',
      arrow: true,
      path: false,
    },
    {
      from: at(300, 100),
      to: at(100, 100),
      turns: [],
      width: 1.25,
      line: 'solid',
      arrow: false,
      path: true,
    },
  ],
  ground: null,
  marks: [
    {
      id: 'm',
      shape: 'region',
      code: 'x',
      count: 2,
      name: 'Région & Cie (2)',
      box: { left: 0, top: 0, right: 400, bottom: 300 },
    },
  ],
};

test('a name is text whatever it holds, and never markup', () => {
  const svg = sheetOf(contentOf(PICTURE, LEGEND));
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&#60;script&#62;');
  expect(svg).toContain('Écopôle &#38; &#60;Associés&#62;');
  expect(svg).toContain('Région &#38; Cie (2)');
  expect(escaped('a\u0000\u0008b\u000bc')).toBe('abc');
});

test('an image can be read alone: title, days, address, parameters, legend and sources are in it', () => {
  const svg = sheetOf(contentOf(PICTURE, LEGEND));
  for (const words of [
    'Écopôle',
    'Maillage, 21 novembre 2026 · Source la plus récente : mars 2026 · liens : 2',
    'https://exemple.fr/explorer?centre=ecopole',
    'Pôles',
    'Déduit',
    'Sources',
    'Points de « Repère »',
  ])
    expect(svg).toContain(words);
  expect(svg).not.toContain(fr['demonstration.banner']);
  expect(sheetOf(contentOf(PICTURE, LEGEND), { ...PROVENANCE, fictional: true })).toContain(
    escaped(fr['demonstration.banner']),
  );
});

test('every entity, link and mark is drawn once, as on the screen', () => {
  const svg = sheetOf(contentOf(PICTURE, []));
  expect(svg.match(/scale\(1\.\d+\)/g)).toHaveLength(2);
  expect(svg.match(/fill="none" stroke="#(857f73|0b5d66)" stroke-width/g)).toHaveLength(2);
  expect(svg).toContain('stroke-dasharray="6 4"');
  expect(svg).toContain('stroke="#0b5d66" stroke-width="3.5"');
  expect(svg.match(/<rect /g)).toHaveLength(2);
  expect(svg.match(/<(\w+)[^>]*[^/]>/g)?.filter((tag) => tag.startsWith('<g ')).length).toBe(
    svg.match(/<\/g>/g)?.length,
  );
});

test('a wide page has legend and sources beside the picture, whole, and is less high for it', () => {
  const set = (beside: boolean) => {
    const setting = { text, palette: ON_WHITE, fonts: '', titled: true, beside };
    const svg = pictureSheet(contentOf(PICTURE, LEGEND), PROVENANCE, setting);
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    const columns = [...svg.matchAll(/<text x="([\d.]+)"[^>]*>(?:Sources|– )/g)].map(([, x]) => Number(x));
    return { width: Number(width), height: Number(height), columns };
  };
  const [under, beside] = [set(false), set(true)];
  expect(under.columns.every((x) => x < 400)).toBe(true);
  expect(beside.columns.every((x) => x > 400 && x < beside.width - 100)).toBe(true);
  expect(beside.columns.length).toBeGreaterThan(1);
  expect(beside.height).toBeLessThan(under.height);
});

/** What a path of this colour draws, all of them together. */
const drawnIn = (svg: string, fill: string) =>
  [...svg.matchAll(new RegExp(`<path d="([^"]*)" fill="${fill}"`, 'g'))].map(([, way = '']) => way);

describe('a map that leaves', () => {
  const FRAME = { width: 600, height: 500 };
  const REGION = { level: 'REGION', insee: '32' };
  const place = (id: string, lon: number, lat: number) => ({
    id,
    kind: 'Pole',
    name: `Pôle <${id}>`,
    basis: '',
    where: id,
    lon,
    lat,
  });
  const link = (id: string, certainty: string) => ({
    id,
    from: 'lens',
    to: 'amiens',
    certainty,
    announced: false,
  });
  const shown = (counted: boolean): ShownMap => {
    const panes = panesOf(REGION, FRAME.width, FRAME.height);
    return {
      scene: sceneOf({
        places: [place('lens', 2.83, 50.43), place('loos', 2.831, 50.431), place('amiens', 2.3, 49.89)],
        links: [link('a', 'STATED'), link('b', 'STATED'), link('c', 'INFERRED')],
        panes,
        zoom: AT_REST,
        size: FRAME,
        selection: null,
        counted,
        nameOf: ({ members }) => members[0]?.place.name ?? '',
        kept: [],
      }),
      panes,
      zoom: AT_REST,
      size: FRAME,
      looked: new Set(outlinesOf(REGION).map(({ code }) => code)),
      selection: null,
      counted,
      lit: new Set(),
      chosen: new Set(),
    };
  };

  test('says that its sources could not be asked for', () => {
    const sheet = sheetOf(contentOf(PICTURE, LEGEND), { ...PROVENANCE, sources: null });
    expect(sheet).toContain('elles n’ont pas pu être demandées');
    expect(sheet).not.toContain('Aucune source citée');
  });

  test('bears water, other countries, its land, and brighter the territory looked at', () => {
    const svg = sheetOf(mapPicture(shown(true), text));
    expect(svg).toContain(`fill="${ON_WHITE.sea}"`);
    expect(drawnIn(svg, ON_WHITE.abroad)).toHaveLength(1);
    expect(drawnIn(svg, ON_WHITE.abroad)[0]?.length).toBeGreaterThan(1_000);
    expect(drawnIn(svg, ON_WHITE.landLooked)).toHaveLength(outlinesOf(REGION).length);
    expect(drawnIn(svg, ON_WHITE.land).length).toBeGreaterThan(80);
  });

  test('bears its places, its ties with their number, and says what each sign is', () => {
    const svg = sheetOf(mapPicture(shown(true), text));
    expect(svg).toContain('Pôle &#60;lens&#62;');
    expect(svg).toMatch(/<text [^>]*>3<\/text>/);
    const { legend } = mapPicture(shown(true), text);
    expect(legend.flatMap(({ kind, number }) => kind ?? number ?? [])).toEqual(['Pole', 'tie', 'pile']);
    expect(legend.flatMap(({ stroke }) => stroke?.line ?? [])).toEqual(['solid', 'dashed']);
    expect(mapPicture(shown(false), text).legend.flatMap(({ number }) => number ?? [])).toEqual(['pile']);
  });

  test('from the explorer bears the same land, as far as the map goes', () => {
    const land = flatLand([{ lon: 2.83, lat: 50.43 }]);
    const ground = {
      land,
      east: { x: 0, scale: 40 },
      north: { y: 2_100, scale: 60 },
      box: { left: 0, top: 0, right: 250, bottom: 300 },
    };
    const svg = sheetOf(contentOf({ ...PICTURE, ground }, LEGEND));
    expect(drawnIn(svg, ON_WHITE.abroad)).toEqual([land.around]);
    expect(drawnIn(svg, ON_WHITE.land)).toEqual([land.outlines]);
    expect(drawnIn(svg, ON_WHITE.sea)).toHaveLength(1);
    expect(svg).toContain('<svg x="0" y="0" width="250" height="300"');
    expect(drawnIn(sheetOf(contentOf(PICTURE, LEGEND)), ON_WHITE.land)).toEqual([]);
  });
});

test('the legend tells every kind, stroke, width and sign that is drawn, each once', () => {
  const drawn = (id: string, more: object) => ({
    id,
    relation: 'SUPPORTS',
    from: 'a',
    to: 'b',
    certainty: 'STATED',
    announced: false,
    ...more,
  });
  const drawing = {
    entities: [
      { id: 'a', kind: 'Collectivity', name: 'A', centre: false },
      { id: 'b', kind: 'Pole', name: 'B', centre: false },
    ],
    links: [
      drawn('1', {}),
      drawn('2', { announced: true, certainty: 'INFERRED' }),
      drawn('3', { certainty: 'RECOMMENDED', depth: 'PARTNER' }),
      drawn('4', { depth: 'PARTNER' }),
    ],
  };
  const told = legendEntries(drawing, true, ['place', 'pole'], text);
  expect(told.flatMap(({ ground }) => ground ?? [])).toEqual(['place', 'pole']);
  const strokes = told.flatMap(({ stroke }) => stroke ?? []);
  expect(told.flatMap(({ kind }) => kind ?? [])).toEqual(['Pole', 'Collectivity']);
  const samples = strokes.filter(({ arrow, path, width }) => !arrow && !path && width === 2);
  expect(samples.map(({ line }) => line)).toEqual(['solid', 'dotted']);
  expect(new Set(strokes.map(({ width }) => width))).toEqual(new Set([2, widthOf(null), widthOf('PARTNER')]));
  expect(strokes.filter(({ arrow }) => arrow)).toHaveLength(1);
  expect(strokes.filter(({ path }) => path)).toHaveLength(1);
});

test('an image on white has the inks of the light screen', () => {
  const css = readFileSync(new URL('../../ui/kit/tokens.css', import.meta.url), 'utf8');
  const [light = ''] = css.split(':root[data-theme="dark"]');
  const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(light)?.[1];
  expect(ON_WHITE).toEqual({
    paper: '#ffffff',
    ink: token('ink'),
    muted: token('muted'),
    line: token('edge'),
    accent: token('accent'),
    groundPole: token('ground-pole'),
    ground: token('ground'),
    sea: token('sea'),
    abroad: token('abroad'),
    coast: token('coast'),
    land: token('land'),
    landLooked: token('land-looked'),
    border: token('border'),
  });
});
