import { geoPath } from 'd3-geo';
import { capitalised, strokeEntries } from '../kit/export/link-legend.ts';
import type { LegendEntry, PictureContent } from '../kit/export/picture-content.ts';
import { escaped, kindMark, numberMark, pileMark, round } from '../kit/export/svg-marks.ts';
import { KINDS } from '../kit/kinds.ts';
import { dashesOf } from '../kit/link-look.ts';
import type { Palette } from '../kit/palette.ts';
import type { Say } from '../text/use-text.ts';
import {
  arcOf,
  type Fan,
  isFaint,
  loopOf,
  type MapLink,
  type MapPlace,
  type Point,
  tieLook,
} from './map-content.ts';
import { type DrawnTie, type PlaceStack, type Scene, sizeOf } from './map-scene.ts';
import { LINE_HEIGHT, TOWN_DOT, type WrittenName, type WrittenTown } from './names.ts';
import type { Pane } from './projection.ts';
import type { Zoom } from './zoom.ts';

/** What a map shows, at the zoom it is seen at. */
export interface ShownMap {
  readonly scene: Scene;
  readonly panes: readonly Pane[];
  readonly zoom: Zoom;
  readonly size: { readonly width: number; readonly height: number };
  /** Codes of the outlines of the territory looked at. */
  readonly looked: ReadonlySet<string>;
  readonly selection: string | null;
  /** Ties bear the number of their links. */
  readonly counted: boolean;
  /** What is lit, and the links of the tie that is chosen. */
  readonly lit: ReadonlySet<string>;
  readonly chosen: ReadonlySet<string>;
}

/** Of a tie, by how it is drawn; what is faded is so because something else is chosen. */
const OPACITY = { lit: 1, plain: 0.75, faint: 0.34 } as const;

/** A map as it leaves: its ground, its ties with their numbers, its places and their names, as they are seen. */
export function mapPicture(map: ShownMap, text: Say): PictureContent {
  const { width, height } = map.size;
  return { width, height, legend: mapLegend(map, text), inside: (palette) => insideOf(map, palette) };
}

/** Everything that is seen on a map and means something, each once. */
function mapLegend(
  { scene: { stacks, ties, fan }, counted, size }: Pick<ShownMap, 'scene' | 'counted' | 'size'>,
  text: Say,
): LegendEntry[] {
  const seen = stacks.filter(({ x, y }) => x >= 0 && y >= 0 && x <= size.width && y <= size.height);
  const kinds = new Set(seen.flatMap(({ members }) => members.map(({ place }) => place.kind)));
  const drawn = ties.filter((tie) => tie.from !== tie.to || tie.badge);
  return signsOf(
    kinds,
    drawn.flatMap(({ links }) => links),
    {
      tie: counted && drawn.some(({ badge, links }) => badge && links.length > 1),
      pile: seen.some(({ members }) => members.length > 1) || fan !== null,
    },
    text,
  );
}

/** The signs of a map wherever it is looked at: they stand under it, and must not move as it is. */
export const legendOf = (places: readonly MapPlace[], links: readonly MapLink[], text: Say): LegendEntry[] =>
  signsOf(
    new Set(places.map(({ kind }) => kind)),
    links,
    { tie: links.length > 0, pile: places.length > 1 },
    text,
  );

function signsOf(
  kinds: ReadonlySet<string>,
  links: readonly MapLink[],
  { tie, pile }: { readonly tie: boolean; readonly pile: boolean },
  text: Say,
): LegendEntry[] {
  return capitalised([
    ...KINDS.filter(({ code }) => kinds.has(code)).map(({ code, label }) => ({ kind: code, label })),
    ...strokeEntries(links, text),
    ...(tie ? [{ number: 'tie' as const, label: text('map.legend.number') }] : []),
    ...(pile ? [{ number: 'pile' as const, label: text('map.legend.pile') }] : []),
  ]);
}

function insideOf(map: ShownMap, palette: Palette): string {
  const { scene, panes, size, counted } = map;
  const { width, height } = size;
  const stacks = new Map(scene.stacks.map((stack) => [stack.id, stack]));
  return [
    `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${palette.sea}"/>`,
    ...panes.map((pane) => paneOf(pane, map, palette)),
    ...scene.towns.map((town) => townOf(town, palette)),
    scene.fan ? fanOf(scene.fan, palette) : '',
    ...scene.ties.map((tie) => tieOf(tie, stacks, map, palette)),
    ...scene.stacks.map((stack) =>
      faded(isFaint(stack, map.lit), stackOf(stack, map.selection, scene.piles.get(stack.id), palette)),
    ),
    ...(counted
      ? scene.ties.map(({ badge, links }) => (badge ? numberMark(links.length, badge, palette) : ''))
      : []),
    ...scene.names.map((name) => faded(isFaint(stacks.get(name.id), map.lit), nameOf(name, palette))),
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="none" stroke="${palette.border}"/>`,
    '</svg>',
  ].join('\n');
}

const faded = (isFaint: boolean, svg: string) => (isFaint ? `<g opacity="${OPACITY.faint}">${svg}</g>` : svg);

function paneOf(pane: Pane, { zoom, looked }: ShownMap, palette: Palette): string {
  const land = landOf(pane, looked, palette);
  if (!pane.inset)
    return `<g transform="translate(${round(zoom.x)} ${round(zoom.y)}) scale(${zoom.k})">${land}</g>`;
  const { left, top, width, height } = pane.box;
  const box = `x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(height)}"`;
  return [
    `<svg ${box} viewBox="${round(left)} ${round(top)} ${round(width)} ${round(height)}">`,
    `<rect ${box} fill="${palette.sea}"/>${land}</svg>`,
    `<rect ${box} rx="4" fill="none" stroke="${palette.border}"/>`,
    `<text x="${round(left + width / 2)}" y="${round(top + 11)}" font-size="9.5" text-anchor="middle" fill="${palette.muted}">${escaped(pane.name)}</text>`,
  ].join('');
}

