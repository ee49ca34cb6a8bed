import type { Random } from '../../demonstration/random.ts';
import { RATES, type SyntheticCounts } from './sizes.ts';

interface Commune {
  readonly index: number;
  /** Kilometres from the south-west corner. */
  readonly x: number;
  readonly y: number;
  readonly population: number;
  readonly epci: number;
}

export interface Land {
  readonly communes: readonly Commune[];
  /** Pairs of communes that touch, each once. */
  readonly borders: readonly (readonly [number, number])[];
  /** Pairs of EPCI that touch, each once. */
  readonly epciBorders: readonly (readonly [number, number])[];
  /** Départements of each EPCI: one, or two for the few that straddle. */
  readonly departementsOf: readonly (readonly number[])[];
  /** Project territory of each commune, `null` for most. */
  readonly projectTerritoryOf: readonly (number | null)[];
}

const SPACING_KM = 4.5;

/** A land of communes on a jittered hexagonal grid; EPCI and départements are grown on it by contiguity. */
export function drawLand(counts: SyntheticCounts, random: Random): Land {
  const columns = Math.round(Math.sqrt(counts.communes * 1.28));
  const places = Array.from({ length: counts.communes }, (_, index) => ({
    row: Math.floor(index / columns),
    column: index % columns,
  }));
  const at = new Map(places.map(({ row, column }, index) => [`${row},${column}`, index]));
  const borders = places.flatMap(({ row, column }, index) => {
    const lean = row % 2 === 0 ? -1 : 0;
    const touching = [
      [row, column + 1],
      [row + 1, column + lean],
      [row + 1, column + lean + 1],
    ];
    return touching.flatMap(([r, c]) => {
      const other = at.get(`${r},${c}`);
      return other === undefined ? [] : [[index, other] as const];
    });
  });
  const near = neighboursOf(counts.communes, borders);
  const targets = Array.from({ length: counts.epci }, () => Math.min(160, random.logNormal(23, 0.63)));
  const epciOf = grow(near, targets, random);
  const epciBorders = bordersBetween(borders, epciOf);
  const epciNear = neighboursOf(counts.epci, epciBorders);
  const departementOf = grow(
    epciNear,
    Array.from({ length: counts.departements }, () => 1),
    random,
  );
  return {
    communes: places.map(({ row, column }, index) => ({
      index,
      x: (column + (row % 2) / 2 + (random.next() - 0.5) * 0.4) * SPACING_KM,
      y: (row * 0.87 + (random.next() - 0.5) * 0.4) * SPACING_KM,
      population: Math.max(8, Math.round(random.logNormal(460, 1.68))),
      epci: epciOf[index] ?? 0,
    })),
    borders,
    epciBorders,
    departementsOf: straddle(departementOf, epciNear, counts, random),
    projectTerritoryOf: projectTerritories(near, counts, random),
  };
}

function neighboursOf(count: number, borders: readonly (readonly [number, number])[]): number[][] {
  const near = Array.from({ length: count }, (): number[] => []);
  for (const [a, b] of borders) {
    near[a]?.push(b);
    near[b]?.push(a);
  }
  return near;
}

/** Cells shared among groups that stay in one piece: the group furthest from its size takes a cell at its border. */
function grow(near: readonly number[][], targets: readonly number[], random: Random): number[] {
  const owner: (number | undefined)[] = near.map(() => undefined);
  const edges = targets.map((): number[] => []);
  const sizes = targets.map(() => 0);
  const take = (cell: number, group: number) => {
    owner[cell] = group;
    sizes[group] = (sizes[group] ?? 0) + 1;
    edges[group]?.push(...(near[cell] ?? []));
  };
  for (const [group, cell] of random
    .shuffled(near.map((_, cell) => cell))
    .slice(0, targets.length)
    .entries()) {
    take(cell, group);
  }
  for (let left = near.length - targets.length; left > 0; ) {
    const open = targets.map((_, group) => group).filter((group) => (edges[group]?.length ?? 0) > 0);
    const hungry = (group: number) => (sizes[group] ?? 0) / (targets[group] ?? 1);
    const group = open.reduce((least, other) => (hungry(other) < hungry(least) ? other : least));
    const edge = edges[group] ?? [];
    const [cell] = edge.splice(random.below(edge.length), 1);
    if (cell === undefined || owner[cell] !== undefined) continue;
    take(cell, group);
    left -= 1;
  }
  return owner.map((group) => group ?? 0);
}

function bordersBetween(
  borders: readonly (readonly [number, number])[],
  groupOf: readonly number[],
): [number, number][] {
  const pairs = new Map<string, [number, number]>();
  for (const [a, b] of borders) {
    const [first = 0, second = 0] = [groupOf[a] ?? 0, groupOf[b] ?? 0].sort((one, other) => one - other);
    if (first !== second) pairs.set(`${first},${second}`, [first, second]);
  }
  return [...pairs.values()];
}

/** A few EPCI at the edge of their département also stand on the next one; with one département, on none else. */
function straddle(
  departementOf: readonly number[],
  epciNear: readonly number[][],
  counts: SyntheticCounts,
  random: Random,
): number[][] {
  const wanted = Math.round(counts.epci * RATES.straddlingEpci);
  const across = (epci: number) =>
    (epciNear[epci] ?? [])
      .map((other) => departementOf[other] ?? 0)
      .find((other) => other !== departementOf[epci]);
  const edge = random
    .shuffled(departementOf.map((_, epci) => epci))
    .filter((epci) => across(epci) !== undefined);
  const straddling = new Set(edge.slice(0, wanted));
  return departementOf.map((departement, epci) => {
    const other = straddling.has(epci) ? across(epci) : undefined;
    return other === undefined ? [departement] : [departement, other];
  });
}

function projectTerritories(
  near: readonly number[][],
  counts: SyntheticCounts,
  random: Random,
): (number | null)[] {
  const wanted = Math.round(counts.communes * RATES.communesInProjectTerritory);
  const owner: (number | null)[] = near.map(() => null);
  const edges = random
    .shuffled(near.map((_, cell) => cell))
    .slice(0, counts.projectTerritories)
    .map((cell) => [cell]);
  for (let taken = 0, turn = 0; taken < wanted; turn = (turn + 1) % edges.length) {
    const edge = edges[turn] ?? [];
    // A territory shut in by others goes on elsewhere: some do have detached parts.
    const cell = edge.shift() ?? random.below(near.length);
    if (owner[cell] !== null) continue;
    owner[cell] = turn;
    edge.push(...(near[cell] ?? []));
    taken += 1;
  }
  return owner;
}
