import type { Random } from '../../demonstration/random.ts';
import type { Actor, Authority } from './actors.ts';
import type { Land } from './land.ts';
import { RATES, type SyntheticCounts } from './sizes.ts';

interface Grant {
  readonly funder: Authority;
  readonly amountCents: number;
}

export interface FictionalContract {
  readonly beneficiary: number;
  readonly grants: readonly Grant[];
  readonly signatories: readonly number[];
  readonly areas: readonly number[];
  readonly year: number;
  /** Pole the contract frames, for a few. */
  readonly pole: number | null;
}

/** Median of one aid, in euros, by level of who gives it: figures of 2015 (RTES 2016). */
const MEDIAN_EUROS = { COMMUNE: 30_000, EPCI: 17_000, DEPARTEMENT: 28_000, REGION: 10_000, PETR: 17_000 };

const LARGE_FUNDERS = 20;
const SHARE_OF_LARGE_FUNDERS = 0.45;
const BENEFICIARY_EXPONENT = 2.1;
const MOST_GRANTS = 200;

/** Contracts: most between one funder and one beneficiary, a few with many parties; a few funders hold half of them. */
export function drawContracts(
  counts: SyntheticCounts,
  land: Land,
  actors: readonly Actor[],
  areas: readonly (readonly number[])[],
  random: Random,
): FictionalContract[] {
  const many = Math.round(counts.contracts * RATES.manyPartied);
  const funders = wholeParts(
    Math.round(counts.contracts * RATES.fundersPerContract) - (counts.contracts - many),
    many,
  );
  const signatories = wholeParts(Math.round(counts.contracts * RATES.signatoriesPerContract), many);
  const ofPoles = Math.round(counts.contracts * RATES.contractsOfPoles);
  const appetite = actors.map(() => random.powerLaw(BENEFICIARY_EXPONENT, MOST_GRANTS));
  const funderAt = fundersOf(counts, land, random);
  return Array.from({ length: counts.contracts }, (_, index) => {
    const beneficiary = random.weighted(appetite);
    const grants: Grant[] = [];
    const wanted = index < many ? (funders[index] ?? 1) : 1;
    while (grants.length < wanted) {
      const funder = funderAt();
      if (grants.some(({ funder: other }) => other.level === funder.level && other.index === funder.index))
        continue;
      grants.push({
        funder,
        amountCents: Math.round(random.logNormal(MEDIAN_EUROS[funder.level], 1)) * 100,
      });
    }
    const parties = new Set<number>();
    while (parties.size < (signatories[index] ?? 0)) {
      const party = random.below(actors.length);
      if (party !== beneficiary) parties.add(party);
    }
    return {
      beneficiary,
      grants,
      signatories: [...parties],
      areas: areas[index] ?? [],
      year: 2016 + random.below(10),
      pole: index < ofPoles ? random.below(counts.poles) : null,
    };
  });
}

/** The région, the départements, the EPCI, then the largest communes make the large funders. */
function fundersOf(counts: SyntheticCounts, land: Land, random: Random): () => Authority {
  const communes = land.communes
    .toSorted((a, b) => b.population - a.population || a.index - b.index)
    .map(({ index }): Authority => ({ level: 'COMMUNE', index }));
  const all: Authority[] = [
    { level: 'REGION', index: 0 },
    ...Array.from(
      { length: counts.departements },
      (_, index): Authority => ({ level: 'DEPARTEMENT', index }),
    ),
    ...Array.from({ length: counts.epci }, (_, index): Authority => ({ level: 'EPCI', index })),
    ...communes,
  ];
  const [large, small] = [all.slice(0, LARGE_FUNDERS), all.slice(LARGE_FUNDERS)];
  return () => random.pick(random.chance(SHARE_OF_LARGE_FUNDERS) ? large : small);
}

function wholeParts(total: number, count: number): number[] {
  return Array.from(
    { length: count },
    (_, place) => Math.floor(((place + 1) * total) / count) - Math.floor((place * total) / count),
  );
}
