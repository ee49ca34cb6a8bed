/** What the rows and columns of a transversality table are. */
export type UnitKind = 'SERVICE_FAMILY' | 'SECTOR' | 'ACTOR_KIND';

export interface ForumThemes {
  /** Units its themes map to; `null` when its themes are not documented. */
  readonly themeUnits: readonly string[] | null;
  readonly engaged: readonly string[];
}

/**
 * Units a forum concerns. A service family: by its themes, or engaged. A sector: the same, and at least one organisation
 * of it is located in the perimeter. A kind of Article 9: every forum concerns every kind located in the perimeter.
 */
export function concernedUnits(
  kind: UnitKind,
  { themeUnits, engaged }: ForumThemes,
  located: ReadonlySet<string>,
): Set<string> {
  if (kind === 'ACTOR_KIND') return new Set(located);
  const named = new Set([...(themeUnits ?? []), ...engaged]);
  return kind === 'SERVICE_FAMILY' ? named : new Set([...named].filter((unit) => located.has(unit)));
}
