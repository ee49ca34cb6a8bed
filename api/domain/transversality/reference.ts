import { dispersionOf, type ReferencePair } from '../gaps/dispersion.ts';
import type { GapParameters } from '../gaps/parameters.ts';
import { engagementOf, occasionsOf, type Perimeter, pairKey, pairsOf } from './perimeter.ts';

interface Tally {
  readonly of: number;
  readonly yes: number;
}

/** What the complete forums of one or several perimeters say of each pair and of each unit. */
export interface ReferenceCounts {
  readonly pairs: ReadonlyMap<string, Tally>;
  readonly units: ReadonlyMap<string, Tally>;
  readonly samples: readonly {
    readonly pair: string;
    readonly occasions: number;
    readonly observed: number;
  }[];
}

/** Whose forums a reference rests on; an objective rests on none, its territory has set it. */
type ReferenceScope = 'LEVEL' | 'ALL_LEVELS' | 'OWN_PERIMETER' | 'OBJECTIVE';

export interface Rate {
  readonly rate: number;
  /** Occasions (or forums) of this very pair (or unit), and how many were seized. */
  readonly of: number;
  readonly yes: number;
  readonly overall: Overall;
}

/** Over all pairs (or units) of the scope. */
interface Overall {
  readonly scope: ReferenceScope;
  readonly of: number;
  readonly yes: number;
  readonly rate: number;
}

const NONE: Tally = { of: 0, yes: 0 };

const countsOfOne = (perimeter: Perimeter): ReferenceCounts => {
  const forums = perimeter.forums.filter(({ complete }) => complete);
  const tally = (units: readonly string[]): Tally => {
    const occasions = occasionsOf(forums, units);
    const seized = occasions.filter((forum) =>
      units.every((unit) => engagementOf(forum, unit) === 'ENGAGED'),
    );
    return { of: occasions.length, yes: seized.length };
  };
  const pairs = pairsOf(perimeter.units).map((pair) => [pairKey(...pair), tally(pair)] as const);
  return {
    pairs: new Map(pairs),
    units: new Map([...new Set(perimeter.units)].map((unit) => [unit, tally([unit])])),
    samples: pairs
      .filter(([, { of }]) => of >= 2)
      .map(([pair, { of, yes }]) => ({ pair, occasions: of, observed: yes })),
  };
};

function added(maps: readonly ReadonlyMap<string, Tally>[]): Map<string, Tally> {
  const sums = new Map<string, Tally>();
  for (const map of maps)
    for (const [key, { of, yes }] of map) {
      const sum = sums.get(key) ?? NONE;
      sums.set(key, { of: sum.of + of, yes: sum.yes + yes });
    }
  return sums;
}

/** Counts over several perimeters. They are whole numbers and add up: they can be kept, and completed one by one. */
export function referenceCounts(perimeters: readonly Perimeter[]): ReferenceCounts {
  return summed(perimeters.map(countsOfOne));
}

/** Counts kept of several perimeters, as if they had been made at once. */
export function summed(each: readonly ReferenceCounts[]): ReferenceCounts {
  return {
    pairs: added(each.map(({ pairs }) => pairs)),
    units: added(each.map(({ units }) => units)),
    samples: each.flatMap(({ samples }) => samples),
  };
}

const overallOf = (scope: ReferenceScope, tallies: Iterable<Tally>): Overall | null => {
  let of = 0;
  let yes = 0;
  for (const tally of tallies) {
    of += tally.of;
    yes += tally.yes;
  }
  return of === 0 ? null : { scope, of, yes, rate: yes / of };
};

const without = (tallies: ReadonlyMap<string, Tally>, key: string) =>
  [...tallies].filter(([name]) => name !== key).map(([, tally]) => tally);

/** What a perimeter is compared with. The perimeter itself is in neither `level` nor `everywhere`. */
interface ReferenceSources {
  readonly level: ReferenceCounts;
  readonly everywhere: ReferenceCounts;
  readonly own: ReferenceCounts;
}

export interface Reference {
  /** Rate at which comparable pairs seize an occasion to meet; `null` when nothing comparable is documented. */
  readonly pairRate: (one: string, other: string) => Rate | null;
  /** Rate at which a comparable unit is engaged in what concerns it. */
  readonly unitRate: (unit: string) => Rate | null;
  readonly pairs: Overall | null;
  readonly units: Overall | null;
  readonly dispersion: { readonly dispersion: number; readonly estimatedFrom: number | null };
}

/**
 * Reference rates: comparables of the same level, else of all levels, else the perimeter's own other pairs. The rate of
 * a pair leans on that of the scope with the weight of `shrinkage` occasions: q = (O + 10 q_L)/(N + 10).
 */
export function referenceFrom(sources: ReferenceSources, parameters: GapParameters): Reference {
  const { shrinkage } = parameters;
  const scopeOf = (kind: 'pairs' | 'units') => {
    const level = overallOf('LEVEL', sources.level[kind].values());
    if (level !== null) return { counts: sources.level, overall: level };
    const overall = overallOf('ALL_LEVELS', sources.everywhere[kind].values());
    return overall === null ? null : { counts: sources.everywhere, overall };
  };
  const scopes = { pairs: scopeOf('pairs'), units: scopeOf('units') };
  const rateOf = (kind: 'pairs' | 'units', key: string): Rate | null => {
    const scope = scopes[kind];
    const overall = scope?.overall ?? overallOf('OWN_PERIMETER', without(sources.own[kind], key));
    if (overall === null) return null;
    const { of, yes } = scope?.counts[kind].get(key) ?? NONE;
    return { rate: (yes + shrinkage * overall.rate) / (of + shrinkage), of, yes, overall };
  };
  const samples = (scopes.pairs?.counts.samples ?? []).map(
    ({ pair, occasions, observed }): ReferencePair => ({
      occasions,
      observed,
      rate: rateOf('pairs', pair)?.rate ?? 0,
    }),
  );
  return {
    pairRate: (one, other) => rateOf('pairs', pairKey(one, other)),
    unitRate: (unit) => rateOf('units', unit),
    pairs: scopes.pairs?.overall ?? null,
    units: scopes.units?.overall ?? null,
    dispersion: dispersionOf(samples, parameters),
  };
}

/**
 * The same reference, pairs being held to the rate a territory wants: the word is then « objectif », no longer
 * « comparables ». Units keep theirs.
 */
export function withObjective(reference: Reference, rate: number): Reference {
  const { of, yes } = reference.pairs ?? NONE;
  const overall: Overall = { scope: 'OBJECTIVE', of, yes, rate };
  return { ...reference, pairs: overall, pairRate: () => ({ ...NONE, rate, overall }) };
}

/**
 * Occasions behind a rate: its own, and for the wide rate it leans on N + 10 N_L/(N_L + 10); 0 without reference. An
 * objective is declared, not estimated: `null`.
 */
export function referenceSize(rate: Rate | null, { shrinkage }: GapParameters): number | null {
  if (rate?.overall.scope === 'OBJECTIVE') return null;
  return rate === null ? 0 : rate.of + (shrinkage * rate.overall.of) / (rate.overall.of + shrinkage);
}

/** The reference of a perimeter among others: same level first, itself always left out. */
export function referenceAmong(
  target: Perimeter,
  perimeters: readonly Perimeter[],
  parameters: GapParameters,
): Reference {
  const others = perimeters.filter(({ id }) => id !== target.id);
  const sources = {
    level: referenceCounts(others.filter(({ level }) => level === target.level)),
    everywhere: referenceCounts(others),
    own: referenceCounts([target]),
  };
  return referenceFrom(sources, parameters);
}
