import { GAP_PARAMETERS } from '../../../api/domain/gaps/parameters.ts';
import type { Cause } from '../../../api/domain/transversality/cause.ts';
import type { PairGap } from '../../../api/domain/transversality/pairs.ts';
import { type Perimeter, pairKey, pairsOf } from '../../../api/domain/transversality/perimeter.ts';
import { type Reference, referenceAmong } from '../../../api/domain/transversality/reference.ts';
import { transversalityOf } from '../../../api/domain/transversality/transversality.ts';
import type { UnitGap } from '../../../api/domain/transversality/units.ts';
import { printedGap, STATUS_WORDS, TOLERANCE } from './printed.ts';

const CAUSES: Readonly<Record<Cause, string>> = { ACTIVATION: 'activation', DISJUNCTION: 'cloisonnement' };

function printedPair({ units: [a, b], gap, rate, unknownForums, parts, cause, lagging }: PairGap) {
  const status = STATUS_WORDS[gap.status];
  if (gap.status === 'NOT_APPLICABLE') return { a, b, n: 0, status, score: null };
  return {
    a,
    b,
    n: gap.occasions,
    o_min: gap.observed,
    unknown: gap.unknown,
    o_max: gap.observedAtMost,
    unknown_poles: unknownForums,
    o_hat: gap.estimated,
    q: rate?.rate ?? null,
    reference_N: rate?.of ?? null,
    reference_O: rate?.yes ?? null,
    expected: gap.expected,
    ...printedGap(gap),
    status,
    p_lower_conservative: gap.lowerTail,
    documented: parts.documented,
    engaged_a: parts.engaged[0],
    engaged_b: parts.engaged[1],
    co_documented: parts.together,
    part_activation: parts.activation,
    part_disjunction: parts.disjunction,
    ...(cause === null ? {} : { cause: CAUSES[cause] }),
    ...(lagging === null ? {} : { lagging }),
  };
}

const printedUnit = ({ unit, gap, rate }: UnitGap) => ({
  family: unit,
  concerned: gap.occasions,
  engaged_min: gap.observed,
  unknown: gap.unknown,
  pi: rate?.rate ?? null,
  expected: gap.expected,
  score_low: gap.score?.low ?? null,
  score_high: gap.score?.high ?? null,
  score: gap.score?.point ?? null,
});

function printedReference(perimeter: Perimeter, reference: Reference) {
  const pairs = pairsOf(perimeter.units).map((pair) => ({
    key: pairKey(...pair),
    rate: reference.pairRate(...pair),
  }));
  const units = [...new Set(perimeter.units)]
    .sort()
    .map((unit) => ({ unit, rate: reference.unitRate(unit) }));
  return {
    N_level: reference.pairs?.of ?? 0,
    O_level: reference.pairs?.yes ?? 0,
    q_level: reference.pairs?.rate ?? null,
    c_level: reference.units?.of ?? 0,
    e_level: reference.units?.yes ?? 0,
    pi_level: reference.units?.rate ?? null,
    q: Object.fromEntries(pairs.map(({ key, rate }) => [key, rate?.rate ?? null])),
    pair_counts: Object.fromEntries(pairs.map(({ key, rate }) => [key, [rate?.yes ?? 0, rate?.of ?? 0]])),
    pi: Object.fromEntries(units.map(({ unit, rate }) => [unit, rate?.rate ?? null])),
    family_counts: Object.fromEntries(units.map(({ unit, rate }) => [unit, [rate?.yes ?? 0, rate?.of ?? 0]])),
  };
}

/** The transversality of one perimeter among those of the tables, under the keys of the worked example. */
export function printedTransversality(perimeters: readonly Perimeter[], target: Perimeter) {
  const reference = referenceAmong(target, perimeters, GAP_PARAMETERS);
  const { pairs, units, index, parameters } = transversalityOf(target, reference, GAP_PARAMETERS);
  return {
    view: 'transversality gap',
    target: target.id,
    parameters: {
      kappa: parameters.shrinkage,
      phi: parameters.dispersion,
      named_gap_threshold: parameters.namedGap,
      weak_signal_threshold: parameters.weakSignal,
      min_occasions: parameters.minOccasions,
    },
    tolerance: TOLERANCE,
    status_rule:
      "n=0 'sans objet'; n<2 \"trop peu d'occasions\"; score_low>=0.75 'constaté'; score_high>=0.75 'à vérifier'; score_high>=0.5 'signal faible'; otherwise 'non établi'",
    ranking:
      'order of the list: status, then score*confidence descending, then shortfall descending, then names',
    expected: {
      reference: printedReference(target, reference),
      pairs: pairs.map(printedPair),
      units: units.map(printedUnit),
      index: {
        occasions_total: index.occasions,
        congruence_low: index.congruence?.low ?? null,
        congruence_high: index.congruence?.high ?? null,
        expected_total: index.expected,
        low: index.index?.low ?? null,
        point: index.index?.point ?? null,
        high: index.index?.high ?? null,
      },
    },
  };
}
