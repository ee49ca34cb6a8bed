import { expect, test } from 'vitest';
import type { Picture } from '../../ui/graph/picture/picture.ts';
import { type Caption, escaped, svgOf } from '../../ui/graph/picture/svg-of.ts';

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
  kinds: [{ kind: 'Pole', label: 'Pôles' }],
  certainties: [{ line: 'dashed', label: 'Déduit' }],
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
  const svg = svgOf(PICTURE, { ...CAPTION, kinds: [], certainties: [] }, PALETTE);
  expect(svg.match(/scale\(1\.\d+\)/g)).toHaveLength(2);
  expect(svg.match(/fill="none" stroke="#(888|06f)" stroke-width/g)).toHaveLength(2);
  expect(svg).toContain('stroke-dasharray="6 4"');
  expect(svg).toContain('stroke="#06f" stroke-width="3.5"');
  expect(svg.match(/<rect /g)).toHaveLength(2);
  expect(svg.match(/<(\w+)[^>]*[^/]>/g)?.filter((tag) => tag.startsWith('<g ')).length).toBe(
    svg.match(/<\/g>/g)?.length,
  );
});
