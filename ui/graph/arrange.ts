import type { Core, ElementDefinition, Position } from 'cytoscape';
import { relationOf } from '../kit/relations.ts';
import type { Frame, Point } from './boxes.ts';
import type { Drawing } from './drawing.ts';
import { frameOf, grownFor, type SheetSize, zoomFor, zoomInBands } from './framing.ts';
import { groundsIn } from './grounds.ts';
import { NO_GROUP } from './layouts/grouped.ts';
import type { Arrangement, LaidNetwork, LaidNode, LayoutCode, Mark } from './layouts/layout.ts';
import { BESIDE_MAP } from './layouts/map.ts';
import { RANKS, TIERS } from './layouts/ranks.ts';
import { bendLinks } from './lines.ts';
import { writeNames } from './names.ts';
import { type Pin, placeOf } from './pins.ts';
import { codeOf } from './short-code.ts';
import { wordWidths } from './titles.ts';

/** How a network is laid out. */
export interface Disposition {
  readonly layout: LayoutCode;
  /** Group of each entity, when groups are drawn; `null` when they are not. */
  readonly groups: ReadonlyMap<string, string> | null;
  /** Where entities are on Earth, those that are known. */
  readonly earth: ReadonlyMap<string, { readonly lat: number; readonly lon: number }>;
  readonly pins: readonly Pin[];
  /** What the columns, bands and regions of a layout are called. */
  readonly markName?: ((mark: Pick<Mark, 'code' | 'count'>) => string) | undefined;
}

/** What a network is laid out on. */
export interface Ground extends SheetSize {
  /** It illustrates: no tools stand over it. */
  readonly still: boolean;
  /** Height that bands may ask for, in pixels: that of the sheet where they may ask for none. */
  readonly tallest: number;
  /** A phone, where the drawing may be as tall as it takes. */
  readonly narrow: boolean;
}

/** Where every entity this drawing ever held stood last, and where its layout had left it. */
export type Places = Map<string, { readonly at: Position; readonly home: Position }>;

/** A network as a layout reads it, at the zoom and in the frame it will be seen in. */
export function networkOf(
  cy: Core,
  drawing: Drawing,
  elements: readonly ElementDefinition[],
  places: Places,
  disposition: Disposition,
  sheet: Ground,
): LaidNetwork {
  const count = drawing.entities.length;
  const { narrow } = sheet;
  const { layout, groups } = disposition;
  const inBands =
    groups !== null || layout === 'levels' || layout === 'tiers' || (narrow && layout === 'map');
  const size = narrow && !inBands ? grownFor(sheet, count) : sheet;
  const zoom = inBands ? zoomInBands(sheet, count) : zoomFor(size, count);
  const frame = frameOf(size, zoom, sheet.still);
  const data = new Map(elements.map((element) => [String(element.data.id), element.data]));
  const grounds = groundsIn(drawing);
  const before = cy.scratch('frame') as Frame | undefined;
  const pins = new Map(disposition.pins.map((pin) => [pin.code, pin]));
  const nodes = drawing.entities.map((entity): LaidNode => {
    const drawn = data.get(entity.id);
    const pin = pins.get(codeOf(entity.id));
    return {
      id: entity.id,
      kind: entity.kind,
      level: entity.level ?? null,
      size: Number(drawn?.['size'] ?? 36),
      name: {
        width: Number(drawn?.['nameWidth'] ?? 0) / zoom,
        height: Number(drawn?.['nameHeight'] ?? 0) / zoom,
      },
      weight: Number(drawn?.['weight'] ?? 1),
      mustBeNamed: entity.centre,
      namedFirst: Boolean(drawn?.['first']),
      at: stoodAt(places.get(entity.id)?.at, before, frame),
      fixed: pin ? placeOf(pin, frame) : undefined,
      earth: disposition.earth.get(entity.id),
      group: disposition.groups?.get(entity.id),
      ground: grounds.get(entity.id),
    };
  });
  const links = [
    ...drawing.links.map(({ from, to, relation }) => ({
      from,
      to,
      loose: relationOf(relation).family === 'theme',
    })),
    ...(drawing.bundles ?? []).map(({ from, to }) => ({ from, to })),
  ];
  const ofFrame = (drawing.frameLinks ?? []).map(({ from, to }) => ({ from, to, frame: true }));
  const lowest = Math.max(
    frame.bottom,
    frameOf({ ...sheet, height: sheet.tallest }, zoom, sheet.still).bottom,
  );
  const titles = titlesOf(disposition, count);
  return { nodes, links: [...links, ...ofFrame], frame, lowest, zoom, narrow, titles };
}

/** What the titles of a layout are of, where it is not groups. */
const OTHER_TITLES: Readonly<Record<LayoutCode, readonly string[]>> = {
  force: [],
  levels: RANKS,
  map: BESIDE_MAP,
  tiers: TIERS,
};

/** Widths of the words of the titles that may be wider than their box. */
function titlesOf({ layout, groups, markName }: Disposition, count: number): LaidNetwork['titles'] {
  if (!markName) return new Map();
  const counts = new Map<string, number>([[NO_GROUP, count]]);
  for (const code of groups?.values() ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
  const others = groups ? [] : OTHER_TITLES[layout];
  for (const code of others) counts.set(code, count);
  return new Map([...counts].map(([code, count]) => [code, wordWidths(markName({ code, count }))]));
}

/** Where an entity stood, in the frame of now: as far from the middle as it was, so that what is added moves nothing. */
function stoodAt(at: Point | undefined, before: Frame | undefined, now: Frame): Point | null {
  if (!at || !before) return null;
  return {
    x: at.x + (now.left + now.right - before.left - before.right) / 2,
    y: at.y + (now.top + now.bottom - before.top - before.bottom) / 2,
  };
}

/** Puts an arrangement in the drawing, and the drawing in its frame. */
export function apply(
  cy: Core,
  network: LaidNetwork,
  arrangement: Arrangement,
  places: Places,
): readonly Mark[] {
  cy.scratch('frame', arrangement.frame ?? network.frame);
  cy.scratch('bands', arrangement.frame !== undefined);
  cy.scratch('faint', arrangement.inBands ?? false);
  cy.scratch('marks', arrangement.marks);
  cy.scratch('earth', arrangement.earth);
  const sides = new Map(arrangement.sides ?? []);
  cy.batch(() => {
    for (const [id, spot] of arrangement.spots) {
      cy.getElementById(id).data('side', sides.get(id));
      cy.getElementById(id).position({ ...spot });
      places.set(id, { at: { ...spot }, home: { ...spot } });
    }
  });
  cy.viewport({ zoom: network.zoom, pan: { x: 0, y: 0 } });
  bendLinks(cy);
  writeNames(cy);
  return arrangement.marks;
}

/** Puts elements in the drawing, each where it stood if it ever did. */
export function put(cy: Core, elements: ElementDefinition[], places: Places): void {
  for (const node of cy.nodes().toArray()) {
    const place = places.get(node.id());
    if (place) places.set(node.id(), { ...place, at: { ...node.position() } });
  }
  cy.batch(() => {
    cy.json({ elements });
    for (const node of cy.nodes().toArray()) {
      const place = places.get(node.id());
      if (place) node.position({ ...place.at });
    }
  });
}

/** Where the entities of the drawing stand at this moment. */
export function placesNow(cy: Core): ReadonlyMap<string, Point> {
  return new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
}