function landOf(pane: Pane, looked: ReadonlySet<string>, palette: Palette): string {
  const path = geoPath(pane.projection).digits(1);
  const drawn = (shape: Parameters<typeof path>[0], fill: string, stroke: string, width: number) =>
    `<path d="${path(shape) ?? ''}" fill="${fill}" stroke="${stroke}" stroke-width="${width}" stroke-linejoin="round" vector-effect="non-scaling-stroke"/>`;
  return [
    drawn(pane.land, palette.abroad, palette.coast, 0.6),
    ...pane.outlines.map(({ code, shape }) =>
      looked.has(code)
        ? drawn(shape, palette.landLooked, palette.line, 1.2)
        : drawn(shape, palette.land, palette.border, 0.8),
    ),
  ].join('');
}

function townOf({ at, x, y, anchor, lines }: WrittenTown, palette: Palette): string {
  return `<circle cx="${round(at.x)}" cy="${round(at.y)}" r="${TOWN_DOT / 2}" fill="${palette.muted}"/><text x="${round(x)}" y="${round(y)}" font-size="11" text-anchor="${anchor}" fill="${palette.muted}" paint-order="stroke" stroke="${palette.landLooked}" stroke-width="2.5" stroke-linejoin="round">${escaped(lines[0] ?? '')}</text>`;
}

/** What a stack stands around once it is fanned out. */
function fanOf({ centre: { x, y }, radius, members }: Fan<Point>, palette: Palette): string {
  const spokes = members.map((member) => `M${round(x)} ${round(y)}L${round(member.x)} ${round(member.y)}`);
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius + 22)}" fill="${palette.landLooked}" fill-opacity="0.86" stroke="${palette.border}"/><path d="${spokes.join('')}" stroke="${palette.line}"/><circle cx="${round(x)}" cy="${round(y)}" r="5" fill="${palette.line}"/>`;
}

function tieOf(
  tie: DrawnTie,
  stacks: ReadonlyMap<string, PlaceStack>,
  { lit, chosen }: ShownMap,
  palette: Palette,
): string {
  const [from, to] = [stacks.get(tie.from), stacks.get(tie.to)];
  if (!from || !to || (from === to && !tie.badge)) return '';
  const look = tieLook(tie, lit, chosen);
  const colour = look === 'lit' ? palette.accent : tie.line === 'examined' ? palette.ink : palette.muted;
  const dashes = dashesOf(tie.line, tie.width);
  const way = from === to && tie.badge ? loopOf(from, tie.badge) : arcOf(from, to);
  return `<path d="${way}" fill="none" stroke="${colour}" stroke-width="${round(tie.width)}"${dashes ? ` stroke-dasharray="${dashes}"` : ''} opacity="${OPACITY[look]}"/>`;
}

function stackOf(
  stack: PlaceStack,
  selection: string | null,
  number: { readonly x: number; readonly y: number } | undefined,
  palette: Palette,
): string {
  const { x, y, members } = stack;
  const [first] = members;
  if (!first) return '';
  const size = sizeOf(stack);
  const chosen = members.some(({ id }) => id === selection);
  return [
    chosen &&
      `<circle cx="${round(x)}" cy="${round(y)}" r="${Math.max(size / 2 + 5, 13)}" fill="${palette.accent}" fill-opacity="0.22" stroke="${palette.accent}" stroke-width="2.5"/>`,
    members.length > 1 &&
      `<g opacity="0.65">${kindMark(first.place, { x: x + 3, y: y - 3 }, size, palette)}</g>`,
    kindMark(first.place, stack, size, palette),
    number && pileMark(members.length, number, palette),
  ]
    .filter(Boolean)
    .join('');
}

function nameOf({ lines, x, y, anchor }: WrittenName, palette: Palette): string {
  const spans = lines
    .map(
      (line, rank) => `<tspan x="${round(x)}" y="${round(y + rank * LINE_HEIGHT)}">${escaped(line)}</tspan>`,
    )
    .join('');
  return `<text font-size="12.5" font-weight="500" text-anchor="${anchor}" paint-order="stroke" stroke="${palette.paper}" stroke-width="3.5" stroke-linejoin="round">${spans}</text>`;
}
