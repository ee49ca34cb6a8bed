/** Things that are alike, and how many they are. */
interface Group {
  readonly total: number;
}

export function totalOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { total }) => sum + total, 0);
}

/** Groups counted by one of their traits: the most first, equals in the order of their words, what has none last. */
export function countedBy<Trait extends string, Item extends Group & Record<Trait, string | null>>(
  trait: Trait,
  groups: readonly Item[],
): Pick<Item, Trait | 'total'>[] {
  const totals = new Map<Item[Trait], number>();
  for (const group of groups) totals.set(group[trait], (totals.get(group[trait]) ?? 0) + group.total);
  return [...totals]
    .sort(([word, total], [otherWord, otherTotal]) => otherTotal - total || inOrder(word, otherWord))
    .map(([word, total]) => ({ [trait]: word, total }) as Pick<Item, Trait | 'total'>);
}

function inOrder(word: string | null, other: string | null): number {
  if (word === null || other === null) return Number(word === null) - Number(other === null);
  return Number(word > other) - Number(word < other);
}
