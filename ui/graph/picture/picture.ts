import type { Core, EdgeSingular } from 'cytoscape';
import type { Stroke } from '../../kit/export/svg-marks.ts';
import { LINES } from '../../kit/link-look.ts';
import type { Frame, Point } from '../boxes.ts';
import type { Drawing, DrawnEntity } from '../drawing.ts';
import type { EarthUnder, Mark } from '../layouts/layout.ts';
import type { Land } from '../marks.tsx';
import type { Side } from '../naming.ts';

/** A drawing as it stands, in pixels of the screen: what an image of it is made from. Plain, and without the library. */
export interface Picture {
  readonly box: Frame;
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly Stroke[];
  readonly marks: readonly (Mark & { readonly name: string })[];
  /** What it stands on where it is made as on a map. */
  readonly ground: (EarthUnder & { readonly land: Land }) | null;
}

export interface PictureNode {
  readonly entity: DrawnEntity;
  readonly at: Point;
  readonly size: number;
  /** Lines of its name, and on which side they are written; none when the name found no room. */
  readonly lines: readonly string[];
  readonly side: Side;
  /** Size of its name. */
  readonly font: number;
}

/** Pixels of land kept around what stands on it. */
const AIR_ON_EARTH = 40;

/** The drawing on the screen, the whole of it, at the zoom it is seen at. */
export function pictureOf(
  cy: Core,
  drawing: Drawing,
  marks: readonly (Mark & { readonly name: string })[],
  land: Land | undefined,
): Picture {
  const zoom = cy.zoom();
  const scaled = ({ x, y }: Point): Point => ({ x: x * zoom, y: y * zoom });
  const scaledBox = ({ left, right, top, bottom }: Frame): Frame => ({
    left: left * zoom,
    right: right * zoom,
    top: top * zoom,
    bottom: bottom * zoom,
  });
  const boxes = marks.map((mark) => ({
    ...mark,
    box: scaledBox(mark.box),
    ...(mark.heading !== undefined && { heading: mark.heading * zoom }),
    ...(mark.outline && { outline: mark.outline.map(scaled) }),
  }));
  const { x1, x2, y1, y2 } = cy.elements().boundingBox();
  const earth = land && (cy.scratch('earth') as EarthUnder | undefined);
  const air = earth ? AIR_ON_EARTH : 0;
  const box = {
    left: Math.min(x1 * zoom, ...boxes.map((mark) => mark.box.left)) - air,
    right: Math.max(x2 * zoom, ...boxes.map((mark) => mark.box.right)) + air,
    top: Math.min(y1 * zoom, ...boxes.map((mark) => mark.box.top)) - air,
    bottom: Math.max(y2 * zoom, ...boxes.map((mark) => mark.box.bottom)) + air,
  };
  return {
    box,
    ground: earth && land ? groundIn(earth, land, box, zoom, scaledBox(earth.box)) : null,
    nodes: drawing.entities.flatMap((entity) => {
      const node = cy.getElementById(entity.id).nodes().toArray()[0];
      if (!node) return [];
      const named = Number(node.data('named')) === 1;
      return {
        entity,
        at: scaled(node.position()),
        size: Number(node.data('size')) * zoom,
        lines: named ? String(node.data('label')).split('\n') : [],
        side: (node.data('side') as Side | undefined) ?? 'bottom',
        font: Number(node.data('fontOnScreen')),
      };
    }),
    edges: cy.edges().map((edge) => edgeOf(edge, scaled)),
    marks: boxes,
  };
}

/** The earth as far as a picture shows of it, in its pixels. */
function groundIn({ east, north }: EarthUnder, land: Land, seen: Frame, zoom: number, ends: Frame) {
  return {
    land,
    east: { x: east.x * zoom, scale: east.scale * zoom },
    north: { y: north.y * zoom, scale: north.scale * zoom },
    box: {
      left: Math.max(seen.left, ends.left),
      right: Math.min(seen.right, ends.right),
      top: Math.max(seen.top, ends.top),
      bottom: Math.min(seen.bottom, ends.bottom),
    },
  };
}

function edgeOf(edge: EdgeSingular, scaled: (point: Point) => Point): Stroke {
  return {
    from: scaled(edge.sourceEndpoint()),
    to: scaled(edge.targetEndpoint()),
    turns: (edge.controlPoints() ?? []).map(scaled),
    width: Number(edge.data('width')),
    line: LINES.find((line) => line === edge.data('line')) ?? 'solid',
    arrow: edge.data('arrow') === 'triangle',
    path: edge.hasClass('onpath'),
  };
}
