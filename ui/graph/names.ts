import type { Core, NodeSingular } from 'cytoscape';
import { linesOf } from '../kit/label-lines.ts';
import { EVERYWHERE, type Frame, type Point } from './boxes.ts';
import type { Drawing, DrawnEntity } from './drawing.ts';
import type { Mark } from './layouts/layout.ts';
import { waysOf } from './lines.ts';
import { namesPlaced, type Placed, reachOf, type Side, WAYS } from './naming.ts';
import { measureOf } from './pen.ts';

/** Type of the names, in pixels of the screen whatever the zoom, as on a map. */
const TYPE = {
  plain: { size: 12.5, weight: 400, width: 128, lines: 3 },
  crowd: { size: 11.5, weight: 400, width: 112, lines: 3 },
  centre: { size: 14.5, weight: 600, width: 176, lines: 3 },
  plainNarrow: { size: 11.5, weight: 400, width: 96, lines: 4 },
  crowdNarrow: { size: 11, weight: 400, width: 88, lines: 4 },
  centreNarrow: { size: 13, weight: 600, width: 132, lines: 4 },
};
/** On a sheet narrower than this, names are smaller and cut shorter: it would hold three across. */
export const NARROW = 620;

export type NameType = keyof typeof TYPE;

/** Type of a name: what was opened stands out, a crowd steps back, a phone holds more of them. */
export function nameTypeOf(rank: 'plain' | 'crowd' | 'centre', width: number): NameType {
  return width < NARROW ? `${rank}Narrow` : rank;
}
/** Room of the name of a column, in pixels of the screen. */
const HEADING = 26;
const LINE_HEIGHT = 1.2;
/** A short name as it is written beside its shape, its lines and the room they take on the screen; and the whole, read on focus. */
export function writtenName(name: string, whole: string, as: NameType) {
  const type = TYPE[as];
  const measure = measureOf(type);
  const lines = linesOf(name, measure, type.width, type.lines);
  return {
    text: lines.join('\n'),
    whole: linesOf(whole, measure, type.width, Number.POSITIVE_INFINITY).join('\n'),
    font: type.size,
    width: Math.max(...lines.map(measure), 0) + 4,
    height: lines.length * type.size * LINE_HEIGHT,
  };
}

/** As many of the most tied are named first. */
const MOST_TIED = 20;

/** What a name weighs beside others, and whether room is kept for it in a crowd. */
export interface Importance {
  readonly weight: number;
  readonly first: boolean;
}

/**
 * What keeps its name when two cannot both be written: what was opened, then poles, then what is most tied. Room is kept for all of
 * those, whatever the crowd. Ties are those drawn as lines.
 */
export function importances({ entities, links }: Drawing): ReadonlyMap<string, Importance> {
  const ties = new Map<string, number>();
  for (const { from, to } of links) {
    ties.set(from, (ties.get(from) ?? 0) + 1);
    ties.set(to, (ties.get(to) ?? 0) + 1);
  }
  const tiesOf = ({ id }: DrawnEntity) => ties.get(id) ?? 0;
  const mostTied = new Set(
    entities
      .filter((entity) => tiesOf(entity) > 1)
      .sort((a, b) => tiesOf(b) - tiesOf(a))
      .slice(0, MOST_TIED)
      .map(({ id }) => id),
  );
  return new Map(
    entities.map((entity) => {
      const weight = 1 + tiesOf(entity) + (entity.centre ? 10_000 : entity.kind === 'Pole' ? 1_000 : 0);
      return [
        entity.id,
        { weight, first: entity.centre || entity.kind === 'Pole' || mostTied.has(entity.id) },
      ];
    }),
  );
}

/** An entity of the drawing as something to name, at a zoom. */
function placedAt(node: NodeSingular, zoom: number, boxes: readonly Frame[]): Placed {
  return {
    id: node.id(),
    at: node.position(),
    size: Number(node.data('size')),
    name: { width: Number(node.data('nameWidth')) / zoom, height: Number(node.data('nameHeight')) / zoom },
    mustBeNamed: node.hasClass('centre'),
    side: node.data('side') as Side | undefined,
    weight: Number(node.data('weight')),
    box: boxes.find((box) => holds(box, node.position())),
  };
}

const holds = ({ left, right, top, bottom }: Frame, { x, y }: Point) =>
  x >= left && x <= right && y >= top && y <= bottom;

/** How the library writes a name on a side: it begins at the edge of the shape, and is brought to where it was placed. */
function writing(side: Side, size: number) {
  const [across, down] = WAYS[side];
  const beyond = reachOf(size, side) - size / 2;
  return {
    halign: across < 0 ? 'left' : across > 0 ? 'right' : 'center',
    valign: down < 0 ? 'top' : down > 0 ? 'bottom' : 'center',
    marginX: across * beyond,
    marginY: down * beyond,
  };
}

/** Beyond this many, only the names of what is in view are looked for. */
const MOST_LOOKED_FOR = 400;

/** Names written, of the entities there are. */
export interface Written {
  readonly written: number;
  readonly of: number;
}

/** Writes the names that can be read at this zoom, at one size on the screen, and says how many; the others wait for a closer look. */
export function writeNames(cy: Core): void {
  const zoom = cy.zoom();
  const within = (cy.scratch('frame') as Frame | undefined) ?? EVERYWHERE;
  const all = cy.nodes().toArray();
  const nodes = all.length > MOST_LOOKED_FOR ? all.filter((node) => isInView(node, cy.extent())) : all;
  const lines = nodes.length === all.length ? cy.edges().toArray().flatMap(waysOf) : [];
  const marks = titledMarks(cy);
  const boxes = marks.map(({ box }) => box);
  const sides = namesPlaced(
    nodes.map((node) => placedAt(node, zoom, boxes)),
    lines,
    within,
    headingsOf(marks, zoom),
  );
  const written = [...sides.values()].filter(Boolean).length;
  cy.batch(() => {
    for (const node of all) {
      const side = sides.get(node.id());
      if (!side) {
        if (node.data('named') !== 0) node.data('named', 0);
        continue;
      }
      node.data({ ...fontsAt(node, zoom), ...writing(side, Number(node.data('size'))), named: 1, side });
    }
  });
  cy.emit('named', [{ written, of: all.length } satisfies Written]);
}

/** Columns and regions, which bear a name; grounds do not. */
function titledMarks(cy: Core): readonly Mark[] {
  const marks = (cy.scratch('marks') as readonly Mark[] | undefined) ?? [];
  return marks.filter(({ shape }) => shape !== 'ground');
}

/** Room that their names take in the drawing: entities are not named over them. */
function headingsOf(marks: readonly Mark[], zoom: number): Frame[] {
  return marks.map(({ box, heading }) => ({ ...box, bottom: box.top + (heading ?? HEADING / zoom) }));
}

/** Type of a name so that it keeps its size on the screen. */
export function fontsAt(node: NodeSingular, zoom: number): { font: number; halo: number } {
  return { font: Number(node.data('fontOnScreen')) / zoom, halo: 3 / zoom };
}

function isInView(node: NodeSingular, view: { x1: number; x2: number; y1: number; y2: number }): boolean {
  const { x, y } = node.position();
  return x > view.x1 && x < view.x2 && y > view.y1 && y < view.y2;
}
