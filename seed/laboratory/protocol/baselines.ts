/** Who is tied to whom, without direction nor weight. */
export type Ties = ReadonlyMap<string, ReadonlySet<string>>;

/** How likely a tie is between two actors, the higher the likelier; only the order matters. */
export type TieScore = (one: string, other: string) => number;

const NOBODY: ReadonlySet<string> = new Set();
const tiesOf = (ties: Ties, id: string) => ties.get(id) ?? NOBODY;

const overCommon = (ties: Ties, value: (degree: number) => number): TieScore => {
  return (one, other) => {
    const partners = tiesOf(ties, other);
    let sum = 0;
    for (const id of tiesOf(ties, one)) if (partners.has(id)) sum += value(tiesOf(ties, id).size);
    return sum;
  };
};

export const commonNeighbours = (ties: Ties) => overCommon(ties, () => 1);
/** Adamic & Adar 2003: Σ 1/ln k. */
export const adamicAdar = (ties: Ties) => overCommon(ties, (degree) => 1 / Math.log(degree));
/** Zhou, Lü & Zhang 2009: Σ 1/k. */
export const resourceAllocation = (ties: Ties) => overCommon(ties, (degree) => 1 / degree);

/** The product of degrees: proposing those everybody knows. */
export const popularity =
  (ties: Ties): TieScore =>
  (one, other) =>
    tiesOf(ties, one).size * tiesOf(ties, other).size;

/** A score computed once for all candidates of an actor. */
function byActor(scores: (actor: string) => ReadonlyMap<string, number>): TieScore {
  const kept = new Map<string, ReadonlyMap<string, number>>();
  return (one, other) => {
    const known = kept.get(one) ?? scores(one);
    kept.set(one, known);
    return known.get(other) ?? 0;
  };
}

/** One step along ties from where the mass is; `share` says what each tie carries. */
function spread(
  ties: Ties,
  mass: ReadonlyMap<string, number>,
  share: (from: string) => number,
): Map<string, number> {
  const next = new Map<string, number>();
  for (const [id, here] of mass) {
    const carried = here * share(id);
    for (const other of tiesOf(ties, id)) next.set(other, (next.get(other) ?? 0) + carried);
  }
  return next;
}

/** Katz 1953: walks of every length, each step `attenuation` times less. */
export function katz(ties: Ties, attenuation = 0.005): TieScore {
  return byActor((actor) => {
    const sum = new Map<string, number>();
    let mass = new Map([[actor, 1]]);
    for (let step = 0; step < 50; step += 1) {
      mass = spread(ties, mass, () => attenuation);
      for (const [id, value] of mass) sum.set(id, (sum.get(id) ?? 0) + value);
    }
    return sum;
  });
}

/** Personalised PageRank, mean of both directions: where a walk that comes home with 1 − `damping` is found. */
export function personalisedPageRank(ties: Ties, damping = 0.85): TieScore {
  const from = byActor((actor) => {
    let mass = new Map([[actor, 1]]);
    for (let step = 0; step < 100; step += 1) {
      mass = spread(ties, mass, (id) => damping / tiesOf(ties, id).size);
      mass.set(actor, (mass.get(actor) ?? 0) + 1 - damping);
    }
    return mass;
  });
  return (one, other) => (from(one, other) + from(other, one)) / 2;
}

/** Network-based inference over memberships (Zhou et al. 2007): forums of the partners of an actor's forums. */
export function networkBasedInference(forumsOf: Ties, membersOf: Ties): TieScore {
  return byActor((actor) => {
    const sum = new Map<string, number>();
    for (const shared of tiesOf(forumsOf, actor))
      for (const partner of tiesOf(membersOf, shared)) {
        const carried = 1 / (tiesOf(membersOf, shared).size * tiesOf(forumsOf, partner).size);
        for (const forum of tiesOf(forumsOf, partner)) sum.set(forum, (sum.get(forum) ?? 0) + carried);
      }
    return sum;
  });
}
