import type { Core, ElementDefinition, Position } from 'cytoscape';
import type { Point } from './boxes.ts';
import type { Drawing } from './drawing.ts';
import { frameOf, zoomFor } from './framing.ts';
import type { Arrangement, LaidNode, LayoutCode, Mark, Network } from './layouts/layout.ts';
import { weightOf, writeNames } from './names.ts';
import { type Pin, placeOf } from './pins.ts';
import { codeOf } from './short-code.ts';

/** How a network is laid out. */
export interface Disposition {
  readonly layout: LayoutCode;
  /** Group of each entity, when groups are drawn; `null` when they are not. */
  readonly groups: ReadonlyMap<string, string> | null;
  /** Where entities are on Earth, those that are known. */
  readonly earth: ReadonlyMap<string, { readonly lat: number; readonly lon: number }>;
  readonly pins: readonly Pin[];
}

/** Where every entity this drawing ever held stood last, and where its layout had left it. */
export type Places = Map<
  string,
  { readonly at: Position; readonly home: Position; readonly laid: Point | null }
>;

/** A network as a layout reads it, at the zoom and in the frame it will be seen in. */
export function networkOf(
  cy: Core,
  drawing: Drawing,
  elements: readonly ElementDefinition[],
  places: Places,
  disposition: Disposition,
  still: boolean,
): Network {
  const zoom = zoomFor(cy, drawing.entities.length);
  const frame = frameOf(cy, zoom, still);
  const data = new Map(elements.map((element) => [String(element.data.id), element.data]));
  const ties = tiesOf(drawing);
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
      weight: weightOf(entity, ties.get(entity.id) ?? 0),
      mustBeNamed: entity.centre,
      at: places.get(entity.id)?.laid ?? null,
      fixed: pin ? placeOf(pin, frame) : undefined,
      earth: disposition.earth.get(entity.id),
      group: disposition.groups?.get(entity.id),
    };
  });
  const links = [...drawing.links, ...(drawing.bundles ?? [])].map(({ from, to }) => ({ from, to }));
  return { nodes, links, frame };
}

function tiesOf(drawing: Drawing): ReadonlyMap<string, number> {
  const ties = new Map<string, number>();
  for (const { from, to } of drawing.links) {
    ties.set(from, (ties.get(from) ?? 0) + 1);
    ties.set(to, (ties.get(to) ?? 0) + 1);
  }
  return ties;
}

/** Puts an arrangement in the drawing, and the drawing in its frame. */
export function apply(cy: Core, network: Network, arrangement: Arrangement, places: Places): readonly Mark[] {
  const laid = new Map(arrangement.laid ?? []);
  cy.scratch('frame', network.frame);
  cy.scratch('marks', arrangement.marks);
  cy.batch(() => {
    for (const [id, spot] of arrangement.spots) {
      cy.getElementById(id).position({ ...spot });
      places.set(id, { at: { ...spot }, home: { ...spot }, laid: laid.get(id) ?? null });
    }
  });
  cy.viewport({ zoom: zoomFor(cy, network.nodes.length), pan: { x: 0, y: 0 } });
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
