import { betaBinomial } from '../gaps/comparables.ts';
import { type Gap, gapOf } from '../gaps/gap.ts';
import type { GapParameters } from '../gaps/parameters.ts';
import { engagementOf, type Forum, meanReliability, occasionsOf } from './perimeter.ts';
import { type Rate, type Reference, referenceSize } from './reference.ts';

export interface UnitGap {
  readonly unit: string;
  /** Its observed engagements against those of the same unit in comparable perimeters. */
  readonly gap: Gap;
  readonly rate: Rate | null;
  readonly engagedIn: readonly string[];
  readonly unknownForums: readonly string[];
}

/** A unit engaged less than the same unit elsewhere has an activation deficit: it meets nobody for want of being there. */
export function unitGap(
  unit: string,
  forums: readonly Forum[],
  reference: Reference,
  parameters: GapParameters,
): UnitGap {
  const concerning = occasionsOf(forums, [unit]);
  const where = (engagement: string) =>
    concerning.filter((forum) => engagementOf(forum, unit) === engagement).map(({ id }) => id);
  const [engagedIn, unknownForums] = [where('ENGAGED'), where('UNKNOWN')];
  const rate = reference.unitRate(unit);
  const gap = gapOf(
    {
      observed: engagedIn.length,
      unknown: unknownForums.map(() => rate?.rate ?? null),
      occasions: concerning.length,
      comparables: rate && betaBinomial(concerning.length, rate.rate, parameters.dispersion),
      referenceSize: referenceSize(rate, parameters),
      reliability: meanReliability(concerning),
    },
    parameters,
  );
  return { unit, gap, rate, engagedIn, unknownForums };
}
