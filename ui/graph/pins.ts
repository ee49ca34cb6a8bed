import type { Core } from 'cytoscape';
import type { Frame, Point } from './boxes.ts';
import { codeOf } from './short-code.ts';

/** An entity that stays where the reader put it, in thousandths of the frame: the same place on another screen. */
export interface Pin {
  readonly code: string;
  readonly x: number;
  readonly y: number;
}

export function pinAt(id: string, at: Point, frame: Frame): Pin {
  const share = (value: number, low: number, high: number) =>
    Math.round(((value - low) / Math.max(high - low, 1)) * 1_000);
  return {
    code: codeOf(id),
    x: share(at.x, frame.left, frame.right),
    y: share(at.y, frame.top, frame.bottom),
  };
}

export function placeOf({ x, y }: Pin, frame: Frame): Point {
  return {
    x: frame.left + (x / 1_000) * (frame.right - frame.left),
    y: frame.top + (y / 1_000) * (frame.bottom - frame.top),
  };
}

/** Pins that hold entities where they stand now. */
export function pinsOf(cy: Core, ids: readonly string[]): Pin[] {
  const frame: Frame | undefined = cy.scratch('frame');
  if (!frame) return [];
  return ids.flatMap((id) => {
    const node = cy.getElementById(id);
    return node.nonempty() && node.isNode() ? [pinAt(id, node.position(), frame)] : [];
  });
}

/**
 * Puts what is pinned in its place, and what is no longer pinned back where its layout had left it. Says whether anything moved.
 */
export function followPins(
  cy: Core,
  pins: readonly Pin[],
  places: ReadonlyMap<string, { readonly home: Point }>,
): boolean {
  const frame: Frame | undefined = cy.scratch('frame');
  const before: ReadonlySet<string> = cy.scratch('pinned') ?? new Set();
  if (!frame || (pins.length === 0 && before.size === 0)) return false;
  const byCode = new Map(pins.map((pin) => [pin.code, pin]));
  cy.scratch('pinned', new Set(byCode.keys()));
  cy.batch(() => {
    for (const node of cy.nodes().toArray()) {
      const code = codeOf(node.id());
      const pin = byCode.get(code);
      const home = places.get(node.id())?.home;
      if (pin) node.position(placeOf(pin, frame)).addClass('pinned');
      else if (before.has(code)) {
        node.removeClass('pinned');
        if (home) node.position({ ...home });
      }
    }
  });
  return true;
}
