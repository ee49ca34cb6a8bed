import type { Core } from 'cytoscape';
import type { Frame } from './boxes.ts';
import { CROWD } from './placing.ts';

/** Room kept at the edges, and beside the tools where they stand over the drawing. */
const MARGIN = 18;
const TOOLS = { width: 64, fromWidth: 620 };
/** Square pixels an entity needs around it to be told from the next; with fewer, the drawing is seen from farther. */
const AREA_EACH = 8_000;
const SMALLEST_ZOOM = 0.22;

/** A sheet on the screen, in pixels. */
export interface SheetSize {
  readonly width: number;
  readonly height: number;
}

/** How close a network of this many entities is seen. */
export function zoomFor({ width, height }: SheetSize, count: number): number {
  const room = (width * height) / AREA_EACH;
  return Math.max(SMALLEST_ZOOM, Math.min(1, Math.sqrt(room / Math.max(count, 1))));
}

/** How near bands are seen on a phone: shapes a finger can meet, a crowd from a little farther. */
const IN_BANDS = { few: 0.85, crowd: 0.6 };
/** On a desk, names are what bands need most of their room for. */
const ON_A_DESK = { most: 0.8, share: 0.85 };

export function zoomInBands(sheet: SheetSize & { readonly narrow: boolean }, count: number): number {
  if (sheet.narrow) return count > CROWD ? IN_BANDS.crowd : IN_BANDS.few;
  return Math.min(zoomFor(sheet, count) * ON_A_DESK.share, ON_A_DESK.most);
}

/** A sheet this tall is still one drawing under the thumb; beyond, it is seen from farther. */
const TALLEST = 760;

/** A sheet on a phone, as tall as it takes for each of its entities to have room. */
export function grownFor({ width, height }: SheetSize, count: number): SheetSize {
  return { width, height: Math.max(height, Math.min((count * AREA_EACH) / Math.max(width, 1), TALLEST)) };
}

/** The frame a network is laid out in, at a zoom. */
export function frameOf({ width, height }: SheetSize, zoom: number, still: boolean): Frame {
  const left = still || width < TOOLS.fromWidth ? MARGIN : TOOLS.width;
  return {
    left: left / zoom,
    top: MARGIN / zoom,
    right: Math.max(width - MARGIN, left + 1) / zoom,
    bottom: Math.max(height - MARGIN, MARGIN + 1) / zoom,
  };
}

/** Height of a sheet that shows the whole of a frame at a zoom. */
export function heightFor(frame: Frame, zoom: number): number {
  return Math.ceil(frame.bottom * zoom + MARGIN);
}

/** The frame a drawing was laid out in, seen whole when the room for it has changed: nothing moves relative to the rest. */
export function refit(cy: Core): void {
  const frame = cy.scratch('frame') as Frame | undefined;
  if (!frame) return;
  const tools = cy.width() < TOOLS.fromWidth ? MARGIN : TOOLS.width;
  const [width, height] = [frame.right - frame.left, frame.bottom - frame.top];
  const whole = (cy.height() - 2 * MARGIN) / height;
  // Bands are read down the sheet, from the first: their whole, on a screen they do not fit, would be too small to read.
  const zoom = Math.min((cy.width() - tools - MARGIN) / width, cy.scratch('bands') ? 1 : whole, 1.2);
  const above = Math.max(cy.height() - height * zoom, 2 * MARGIN) / 2;
  cy.viewport({
    zoom,
    pan: {
      x: tools + (cy.width() - tools - MARGIN - width * zoom) / 2 - frame.left * zoom,
      y: above - frame.top * zoom,
    },
  });
}

/** One step nearer, or farther when it divides. */
export const ZOOM_STEP = 1.3;

export function zoomBy(cy: Core, factor: number): void {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

/** The whole network in view, never larger than life. */
export function showAll(cy: Core): void {
  cy.fit(undefined, MARGIN);
  if (cy.zoom() > 1.2) {
    cy.zoom(1.2);
    cy.center();
  }
}
