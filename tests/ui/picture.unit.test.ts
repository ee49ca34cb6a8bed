import { readFileSync } from 'node:fs';
import { createIntl } from 'react-intl';
import { expect, test } from 'vitest';
import { ON_WHITE } from '../../ui/graph/palette.ts';
import type { Picture } from '../../ui/graph/picture/picture.ts';
import { type Caption, escaped, svgOf } from '../../ui/graph/picture/svg-of.ts';
import { widthOf } from '../../ui/kit/link-look.ts';
import { fr } from '../../ui/text/fr.ts';
import { legendEntries } from '../../ui/views/explorer/legend/legend-entries.ts';
import { fileName } from '../../ui/views/explorer/tools/save-drawing.ts';

const PALETTE = {
  paper: '#fff',
  ink: '#000',
  muted: '#555',
  line: '#888',
  accent: '#06f',
  groundPole: '#fed',
  ground: '#def',
};
const CAPTION: Caption = {
  title: 'Écopôle & <Associés>',
  lines: ['Maillage, 21 novembre 2026'],
  legend: [
    { kind: 'Pole', label: 'Pôles' },
    { stroke: { line: 'dashed', width: 2, arrow: false, path: false }, label: 'Déduit' },
  ],
  sourcesTitle: 'Sources',
  sources: ['Points de « Repère »', 'A < B'],
  fonts: '',
};
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
      bend: at(200, 80),
      width: 2,
      line: 'dashed',
      arrow: true,
      path: false,
    },
    {
      from: at(300, 100),
      to: at(100, 100),
      bend: null,
      width: 1.25,
      line: 'solid',
      arrow: false,
      path: true,
    },
  ],
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
  const svg = svgOf(PICTURE, CAPTION, PALETTE);
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&#60;script&#62;');
  expect(svg).toContain('Écopôle &#38; &#60;Associés&#62;');
  expect(svg).toContain('Région &#38; Cie (2)');
  expect(escaped('a\u0000\u0008b\u000bc')).toBe('abc');
});

test('an image can be read alone: title, date, legend and sources are in it', () => {
  const svg = svgOf(PICTURE, CAPTION, PALETTE);
  for (const words of ['Maillage, 21 novembre 2026', 'Pôles', 'Déduit', 'Sources', 'Points de « Repère »']) {
    expect(svg).toContain(words);
  }
});

test('every entity, link and mark is drawn once, as on the screen', () => {
  const svg = svgOf(PICTURE, { ...CAPTION, legend: [] }, PALETTE);
  expect(svg.match(/scale\(1\.\d+\)/g)).toHaveLength(2);
  expect(svg.match(/fill="none" stroke="#(888|06f)" stroke-width/g)).toHaveLength(2);
  expect(svg).toContain('stroke-dasharray="6 4"');
  expect(svg).toContain('stroke="#06f" stroke-width="3.5"');
  expect(svg.match(/<rect /g)).toHaveLength(2);
  expect(svg.match(/<(\w+)[^>]*[^/]>/g)?.filter((tag) => tag.startsWith('<g ')).length).toBe(
    svg.match(/<\/g>/g)?.length,
  );
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
  const intl = createIntl({ locale: 'fr', messages: fr });
  const told = legendEntries(drawing, true, (id, values) => intl.formatMessage({ id }, values));
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
  });
});

test('a file bears the name of what is drawn and the day of the reader’s clock', () => {
  const day = new Date(2026, 6, 1, 0, 30);
  expect(fileName('PTCE Écopôle alimentaire de la région d’Audruicq', day, 'png')).toBe(
    'maillage-ptce-ecopole-alimentaire-de-la-region-d-audruicq-2026-07-01.png',
  );
  expect(fileName('…', day, 'svg')).toBe('maillage-2026-07-01.svg');
});
