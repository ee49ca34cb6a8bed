import type { ElementDefinition } from 'cytoscape';
import { shapeSvg } from '../kit/kind-shapes.ts';
import { typeset } from '../text/typeset.ts';
import { type Drawing, type DrawnEntity, hasArrow, lineOf, widthOf } from './drawing.ts';
import type { Palette } from './palette.ts';

/** Side of an entity in the drawing, in pixels: a pole is the largest, what was opened stands out. */
function sizeOf(entity: DrawnEntity): number {
  const base =
    entity.kind === 'Pole' ? 50 : entity.kind === 'PolicyArea' || entity.kind === 'Service' ? 30 : 36;
  return entity.centre ? base + 10 : base;
}

/** Elements for the drawing library, in the order of the drawing: as many nodes as entities, as many edges as links. */
export function elementsOf(drawing: Drawing, palette: Palette): ElementDefinition[] {
  const nodes = drawing.entities.map((entity) => ({
    group: 'nodes' as const,
    data: {
      id: entity.id,
      label: typeset(entity.name),
      size: sizeOf(entity),
      font: 14,
      image: `data:image/svg+xml;utf8,${encodeURIComponent(shapeSvg(entity, palette.ink))}`,
    },
    classes: entity.centre ? 'centre' : '',
  }));
  const edges = drawing.links.map((link) => ({
    group: 'edges' as const,
    data: {
      id: `link:${link.id}`,
      source: link.from,
      target: link.to,
      width: widthOf(link.depth),
      line: lineOf(link),
      arrow: hasArrow(link.relation) ? 'triangle' : 'none',
    },
  }));
  return [...nodes, ...edges];
}
