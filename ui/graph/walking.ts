import type { Core, NodeCollection } from 'cytoscape';
import type { Point } from './boxes.ts';

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const WAYS: Readonly<Record<Direction, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};
/** Half the angle looked into, as its cosine: sixty degrees on each side. */
const WIDEST = 0.5;

export interface DrawnAt {
  readonly id: string;
  readonly at: Point;
}

/**
 * The nearest of some entities in a direction, those straight ahead before those aside; `null` when none stands there.
 */
export function nearestTowards(from: Point, others: readonly DrawnAt[], direction: Direction): string | null {
  const way = WAYS[direction];
  let best: { id: string; cost: number } | null = null;
  for (const { id, at } of others) {
    const [dx, dy] = [at.x - from.x, at.y - from.y];
    const distance = Math.hypot(dx, dy);
    const straight = distance === 0 ? 0 : (dx * way.x + dy * way.y) / distance;
    if (straight < WIDEST) continue;
    const cost = distance * (2 - straight);
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}

/** From an entity, the next one in a direction: one of its neighbours if any stands there, else the nearest of all. */
export function walk(cy: Core, from: string | null, direction: Direction): string | null {
  const first = cy.nodes('.centre').toArray()[0] ?? cy.nodes().toArray()[0];
  const start = from === null ? undefined : cy.getElementById(from).nodes().toArray()[0];
  if (!start) return first?.id() ?? null;
  const standing = (nodes: NodeCollection): DrawnAt[] =>
    nodes.map((other) => ({ id: other.id(), at: other.position() })).filter(({ id }) => id !== from);
  const at = start.position();
  return (
    nearestTowards(at, standing(start.neighborhood().nodes()), direction) ??
    nearestTowards(at, standing(cy.nodes()), direction)
  );
}

/** Where an entity stands in the frame it is seen in, in pixels; `null` when it is not drawn. */
export function onScreen(cy: Core, id: string): Point | null {
  const node = cy.getElementById(id);
  return node.nonempty() && node.isNode() ? { ...node.renderedPosition() } : null;
}

/** Moves the view so that an entity is seen, when it is not. */
export function bringIntoView(cy: Core, id: string): void {
  const at = onScreen(cy, id);
  if (at && (at.x < 20 || at.y < 20 || at.x > cy.width() - 20 || at.y > cy.height() - 20)) {
    cy.center(cy.getElementById(id));
  }
}

/** Drawing a frame with the pointer chooses what it holds, or moves the view. */
export function chooseByFrame(cy: Core, on: boolean): void {
  cy.userPanningEnabled(!on);
}
