/** A cell of the triangle, `row` below `column`: each pair stands once. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The cell a key leads to from another, or `null` when the key leads nowhere. The triangle's edges hold. */
export function cellAfter(key: string, { row, column }: CellPlace, size: number): CellPlace | null {
  const within = (to: CellPlace): CellPlace | null =>
    to.row < size && to.column >= 0 && to.column < to.row ? to : null;
  switch (key) {
    case 'ArrowRight':
      return within({ row, column: column + 1 });
    case 'ArrowLeft':
      return within({ row, column: column - 1 });
    case 'ArrowDown':
      return within({ row: row + 1, column });
    case 'ArrowUp':
      return within({ row: row - 1, column });
    case 'Home':
      return within({ row, column: 0 });
    case 'End':
      return within({ row, column: row - 1 });
    default:
      return null;
  }
}
