import type { Random } from '../../demonstration/random.ts';
import type { Land } from './land.ts';
import { RATES, type SyntheticCounts } from './sizes.ts';

/** Who owns a service, or funds: one collectivity of the land, by its level and its place there. */
export interface Authority {
  readonly level: 'REGION' | 'DEPARTEMENT' | 'EPCI' | 'COMMUNE' | 'PETR';
  readonly index: number;
}

export interface Actor {
  readonly index: number;
  readonly family: 'ESS' | 'OTHER' | 'RESEARCH';
  readonly commune: number;
  /** Policy areas it works in; none when no source would say. */
  readonly areas: readonly number[];
}

export interface Service {
  readonly index: number;
  readonly owner: Authority;
  readonly areas: readonly number[];
}

export interface People {
  readonly actors: readonly Actor[];
  /** Commune of each place. */
  readonly places: readonly number[];
  readonly services: readonly Service[];
}

/** Enterprises, research centres, places and services on a land: more where more people live. */
export function settle(counts: SyntheticCounts, land: Land, random: Random): People {
  const total = counts.essEnterprises + counts.otherEnterprises + counts.researchCentres;
  const drawing = land.communes.map(({ population }) => population ** 0.95 * random.logNormal(1, 0.5));
  const communeAt = cumulative(drawing, random);
  const areasOf = spread(total, Math.round(total * RATES.areasPerActor), 0.6, counts.policyAreas, random);
  const owners = serviceOwners(counts, land);
  const areasOfService = spread(
    owners.length,
    owners.length * RATES.areasPerService,
    1,
    counts.policyAreas,
    random,
  );
  return {
    actors: Array.from({ length: total }, (_, index) => ({
      index,
      family: familyOf(index, counts),
      commune: communeAt(),
      areas: areasOf[index] ?? [],
    })),
    places: Array.from({ length: counts.places }, communeAt),
    services: owners.map((owner, index) => ({ index, owner, areas: areasOfService[index] ?? [] })),
  };
}

function familyOf(index: number, counts: SyntheticCounts): Actor['family'] {
  if (index < counts.essEnterprises) return 'ESS';
  return index < counts.essEnterprises + counts.otherEnterprises ? 'OTHER' : 'RESEARCH';
}

/** Draws of places in proportion to their weights, many times. */
function cumulative(weights: readonly number[], random: Random): () => number {
  let sum = 0;
  const sums = weights.map((weight) => {
    sum += weight;
    return sum;
  });
  return () => {
    const wanted = random.next() * sum;
    let low = 0;
    for (let high = sums.length - 1; low < high; ) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) <= wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/**
 * Policy areas shared out: exactly `links` of them in all, each at most once for one thing, on a share of the things only;
 * a few areas are everywhere and most are rare.
 */
export function spread(
  count: number,
  links: number,
  share: number,
  areas: number,
  random: Random,
): number[][] {
  const shared = Array.from({ length: count }, (): number[] => []);
  const areaAt = cumulative(
    Array.from({ length: areas }, (_, rank) => 1 / (rank + 3)),
    random,
  );
  const bearers = random.shuffled(shared).slice(0, Math.max(1, Math.round(count * share)));
  for (let left = Math.round(links), turn = 0; left > 0; turn += 1) {
    const bearer = turn < bearers.length ? bearers[turn] : random.pick(bearers);
    const area = areaAt();
    if (bearer === undefined || bearer.includes(area)) continue;
    bearer.push(area);
    left -= 1;
  }
  return shared;
}

/** Large authorities first: twelve services for a région or a département, five to eight for an EPCI, then towns. */
function serviceOwners(counts: SyntheticCounts, land: Land): Authority[] {
  const inhabitants = Array.from({ length: counts.epci }, () => 0);
  for (const { epci, population } of land.communes) inhabitants[epci] = (inhabitants[epci] ?? 0) + population;
  const towns = land.communes.toSorted((a, b) => b.population - a.population || a.index - b.index);
  const owners: Authority[] = [
    { level: 'REGION' as const, index: 0, services: 12 },
    ...Array.from({ length: counts.departements }, (_, index) => ({
      level: 'DEPARTEMENT' as const,
      index,
      services: 12,
    })),
    ...inhabitants.map((people, index) => ({
      level: 'EPCI' as const,
      index,
      services: people > 100_000 ? 8 : 5,
    })),
    ...towns.map(({ index }) => ({ level: 'COMMUNE' as const, index, services: 6 })),
  ].flatMap(({ level, index, services }) => Array.from({ length: services }, () => ({ level, index })));
  return owners.slice(0, counts.services);
}
