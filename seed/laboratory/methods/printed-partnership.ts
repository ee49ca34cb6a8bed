import { fittedExpectations } from '../../../api/domain/partnership/fitted.ts';
import { levelMixing } from '../../../api/domain/partnership/levels.ts';
import { type Partnership, partnershipsOf } from '../../../api/domain/partnership/partnership.ts';
import type { PartnershipStudy } from '../../../api/domain/partnership/study.ts';
import { PROXIMITY_WORDS } from '../method-tables/partnership-tables.ts';
import { printedGap, STATUS_WORDS, TOLERANCE } from './printed.ts';

const printedPair = ({ a, b, proximity, gap, byType, newman, unknownForums, residual }: Partnership) => ({
  a,
  b,
  relation: PROXIMITY_WORDS[proximity],
  observed: gap.observed,
  by_type: Object.fromEntries(byType),
  newman,
  unknown: gap.unknown,
  unknown_forums: unknownForums,
  expected: gap.expected,
  residual,
  ...printedGap(gap),
  status: STATUS_WORDS[gap.status],
  p_lower_conservative: gap.lowerTail,
});

function printedLevels(study: PartnershipStudy) {
  const mixing = levelMixing(study);
  return {
    forums: Object.fromEntries(
      mixing.forums.map(({ forum, levels, diversity }) => [forum, { levels, blau_levels: diversity }]),
    ),
    share_multilevel_forums: mixing.severalLevels,
    vertical_ties: mixing.verticalTies,
    all_ties: mixing.ties,
    vertical_share: mixing.verticalShare,
    cross_level_ei: mixing.externalInternal,
    nested_closure: {
      opportunities: mixing.nestedClosure.opportunities,
      closed: mixing.nestedClosure.closed,
      value: mixing.nestedClosure.share,
      definition:
        'over complete forums: (member EPCI, its department within the forum perimeter) pairs; closed if the department is a member',
    },
  };
}

/** The partnerships of the tables, under the keys of the worked example; only those of `target` when there is one. */
export function printedPartnership(study: PartnershipStudy, target: string | null) {
  const { pairs, activities, classes, participation, parameters } = partnershipsOf(study);
  const shown = pairs.filter(({ a, b }) => target === null || a === target || b === target);
  const observed = new Map(pairs.map((pair) => [`${pair.a}|${pair.b}`, pair.gap.observed]));
  const cells = study.pairs.map((pair) => ({
    ...pair,
    observed: observed.get(`${pair.a}|${pair.b}`) ?? 0,
  }));
  return {
    view: 'inter-collectivity partnership',
    ...(target === null ? {} : { target }),
    parameters: {
      alpha: parameters.activityPrior,
      r: parameters.shape,
      kappa: parameters.shrinkage,
      named_gap_threshold: parameters.namedGap,
      weak_signal_threshold: parameters.weakSignal,
    },
    tolerance: TOLERANCE,
    expected: {
      authorities: Object.fromEntries(
        [...activities.values()].map(({ authority, cooperations, meanOfLevel, shrunk, isolation }) => [
          authority.id,
          {
            level: authority.level,
            k: cooperations,
            k_shrunk: shrunk,
            mean_level: meanOfLevel,
            isolation_score: isolation,
          },
        ]),
      ),
      classes: Object.fromEntries(
        [...classes.values()].map(({ proximity, pairs: count, observed: sum, deterrence }) => [
          PROXIMITY_WORDS[proximity],
          { pairs: count, observed: sum, h: deterrence },
        ]),
      ),
      participation_rate: Object.fromEntries([...participation].map(([level, { rate }]) => [level, rate])),
      pairs: shown.map(printedPair),
    },
    multilevel: printedLevels(study),
    research_mode_ipf: printedFit(cells),
  };
}

function printedFit(cells: Parameters<typeof fittedExpectations>[0]) {
  const { pairs, converged } = fittedExpectations(cells);
  return {
    tolerance: 1e-6,
    definition:
      'E_ij=a_i a_j h_c fitted so that row totals k_i and class totals are reproduced (Poisson maximum likelihood, no shrinkage)',
    pairs: Object.fromEntries(
      pairs.map(({ a, b, expected, residual }) => [
        `${a}|${b}`,
        { expected: converged ? expected : null, pearson: converged ? residual : null },
      ]),
    ),
  };
}
