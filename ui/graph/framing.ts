import type { Core } from 'cytoscape';
import type { Frame } from './boxes.ts';

/** Room kept at the edges, and beside the tools where they stand over the drawing. */
const MARGIN = 18;
const TOOLS = { width: 64, fromWidth: 620 };
/** Square pixels an entity needs around it to be told from the next; with fewer, the drawing is seen from farther. */
const AREA_EACH = 8_000;
const SMALLEST_ZOOM = 0.22;

/** How near a network of so many entities is seen. */
export function zoomFor(cy: Core, count: number): number {
  const room = (cy.width() * cy.height()) / AREA_EACH;
  return Math.max(SMALLEST_ZOOM, Math.min(1, Math.sqrt(room / Math.max(count, 1))));
}

/** The frame a network is laid out in, at a zoom. */
export function frameOf(cy: Core, zoom: number, still: boolean): Frame {
  const left = still || cy.width() < TOOLS.fromWidth ? MARGIN : TOOLS.width;
  return {
    left: left / zoom,
    top: MARGIN / zoom,
    right: Math.max(cy.width() - MARGIN, left + 1) / zoom,
    bottom: Math.max(cy.height() - MARGIN, MARGIN + 1) / zoom,
  };
}

/** The frame a drawing was laid out in, seen whole when the room for it has changed: nothing moves in regard to the rest. */
export function refit(cy: Core): void {
  const frame = cy.scratch('frame') as Frame | undefined;
  if (!frame) return;
  const tools = cy.width() < TOOLS.fromWidth ? MARGIN : TOOLS.width;
  const [width, height] = [frame.right - frame.left, frame.bottom - frame.top];
  const zoom = Math.min((cy.width() - tools - MARGIN) / width, (cy.height() - 2 * MARGIN) / height, 1.2);
  cy.viewport({
    zoom,
    pan: {
      x: tools + (cy.width() - tools - MARGIN - width * zoom) / 2 - frame.left * zoom,
      y: (cy.height() - height * zoom) / 2 - frame.top * zoom,
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
