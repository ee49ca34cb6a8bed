/**
 * Share of the possible pairs that a link joins, 0 to 1, on the simple graph: parallel links count once, loops not.
 * `null` below two entities, where no pair is possible. Wasserman and Faust, 1994, § 4.3.
 */
export function densityOf(entities: number, pairs: number): number | null {
  return entities < 2 ? null : (2 * pairs) / (entities * (entities - 1));
}

/** Entities an entity is tied to, on average, on the simple graph; `null` when there is none. */
export function meanDegreeOf(entities: number, pairs: number): number | null {
  return entities === 0 ? null : (2 * pairs) / entities;
}
