import type { ElementDefinition } from 'cytoscape';
import { shapeSvg } from '../kit/kind-shapes.ts';
import type { Palette } from '../kit/palette.ts';
import { shortNames } from '../kit/short-name.ts';
import { typeset } from '../text/typeset.ts';
import { type Drawing, type DrawnEntity, hasArrow, lineOf, widthOf } from './drawing.ts';
import { importances, nameTypeOf, writtenName } from './names.ts';
import { CROWD } from './placing.ts';
import { ownerIn } from './told-apart.ts';

/** Side of an entity in the drawing, in pixels: a pole is the largest, what was opened stands out, a crowd steps back. */
function sizeOf(entity: DrawnEntity, stepsBack: boolean): number {
  const base =
    entity.kind === 'Pole' ? 46 : entity.kind === 'PolicyArea' || entity.kind === 'Service' ? 30 : 36;
  return entity.centre ? base + 14 : stepsBack ? base - 8 : base;
}

/**
 * Elements for the drawing library, in the order of the drawing, on a sheet of this width: as many nodes as entities, as many
 * edges as links.
 */
export function elementsOf(drawing: Drawing, palette: Palette, width: number): ElementDefinition[] {
  const opened = new Set(drawing.entities.filter(({ centre }) => centre).map(({ id }) => id));
  const crowd = drawing.entities.length > CROWD;
  const important = importances(drawing);
  const short = shortNames(drawing.entities, ownerIn(drawing));
  const nodes = drawing.entities.map((entity) => {
    const name = writtenName(
      typeset(short.get(entity.id) ?? entity.name),
      typeset(entity.name),
      nameTypeOf(entity.centre ? 'centre' : crowd ? 'crowd' : 'plain', width),
    );
    const importance = important.get(entity.id);
    return {
      group: 'nodes' as const,
      data: {
        id: entity.id,
        kind: entity.kind,
        whole: name.whole,
        label: name.text,
        nameWidth: name.width,
        nameHeight: name.height,
        fontOnScreen: name.font,
        font: name.font,
        halo: 3,
        halign: 'center',
        valign: 'bottom',
        marginX: 0,
        marginY: 5,
        named: 0,
        weight: importance?.weight ?? 1,
        first: importance?.first ?? false,
        size: sizeOf(entity, crowd && !importance?.first),
        image: imageOf(entity, palette.ink),
      },
      classes: entity.centre ? 'centre' : '',
    };
  });
  const edges = drawing.links.map((link) => ({
    group: 'edges' as const,
    data: {
      id: `link:${link.id}`,
      source: link.from,
      target: link.to,
      width: widthOf(link.depth),
      line: lineOf(link),
      arrow: hasArrow(link.relation) ? 'triangle' : 'none',
      bend: '',
      along: '0.5',
    },
    classes: opened.has(link.from) || opened.has(link.to) ? '' : 'between',
  }));
  const bundles = (drawing.bundles ?? []).map(({ id, from, to, total, line = 'solid' }) => ({
    group: 'edges' as const,
    data: {
      id: `link:${id}`,
      source: from,
      target: to,
      width: 1.25 + Math.log2(total),
      line,
      arrow: 'none',
      bend: '',
      along: '0.5',
    },
    classes: '',
  }));
  return [...nodes, ...edges, ...bundles];
}

const images = new Map<string, string>();

/** The same picture for all that look the same: two thousand entities are some thirty pictures. */
function imageOf({ kind, level, essStatus }: DrawnEntity, ink: string): string {
  const look = [kind, level, essStatus, ink].join();
  const known = images.get(look);
  if (known) return known;
  const image = `data:image/svg+xml;utf8,${encodeURIComponent(shapeSvg({ kind, level, essStatus }, ink))}`;
  images.set(look, image);
  return image;
}
