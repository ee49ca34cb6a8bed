import type { Core, NodeSingular } from 'cytoscape';
import { linesOf, type Measure } from '../kit/label-lines.ts';
import { type Frame, namesPlaced, type Placed, type Point } from './placing.ts';

/** Type of the names, in pixels of the screen whatever the zoom, as on a map. */
const TYPE = {
  plain: { size: 12.5, weight: 400, width: 128 },
  centre: { size: 14.5, weight: 600, width: 176 },
};
const LINES = 3;
const LINE_HEIGHT = 1.2;
export const SANS = '"Inter Variable", system-ui, sans-serif';

let pen: CanvasRenderingContext2D | null | undefined;

/** Measures with the browser's own pen; without one (no screen) an average letter stands for all. */
function measureOf({ size, weight }: { size: number; weight: number }): Measure {
  if (pen === undefined) pen = globalThis.document?.createElement('canvas').getContext('2d') ?? null;
  const ink = pen;
  if (!ink) return (text) => text.length * size * 0.54;
  return (text) => {
    ink.font = `${weight} ${size}px ${SANS}`;
    return ink.measureText(text).width;
  };
}

/** A name as it is written beside its shape: its lines, and the room they take on the screen. */
export function writtenName(name: string, centre: boolean) {
  const type = centre ? TYPE.centre : TYPE.plain;
  const measure = measureOf(type);
  const lines = linesOf(name, measure, type.width, LINES);
  return {
    text: lines.join('\n'),
    whole: linesOf(name, measure, type.width, Number.POSITIVE_INFINITY).join('\n'),
    font: type.size,
    width: Math.max(...lines.map(measure), 0) + 4,
    height: lines.length * type.size * LINE_HEIGHT,
  };
}

/** An entity of the drawing as something to place, at a zoom. */
export function placedAt(node: NodeSingular, zoom: number, at: Point = node.position()): Placed {
  return {
    id: node.id(),
    at,
    size: Number(node.data('size')),
    name: { width: Number(node.data('nameWidth')) / zoom, height: Number(node.data('nameHeight')) / zoom },
    mustBeNamed: node.hasClass('centre'),
    weight: node.hasClass('centre')
      ? 1_000
      : 1 + node.degree(false) + (node.data('kind') === 'Pole' ? 20 : 0),
  };
}

const WRITING = {
  bottom: { halign: 'center', valign: 'bottom', marginX: 0, marginY: 5 },
  top: { halign: 'center', valign: 'top', marginX: 0, marginY: -5 },
  right: { halign: 'right', valign: 'center', marginX: 5, marginY: 0 },
  left: { halign: 'left', valign: 'center', marginX: -5, marginY: 0 },
} as const;

const EVERYWHERE: Frame = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/** Writes the names that can be read at this zoom, at one size on the screen; the others wait for a closer look. */
export function writeNames(cy: Core): void {
  const zoom = cy.zoom();
  const within = (cy.scratch('frame') as Frame | undefined) ?? EVERYWHERE;
  const nodes = cy.nodes().toArray();
  const lines = cy.edges().map((edge) => ({ from: edge.source().position(), to: edge.target().position() }));
  const sides = namesPlaced(
    nodes.map((node) => placedAt(node, zoom)),
    lines,
    within,
  );
  cy.batch(() => {
    for (const node of nodes) {
      const side = sides.get(node.id());
      const { halign, valign, marginX, marginY } = WRITING[side ?? 'bottom'];
      node.data({
        font: Number(node.data('fontOnScreen')) / zoom,
        halo: 3 / zoom,
        halign,
        valign,
        marginX,
        marginY,
        named: side ? 1 : 0,
      });
    }
  });
}
