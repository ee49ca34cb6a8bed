/** Sides of a cell of the matrix, in pixels, from the farthest to the nearest. */
export const CELLS = [22, 30, 40, 54] as const;

/** Rank of the size at which a matrix of so many lines is seen nearly whole. */
export function usualCell(lines: number): number {
  return lines <= 8 ? 3 : lines <= 16 ? 2 : lines <= 40 ? 1 : 0;
}

/** Rank of the largest size at which a matrix of so many lines holds in so many pixels, else of the smallest. */
export function fittingCell(lines: number, room: number): number {
  return Math.max(
    0,
    CELLS.findLastIndex((side) => side * lines <= room),
  );
}
