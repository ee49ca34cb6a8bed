import type { Core, NodeCollection, NodeSingular } from 'cytoscape';
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

export interface Standing {
  readonly id: string;
  readonly at: Point;
}

/**
 * The nearest of some entities in a direction, those straight ahead before those aside; `null` when none stands there.
 */
export function nearestTowards(from: Point, others: readonly Standing[], direction: Direction): string | null {
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
  const start = from === null ? cy.nodes('.centre')[0] : cy.getElementById(from)[0];
  if (!start) return cy.nodes()[0]?.id() ?? null;
  const node: NodeSingular = start.isNode() ? start : start.connectedNodes()[0] ?? start;
  if (from === null || !start.isNode()) return node.id();
  const standing = (nodes: NodeCollection): Standing[] =>
    nodes.filter((other) => other.id() !== node.id()).map((other) => ({ id: other.id(), at: other.position() }));
  const at = node.position();
  return (
    nearestTowards(at, standing(node.neighborhood().nodes()), direction) ??
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
