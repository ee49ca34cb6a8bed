import { negativeBinomial } from '../gaps/comparables.ts';
import { gapScores } from '../gaps/gap.ts';
import type { GapParameters } from '../gaps/parameters.ts';
import type { Authority } from './study.ts';

export interface Activity {
  readonly authority: Authority;
  /** Cooperations with the authorities it is compared with. */
  readonly cooperations: number;
  readonly meanOfLevel: number;
  /** (k + 1)/(1 + 1/mean): drawn to the mean of the level, whose total it keeps; 0 when the level does nothing. */
  readonly shrunk: number;
  /** Share of its level that cooperates more, net of less, 0 to 1; `null` when nothing about it is documented. */
  readonly isolation: number | null;
}

/** Activity of each authority, and how alone it is among those of its level. */
export function activitiesOf(
  authorities: readonly Authority[],
  cooperations: ReadonlyMap<string, number>,
  { activityPrior }: GapParameters,
): Map<string, Activity> {
  const levels = Map.groupBy(authorities, ({ level }) => level);
  const count = ({ id }: Authority) => cooperations.get(id) ?? 0;
  const means = new Map(
    [...levels].map(([level, members]) => [
      level,
      members.reduce((sum, authority) => sum + count(authority), 0) / members.length,
    ]),
  );
  return new Map(
    authorities.map((authority) => {
      const k = count(authority);
      const mean = means.get(authority.level) ?? 0;
      const isolation = gapScores(negativeBinomial(mean, activityPrior), k)[k] ?? 0;
      return [
        authority.id,
        {
          authority,
          cooperations: k,
          meanOfLevel: mean,
          shrunk: mean === 0 ? 0 : (k + activityPrior) / (1 + activityPrior / mean),
          isolation: authority.coverage === 0 ? null : isolation,
        },
      ];
    }),
  );
}
