import type { Core, LayoutOptions, NodeSingular } from 'cytoscape';
import { placedAt, writeNames } from './names.ts';
import { type Frame, type Point, settled } from './placing.ts';

/** Room kept at the edges, and beside the tools where they stand over the drawing. */
const MARGIN = 18;
const TOOLS = { width: 64, fromWidth: 620 };
/** Square pixels an entity needs around it to be told from the next; with fewer, the drawing is seen from farther. */
const AREA_EACH = 6_000;
/** Beyond this many, entities are not pushed apart one by one: only the names that fit are written. */
const PUSHED = 320;
const SMALLEST_ZOOM = 0.22;

/**
 * Lays the network out by forces from a fixed start: the same network is always drawn the same way. Entities already
 * placed start where they stand, so that an opening adds to the drawing without upsetting it.
 */
export function layOut(cy: Core, still: boolean): void {
  if (cy.nodes().empty()) return;
  startFrom(cy);
  cy.layout({
    name: 'fcose',
    quality: cy.nodes().length > 400 ? 'draft' : 'proof',
    randomize: false,
    animate: false,
    fit: false,
    nodeDimensionsIncludeLabels: false,
    nodeSeparation: 80,
    idealEdgeLength: () => 120,
    nodeRepulsion: () => 12_000,
    edgeElasticity: () => 0.4,
    gravity: 0.3,
    numIter: 2_500,
    packComponents: false,
  } as LayoutOptions).run();
  cy.nodes().forEach((node) => {
    node.scratch('laid', { ...node.position() });
  });
  settleInFrame(cy, still);
}

/** Places on a circle, kind beside kind, what stands nowhere yet. */
function startFrom(cy: Core): void {
  const placed = cy.nodes().filter((node) => node.scratch('laid') !== undefined);
  if (placed.nonempty()) {
    cy.nodes()
      .difference(placed)
      .forEach((node, index) => {
        const near = node.neighborhood().nodes().intersection(placed)[0]?.position() ?? { x: 0, y: 0 };
        const angle = index * 2.4;
        node.position({ x: near.x + 60 * Math.cos(angle), y: near.y + 60 * Math.sin(angle) });
      });
    return;
  }
  const [first, ...others] = cy.nodes().toArray();
  const around = others.sort((a, b) => String(a.data('kind')).localeCompare(String(b.data('kind'))));
  first?.position({ x: 0, y: 0 });
  const radius = 70 * Math.sqrt(around.length);
  for (const [index, node] of around.entries()) {
    const angle = (2 * Math.PI * index) / around.length;
    node.position({ x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  }
}

/** Brings the network into the frame it is seen in, every entity clear of the others and of their names. */
export function settleInFrame(cy: Core, still: boolean): void {
  const zoom = zoomFor(cy);
  const frame = frameOf(cy, zoom, still);
  const items = cy.nodes().map((node) => placedAt(node, zoom, { ...laidAt(node) }));
  cy.scratch('frame', items.length <= PUSHED ? frame : undefined);
  const spots = items.length <= PUSHED ? settled(items, frame) : new Map(items.map(({ id, at }) => [id, at]));
  cy.batch(() => {
    for (const node of cy.nodes().toArray()) {
      node.position({ ...(spots.get(node.id()) ?? node.position()) });
    }
  });
  if (items.length <= PUSHED) cy.viewport({ zoom, pan: { x: 0, y: 0 } });
  else showAll(cy);
  writeNames(cy);
}

/** Where the forces left an entity, before it was settled in a frame. */
function laidAt(node: NodeSingular): Point {
  return (node.scratch('laid') as Point | undefined) ?? node.position();
}

function zoomFor(cy: Core): number {
  const room = (cy.width() * cy.height()) / AREA_EACH;
  return Math.max(SMALLEST_ZOOM, Math.min(1, Math.sqrt(room / Math.max(cy.nodes().length, 1))));
}

function frameOf(cy: Core, zoom: number, still: boolean): Frame {
  const left = still || cy.width() < TOOLS.fromWidth ? MARGIN : TOOLS.width;
  return {
    left: left / zoom,
    top: MARGIN / zoom,
    right: (cy.width() - MARGIN) / zoom,
    bottom: (cy.height() - MARGIN) / zoom,
  };
}

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
