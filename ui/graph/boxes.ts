/** Points and boxes of the drawing, and a way to find those near a place without looking at them all. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const EVERYWHERE: Frame = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

function overlap(a: Frame, b: Frame): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function inside(box: Frame, frame: Frame): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}

/** The smallest box that holds others; an empty one at the origin when there is none. */
export function around(boxes: readonly Frame[]): Frame {
  if (boxes.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  return boxes.reduce((all, box) => ({
    left: Math.min(all.left, box.left),
    top: Math.min(all.top, box.top),
    right: Math.max(all.right, box.right),
    bottom: Math.max(all.bottom, box.bottom),
  }));
}

/** More squares than any drawing has from top to bottom: a square is told by one number, which is found faster than words. */
const ROWS = 1_000_003;

/** Boxes kept by the squares they touch. */
export class BoxGrid<Box extends Frame> {
  private readonly cells = new Map<number, Box[]>();
  private readonly side: number;

  constructor(side: number) {
    this.side = side;
  }

  add(box: Box): void {
    for (const cell of this.cellsOf(box)) {
      const there = this.cells.get(cell);
      if (there) there.push(box);
      else this.cells.set(cell, [box]);
    }
  }

  /** Those that overlap a box, each once. */
  over(box: Frame): Set<Box> {
    const found = new Set<Box>();
    for (const cell of this.cellsOf(box)) {
      for (const other of this.cells.get(cell) ?? []) if (overlap(box, other)) found.add(other);
    }
    return found;
  }

  private *cellsOf({ left, top, right, bottom }: Frame): Iterable<number> {
    for (let x = Math.floor(left / this.side); x <= Math.floor(right / this.side); x++) {
      for (let y = Math.floor(top / this.side); y <= Math.floor(bottom / this.side); y++) yield x * ROWS + y;
    }
  }
}
