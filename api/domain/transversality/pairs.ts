import { betaBinomial } from '../gaps/comparables.ts';
import { type Gap, gapOf } from '../gaps/gap.ts';
import type { GapParameters } from '../gaps/parameters.ts';
import { type Cause, type CauseOfGap, causeOf, laggingUnit, mainCause } from './cause.ts';
import { engagementOf, type Forum, meanReliability, occasionsOf } from './perimeter.ts';
import { type Rate, type Reference, referenceSize } from './reference.ts';

export interface PairGap {
  readonly units: readonly [string, string];
  readonly gap: Gap;
  /** `null` when nothing comparable is documented. */
  readonly rate: Rate | null;
  /** Forums that concern both: where they could meet. */
  readonly occasions: readonly Forum[];
  /** Where both are engaged. */
  readonly joint: readonly string[];
  /** Whose composition is to be asked for, before anything else. */
  readonly unknownForums: readonly string[];
  readonly parts: CauseOfGap;
  readonly cause: Cause | null;
  /** The unit whose engagement is missing, when the cause is activation. */
  readonly lagging: string | null;
}

/** Probability that an undocumented occasion was one of cooperation; `undefined` when it is documented. */
function unknownChance(
  forum: Forum,
  pair: readonly [string, string],
  reference: Reference,
): number | null | undefined {
  const engagements = pair.map((unit) => engagementOf(forum, unit));
  if (engagements.includes('NOT_ENGAGED') || !engagements.includes('UNKNOWN')) return undefined;
  if (!engagements.includes('ENGAGED')) return reference.pairRate(...pair)?.rate ?? null;
  const unsaid = engagements[0] === 'UNKNOWN' ? pair[0] : pair[1];
  return reference.unitRate(unsaid)?.rate ?? null;
}

/** Compares what two units of a perimeter do together with what the same two do in comparable perimeters. */
export function pairGap(
  pair: readonly [string, string],
  forums: readonly Forum[],
  reference: Reference,
  parameters: GapParameters,
): PairGap {
  const occasions = occasionsOf(forums, pair);
  const joint = occasions.filter((forum) => pair.every((unit) => engagementOf(forum, unit) === 'ENGAGED'));
  const unknown = occasions.flatMap((forum) => {
    const chance = unknownChance(forum, pair, reference);
    return chance === undefined ? [] : [{ forum: forum.id, chance }];
  });
  const rate = reference.pairRate(...pair);
  const gap = gapOf(
    {
      observed: joint.length,
      unknown: unknown.map(({ chance }) => chance),
      occasions: occasions.length,
      comparables: rate && betaBinomial(occasions.length, rate.rate, reference.dispersion.dispersion),
      referenceSize: referenceSize(rate, parameters),
      reliability: meanReliability(occasions),
    },
    parameters,
  );
  const parts = causeOf(pair, occasions, rate?.rate ?? null);
  const cause = gap.score !== null && gap.score.high > 0 ? mainCause(parts) : null;
  const unitRates = [
    reference.unitRate(pair[0])?.rate ?? null,
    reference.unitRate(pair[1])?.rate ?? null,
  ] as const;
  return {
    units: pair,
    gap,
    rate,
    occasions,
    joint: joint.map(({ id }) => id),
    unknownForums: unknown.map(({ forum }) => forum),
    parts,
    cause,
    lagging: cause === 'ACTIVATION' ? laggingUnit(pair, parts, unitRates) : null,
  };
}
