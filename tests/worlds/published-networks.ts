/** The karate club (Zachary 1977): 34 members, 78 ties, each line a member and those after it it is tied to. */
export const KARATE_TIES: readonly (readonly [string, string])[] = Object.entries({
  1: [2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 18, 20, 22, 32],
  2: [3, 4, 8, 14, 18, 20, 22, 31],
  3: [4, 8, 9, 10, 14, 28, 29, 33],
  4: [8, 13, 14],
  5: [7, 11],
  6: [7, 11, 17],
  7: [17],
  9: [31, 33, 34],
  10: [34],
  14: [34],
  15: [33, 34],
  16: [33, 34],
  19: [33, 34],
  20: [34],
  21: [33, 34],
  23: [33, 34],
  24: [26, 28, 30, 33, 34],
  25: [26, 28, 32],
  26: [32],
  27: [30, 34],
  28: [34],
  29: [32, 34],
  30: [33, 34],
  31: [33, 34],
  32: [33, 34],
  33: [34],
}).flatMap(([member, others]) => others.map((other) => [member, String(other)] as const));

/** The women of a southern town and the events they attended (Davis, Gardner & Gardner 1941): 18, 14, 89 memberships. */
export const DAVIS_MEMBERSHIPS: readonly (readonly [string, string])[] = Object.entries({
  Brenda: [1, 3, 4, 5, 6, 7, 8],
  Charlotte: [3, 4, 5, 7],
  Dorothy: [8, 9],
  Eleanor: [5, 6, 7, 8],
  Evelyn: [1, 2, 3, 4, 5, 6, 8, 9],
  Flora: [9, 11],
  Frances: [3, 5, 6, 8],
  Helen: [7, 8, 10, 11, 12],
  Katherine: [8, 9, 10, 12, 13, 14],
  Laura: [1, 2, 3, 5, 6, 7, 8],
  Myra: [8, 9, 10, 12],
  Nora: [6, 7, 9, 10, 11, 12, 13, 14],
  Olivia: [9, 11],
  Pearl: [6, 8, 9],
  Ruth: [5, 7, 8, 9],
  Sylvia: [7, 8, 9, 10, 12, 13, 14],
  Theresa: [2, 3, 4, 5, 6, 7, 8, 9],
  Verne: [7, 8, 9, 12],
}).flatMap(([woman, events]) => events.map((event) => [woman, `E${event}`] as const));

/** Both ends of each tie, from each end. */
export function tiesFrom(pairs: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const ties = new Map<string, Set<string>>();
  for (const [one, other] of pairs) {
    ties.set(one, (ties.get(one) ?? new Set()).add(other));
    ties.set(other, (ties.get(other) ?? new Set()).add(one));
  }
  return ties;
}

/** Hides the fifth tie, the tenth, …, but for those whose hiding would leave an end with none. */
export function everyFifthHidden<Tie extends readonly [string, string]>(
  pairs: readonly Tie[],
): { training: Tie[]; hidden: Tie[] } {
  const degrees = new Map([...tiesFrom(pairs)].map(([id, others]) => [id, others.size]));
  const hidden = pairs.filter(([one, other], at) => {
    const [here, there] = [degrees.get(one) ?? 0, degrees.get(other) ?? 0];
    if (at % 5 !== 4 || here < 2 || there < 2) return false;
    degrees.set(one, here - 1).set(other, there - 1);
    return true;
  });
  return { training: pairs.filter((pair) => !hidden.includes(pair)), hidden };
}
