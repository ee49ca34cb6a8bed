/** The entities with most ties, up to a number; those equally tied stay in the order given. */
export function mostTied(ids: readonly string[], ties: ReadonlyMap<string, number>, most: number): string[] {
  return [...ids].sort((a, b) => (ties.get(b) ?? 0) - (ties.get(a) ?? 0)).slice(0, most);
}
